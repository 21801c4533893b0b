import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron/main';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWERS_WITHIN, SHOWS_WITHIN, watchWindow } from './window-watch.ts';

/** A window of events alone. Destroying it says `closed`, as Electron does. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  #destroyed = false;
  isDestroyed() {
    return this.#destroyed;
  }
  destroy() {
    this.#destroyed = true;
    this.emit('closed');
  }
}

const setUp = () => {
  const window = new FakeWindow();
  const told: string[] = [];
  const remove = watchWindow(window as unknown as BrowserWindow, {
    ready: () => told.push('ready'),
    ended: (end) => told.push(end),
    gone: () => told.push('gone'),
  });
  return { window, told, remove };
};

const failed = (window: FakeWindow, code: number, mainFrame = true) =>
  window.webContents.emit('did-fail-load', {}, code, 'why', 'unknot://app/', mainFrame);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('A watched window', () => {
  test('is ready when its page can be seen, and closed when somebody closes it', () => {
    const { window, told } = setUp();
    window.emit('ready-to-show');
    vi.advanceTimersByTime(SHOWS_WITHIN * 2);
    window.destroy();
    expect(told).toEqual(['ready', 'gone', 'closed']);
  });

  test('says nothing of an end that we brought about', () => {
    const { window, told, remove } = setUp();
    remove();
    window.webContents.emit('render-process-gone');
    expect(told).toEqual(['gone']);
    expect(window.isDestroyed()).toBe(true);
  });

  test('dies once when its renderer does, and takes no half of it along', () => {
    const { window, told } = setUp();
    window.webContents.emit('render-process-gone');
    window.webContents.emit('render-process-gone');
    window.emit('ready-to-show');
    expect(told).toEqual(['gone', 'died']);
    expect(window.isDestroyed()).toBe(true);
  });

  test('dies when its page never shows or cannot be loaded', () => {
    const never = setUp();
    vi.advanceTimersByTime(SHOWS_WITHIN);
    expect(never.told).toEqual(['gone', 'died']);
    const missing = setUp();
    failed(missing.window, -6);
    expect(missing.told).toEqual(['gone', 'died']);
  });

  test('dies when our own protocol has no such page, and not when it has', () => {
    const { window, told } = setUp();
    window.webContents.emit('did-navigate', {}, 'unknot://app/session.html', 200);
    expect(told).toEqual([]);
    window.webContents.emit('did-navigate', {}, 'unknot://app/session.html', 404);
    expect(told).toEqual(['gone', 'died']);
  });

  test('lives on when one load replaces another, or only a part of the page is missing', () => {
    const { window, told } = setUp();
    failed(window, -3);
    failed(window, -6, false);
    expect(told).toEqual([]);
  });

  test('is given up when it does not answer, and not when it does again in time', () => {
    const { window, told } = setUp();
    window.emit('ready-to-show');
    window.emit('unresponsive');
    window.emit('unresponsive');
    vi.advanceTimersByTime(ANSWERS_WITHIN - 1);
    window.emit('responsive');
    vi.advanceTimersByTime(ANSWERS_WITHIN);
    expect(told).toEqual(['ready']);
    window.emit('unresponsive');
    vi.advanceTimersByTime(ANSWERS_WITHIN);
    expect(told).toEqual(['ready', 'gone', 'died']);
  });

  test('leaves no timer behind', () => {
    const { window, remove } = setUp();
    window.emit('unresponsive');
    remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});
