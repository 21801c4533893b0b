import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Sighted } from './sight.ts';
import { watchSight } from './sight.ts';

/** A window that is on the screen until somebody says otherwise. */
function fakeWindow() {
  const ears = new EventEmitter();
  const state = { visible: true, destroyed: false };
  const told: boolean[] = [];
  // Of all that a window tells, only what this fake tells is listened to.
  const window = Object.assign(ears, {
    isVisible: () => state.visible,
    isDestroyed: () => state.destroyed,
  }) as unknown as Sighted;
  watchSight(window, (seen) => told.push(seen));
  return { told, state, happens: (event: string) => ears.emit(event) };
}

describe('The sight of a window', () => {
  test('goes when it is minimised and comes back when it is restored, told once each', () => {
    const { told, happens } = fakeWindow();
    for (const event of ['minimize', 'minimize', 'restore', 'show']) happens(event);
    expect(told).toEqual([false, true]);
  });

  test('goes when it is hidden and comes back when it is shown', () => {
    const { told, state, happens } = fakeWindow();
    state.visible = false;
    happens('hide');
    state.visible = true;
    happens('show');
    expect(told).toEqual([false, true]);
  });

  test('does not come back with a window that is restored but hidden', () => {
    const { told, state, happens } = fakeWindow();
    happens('minimize');
    state.visible = false;
    happens('restore');
    expect(told).toEqual([false]);
  });

  test('is told by no window that is gone', () => {
    const { told, state, happens } = fakeWindow();
    state.destroyed = true;
    happens('minimize');
    expect(told).toEqual([]);
  });
});
