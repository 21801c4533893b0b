import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import { stateWith } from '../testing/samples.ts';
import { send, themeFor, useSnapshot } from './connect.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const system =
  (...wishes: readonly string[]) =>
  (query: string) =>
    wishes.some((wish) => query.includes(wish));

describe('The theme', () => {
  test('is the setting where there is one', () => {
    expect(themeFor('light', system('dark', 'more'))).toBe('light');
    expect(themeFor('contrast', system())).toBe('contrast');
  });

  test('follows the system otherwise, contrast before dark', () => {
    expect(themeFor('system', system())).toBe('light');
    expect(themeFor('system', system('dark'))).toBe('dark');
    expect(themeFor('system', system('dark', 'more'))).toBe('contrast');
    expect(themeFor(null, system('dark'))).toBe('dark');
  });
});

describe('The connection to the app', () => {
  test('lets a state that was pushed stand against a later answer to hello', async () => {
    const bridge = fakeBridge(stateWith(1000, {}));
    giveBridge(bridge);
    const { result } = renderHook(() => useSnapshot());
    expect(result.current).toBeNull();
    act(() => bridge.push(stateWith(2000, {})));
    await act(() => Promise.resolve());
    expect(result.current?.at).toBe(2000);
  });

  test('answers in a line when the app is gone', async () => {
    giveBridge({ ...fakeBridge(null), send: () => Promise.reject(new Error('gone')) });
    expect(await send({ do: 'skip' })).toEqual({ ok: false, message: 'Unknot does not answer.' });
  });
});
