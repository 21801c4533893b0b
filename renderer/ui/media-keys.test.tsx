import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import { fakeEars } from '../testing/fake-ears.ts';
import type { Steered } from './media-keys.ts';
import { useMediaKeys } from './media-keys.ts';

const RUNS: Steered = { title: 'Chin glide', plays: true };

/** Media keys as a system has them, and the page that may be given them. */
function scene(agent: string) {
  const { heard } = fakeEars();
  const bridge = fakeBridge(null);
  giveBridge(bridge);
  const handlers = new Map<string, () => void>();
  const mediaSession = {
    metadata: null as { readonly title: string } | null,
    playbackState: 'none',
    setActionHandler: (key: string, handler: (() => void) | null) =>
      void (handler === null ? handlers.delete(key) : handlers.set(key, handler)),
  };
  vi.stubGlobal('navigator', { userAgent: agent, mediaSession });
  vi.stubGlobal(
    'MediaMetadata',
    class {
      readonly title: string;
      constructor({ title }: { readonly title: string }) {
        this.title = title;
      }
    },
  );
  const { rerender, unmount } = renderHook((steered: Steered | null) => useMediaKeys(steered), {
    initialProps: null as Steered | null,
  });
  return { heard, bridge, handlers, mediaSession, show: rerender, unmount };
}

const windows = () => scene('Mozilla/5.0 (Windows NT 10.0; Win64; x64)');

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('Media keys of Windows and macOS', () => {
  test('are taken with a session, and given back with its end', () => {
    const { show, handlers, mediaSession, heard } = windows();
    expect(handlers.size).toBe(0);
    show(RUNS);
    expect([...handlers.keys()]).toEqual(['play', 'pause', 'stop', 'nexttrack', 'previoustrack']);
    expect([mediaSession.metadata?.title, mediaSession.playbackState]).toEqual(['Chin glide', 'playing']);
    show(null);
    expect([handlers.size, mediaSession.metadata, mediaSession.playbackState]).toEqual([0, null, 'none']);
    expect(heard).toEqual(['quiet at 100', 'quiet stops', 'quiet goes']);
  });

  test('pause, go on, on and back', () => {
    const { show, handlers, bridge } = windows();
    show(RUNS);
    handlers.forEach((press) => press());
    expect(bridge.sent.map((one) => one.do === 'session' && one.act)).toEqual([
      'resume',
      'pause',
      'pause',
      'on',
      'back',
    ]);
  });

  test('know whether the clock stands, and play nothing then', () => {
    const { show, mediaSession, heard } = windows();
    show(RUNS);
    show({ ...RUNS, plays: false });
    expect([mediaSession.playbackState, heard.at(-1)]).toEqual(['paused', 'quiet stops']);
    show(RUNS);
    expect([mediaSession.playbackState, heard.at(-1)]).toEqual(['playing', 'quiet at 100']);
  });

  test('are given back with the window', () => {
    const { show, unmount, handlers } = windows();
    show(RUNS);
    unmount();
    expect(handlers.size).toBe(0);
  });

  test('are left to the app itself on Linux', () => {
    const { show, handlers, heard } = scene('Mozilla/5.0 (X11; Linux x86_64)');
    show(RUNS);
    expect([handlers.size, heard]).toEqual([0, []]);
  });
});
