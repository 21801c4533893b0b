import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { Sighted } from './sight.ts';
import { watchSight } from './sight.ts';

/** A window that is on the screen until somebody says otherwise. */
function fakeWindow() {
  const ears = new EventEmitter();
  const state = { visible: true, minimised: false, destroyed: false };
  const told: boolean[] = [];
  // Of all that a window tells, only what this fake tells is listened to.
  const window = Object.assign(ears, {
    isVisible: () => state.visible,
    isMinimized: () => state.minimised,
    isDestroyed: () => state.destroyed,
  }) as unknown as Sighted;
  const isSeen = watchSight(window, (seen) => told.push(seen));
  return { told, state, isSeen, happens: (event: string) => ears.emit(event) };
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

  test('can be asked for by a page that comes later', () => {
    const { isSeen, state, happens } = fakeWindow();
    expect(isSeen()).toBe(true);
    happens('minimize');
    expect(isSeen()).toBe(false);
    happens('restore');
    expect(isSeen()).toBe(true);
    state.visible = false;
    happens('hide');
    expect(isSeen()).toBe(false);
  });

  test('is not there from the start where a window opens minimised', () => {
    const { isSeen, state } = fakeWindow();
    state.minimised = true;
    expect(isSeen()).toBe(false);
  });

  test('is there before a window is first shown, so that its page is ready by then', () => {
    const { isSeen, state } = fakeWindow();
    state.visible = false;
    expect(isSeen()).toBe(true);
  });

  test('is told by no window that is gone', () => {
    const { told, state, happens } = fakeWindow();
    state.destroyed = true;
    happens('minimize');
    expect(told).toEqual([]);
  });
});
