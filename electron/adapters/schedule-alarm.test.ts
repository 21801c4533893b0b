import { beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleAlarm } from './schedule-alarm.ts';

const setUp = () => {
  const alarm = scheduleAlarm();
  const rung: string[] = [];
  const set = (name: string, inMillis: number) => {
    alarm.set(Date.now() + inMillis, () => rung.push(name));
  };
  return { alarm, rung, set };
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9) });
  return () => vi.useRealTimers();
});

describe('The alarm', () => {
  test('rings once, at its time', () => {
    const { rung, set } = setUp();
    set('a', 30_000);
    vi.advanceTimersByTime(29_999);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(rung).toEqual(['a']);
    vi.advanceTimersByTime(86_400_000);
    expect(rung).toEqual(['a']);
  });

  test('is always replaced by the next one, earlier or later', () => {
    const { rung, set } = setUp();
    set('a', 5000);
    set('b', 1000);
    set('c', 9000);
    vi.advanceTimersByTime(60_000);
    expect(rung).toEqual(['c']);
  });

  test('rings at once for a time that has passed, and not within the call', () => {
    const { rung, set } = setUp();
    set('late', -60_000);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(rung).toEqual(['late']);
  });

  test('for a time that has passed is replaced and stopped like any other', () => {
    const { alarm, rung, set } = setUp();
    set('late', -1);
    set('next', 1000);
    vi.advanceTimersByTime(5000);
    expect(rung).toEqual(['next']);
    set('late again', -1);
    alarm.stop();
    vi.advanceTimersByTime(5000);
    expect(rung).toEqual(['next']);
  });

  test('can be set anew while it rings', () => {
    const { alarm, rung, set } = setUp();
    alarm.set(Date.now() + 10, () => set('second', 10));
    vi.advanceTimersByTime(1000);
    expect(rung).toEqual(['second']);
  });

  test('rings in its time, once, though the clock was set back', () => {
    const { rung, set } = setUp();
    set('a', 5000);
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(7000);
    expect(rung).toEqual(['a']);
    vi.advanceTimersByTime(2 * 3_600_000);
    expect(rung).toEqual(['a']);
  });

  test('that is stopped leaves nothing behind', () => {
    const { alarm, rung, set } = setUp();
    set('a', 1000);
    alarm.stop();
    alarm.stop();
    vi.advanceTimersByTime(5000);
    expect(rung).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
