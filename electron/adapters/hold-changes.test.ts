import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { OutsideHold } from '#core/settings/outside.ts';
import { holdChanges } from './hold-changes.ts';

const CAMERA: OutsideHold = { why: 'camera', who: 'zoom' };

const setUp = () => {
  const told: (readonly OutsideHold[])[] = [];
  const changes = holdChanges((holds) => told.push(holds));
  onTestFinished(changes.stop);
  return { told, ...changes };
};

describe('What a sense has learnt', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => void vi.useRealTimers();
  });

  test('is told once, and again when it differs', () => {
    const { told, know } = setUp();
    know([CAMERA]);
    know([{ ...CAMERA }]);
    know([]);
    know([CAMERA]);
    expect(told).toEqual([[CAMERA], [], [CAMERA]]);
  });

  test('is nothing, if nobody has answered within a second', () => {
    const { told, know } = setUp();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([[]]);
    know([]);
    expect(told).toEqual([[]]);
  });

  test('is not told after the stop', () => {
    const { told, know, stop } = setUp();
    stop();
    know([CAMERA]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
});
