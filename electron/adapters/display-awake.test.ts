import { describe, expect, test } from 'vitest';
import { displayAwake } from './display-awake.ts';

function scene() {
  const held = new Set<number>();
  let last = 0;
  const told: string[] = [];
  const show = displayAwake({
    start(type) {
      told.push(type);
      held.add(++last);
      return last;
    },
    stop: (id) => held.delete(id),
  });
  return { show, held, told };
}

describe('The display', () => {
  test('is kept awake once while a session runs, however often that is told', () => {
    const { show, held, told } = scene();
    for (const since of [1, 1, 2]) show({ since });
    expect([held.size, told]).toEqual([1, ['prevent-display-sleep']]);
  });

  test('may sleep as soon as the session stands still, and is kept awake again when it goes on', () => {
    const { show, held } = scene();
    show({ since: 1 });
    show({ since: null });
    show({ since: null });
    expect(held.size).toBe(0);
    show({ since: 5 });
    expect(held.size).toBe(1);
  });

  test('may sleep when the session is over, and when there is none', () => {
    const { show, held, told } = scene();
    show(null);
    expect(told).toEqual([]);
    show({ since: 1 });
    show(null);
    expect(held.size).toBe(0);
  });
});
