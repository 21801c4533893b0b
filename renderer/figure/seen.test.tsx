import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import { Figure } from './figure.tsx';

const bridge = () => {
  const made = fakeBridge(null);
  giveBridge(made);
  return made;
};

const figure = (
  <Figure exercise="mov-standing-hip-abduction" side="left" motion="move" size={200} label="" tool={null} />
);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('A page that begins while its window is minimised', () => {
  test('shows the figure and does not move it until it can be seen', () => {
    const { see } = bridge();
    see(false);
    const { container } = render(figure);
    expect(container.querySelectorAll('path').length).toBeGreaterThan(30);
    expect(vi.getTimerCount()).toBe(0);
    act(() => see(true));
    expect(vi.getTimerCount()).toBeGreaterThan(0);
  });

  test('still knows it when one figure follows another', () => {
    const { see } = bridge();
    render(figure).unmount();
    see(false);
    render(figure);
    expect(vi.getTimerCount()).toBe(0);
  });
});
