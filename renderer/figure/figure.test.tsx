import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Figure } from './figure.tsx';
import type { FigureProps } from './figure.tsx';

const PROPS: FigureProps = {
  exercise: 'mov-standing-hip-abduction',
  side: 'left',
  motion: 'move',
  size: 200,
  label: 'A person at a desk lifts the left leg to the side',
  tool: null,
};

let frames = new Map<number, FrameRequestCallback>();
let asked = 0;

/** Runs the frames that were asked for, as the screen would at that time. */
function paint(now: number) {
  const due = [...frames.values()];
  frames = new Map();
  act(() => {
    for (const callback of due) callback(now);
  });
}

const picture = () => screen.getByRole('img').innerHTML;

function setReducedMotion(reduced: boolean) {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: reduced && query.includes('reduce'), media: query }),
  );
}

function setHidden(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

beforeEach(() => {
  frames = new Map();
  asked = 0;
  setReducedMotion(false);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    asked += 1;
    frames.set(asked, callback);
    return asked;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    frames.delete(id);
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  delete document.documentElement.dataset['theme'];
});

describe('Figure', () => {
  test('is one picture with its name', () => {
    render(<Figure {...PROPS} />);
    expect(screen.getByRole('img', { name: PROPS.label })).toBeTruthy();
    expect(screen.getByRole('img').querySelectorAll('path').length).toBeGreaterThan(30);
  });

  test('draws nothing for an exercise that has no figure', () => {
    const { container } = render(<Figure {...PROPS} exercise="mov-moon-walk" />);
    expect(container.innerHTML).toBe('');
  });

  test('moves, at most thirty times a second', () => {
    render(<Figure {...PROPS} />);
    paint(0);
    for (let now = 16; now <= 1000; now += 16) paint(now);
    const later = picture();
    paint(1004);
    expect(picture()).toBe(later);
    paint(1040);
    expect(picture()).not.toBe(later);
  });

  test('glides in a sweep, where it bends the knee in a move', () => {
    const shown = (['move', 'sweep'] as const).map((motion) => {
      render(<Figure {...PROPS} exercise="rel-hipfront-floor-roller" motion={motion} />);
      paint(0);
      for (let now = 80; now <= 2400; now += 80) paint(now);
      const then = picture();
      cleanup();
      return then;
    });
    expect(shown[0]).not.toBe(shown[1]);
  });

  test.each(['hold', 'still'] as const)('asks for no frames in %s', (motion) => {
    render(<Figure {...PROPS} motion={motion} />);
    expect(asked).toBe(0);
  });

  test('asks for no frames under reduced motion, and shows ghost and arrow instead', () => {
    render(<Figure {...PROPS} motion="hold" />);
    const groups = screen.getByRole('img').querySelectorAll('g').length;
    cleanup();
    setReducedMotion(true);
    render(<Figure {...PROPS} />);
    expect(asked).toBe(0);
    expect(screen.getByRole('img').querySelectorAll('g').length).toBe(groups + 1);
  });

  test('does not breathe under reduced motion', () => {
    setReducedMotion(true);
    const { rerender } = render(<Figure {...PROPS} motion="hold" breath={0} />);
    const before = picture();
    rerender(<Figure {...PROPS} motion="hold" breath={1} />);
    expect(picture()).toBe(before);
  });

  test('breathes with the page', () => {
    const { rerender } = render(<Figure {...PROPS} motion="hold" breath={0} />);
    const before = picture();
    rerender(<Figure {...PROPS} motion="hold" breath={1} />);
    expect(picture()).not.toBe(before);
  });

  test('stops when it is paused and goes on from there', () => {
    const { rerender } = render(<Figure {...PROPS} />);
    for (let now = 0; now <= 1500; now += 40) paint(now);
    const reached = picture();
    rerender(<Figure {...PROPS} paused />);
    expect(frames.size).toBe(0);
    expect(picture()).toBe(reached);
    rerender(<Figure {...PROPS} />);
    paint(9000);
    expect(picture()).toBe(reached);
  });

  test('stops while the window is hidden', () => {
    render(<Figure {...PROPS} />);
    expect(frames.size).toBe(1);
    setHidden(true);
    expect(frames.size).toBe(0);
    setHidden(false);
    expect(frames.size).toBe(1);
  });

  test('stops when it is taken away', () => {
    const { unmount } = render(<Figure {...PROPS} />);
    unmount();
    expect(frames.size).toBe(0);
  });

  test('follows the theme of the page', async () => {
    render(<Figure {...PROPS} motion="still" />);
    expect(picture()).toContain('#8cc0b2');
    await act(async () => {
      document.documentElement.dataset['theme'] = 'dark';
      await Promise.resolve();
    });
    expect(picture()).toContain('#86c4b4');
  });
});
