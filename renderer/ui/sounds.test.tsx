import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import { fakeEars, voiceCalled } from '../testing/fake-ears.ts';
import type { Ears } from './sounds.ts';
import { silence, useSaid, useSounds } from './sounds.ts';
import { voiceFor } from './voice.ts';

const EARS: Ears = { sound: { on: true, volume: 0.6, quiet: false }, voice: DEFAULTS.voice };
const LATER = 700;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  silence();
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function listen(ears: Partial<Ears> = {}, voices?: readonly SpeechSynthesisVoice[]) {
  const { heard, over } = fakeEars(voices);
  const bridge = fakeBridge(null);
  giveBridge(bridge);
  const { rerender } = renderHook((now: Ears) => useSounds(now), { initialProps: { ...EARS, ...ears } });
  return { heard, over, bridge, change: (next: Partial<Ears>) => rerender({ ...EARS, ...next }) };
}

describe('What is heard in a window', () => {
  test('is a sound, and after it its words, at the volume of the settings', () => {
    const { heard, bridge } = listen();
    bridge.play({ sound: 'stage', says: 'Hold, left side.' });
    expect(heard).toEqual(['stage at 60']);
    vi.advanceTimersByTime(LATER);
    expect(heard).toEqual(['stage at 60', '“Hold, left side.” by Ada, 1, at 60']);
  });

  test('is nothing at all when sounds are off, from one moment to the next', () => {
    const { heard, bridge, change } = listen();
    bridge.play({ sound: 'stage', says: 'Hold.' });
    vi.advanceTimersByTime(LATER);
    change({ sound: { ...EARS.sound, on: false } });
    expect(heard.slice(2)).toEqual(['stage stops', 'the voice stops']);
    bridge.play({ sound: 'tick', says: 'Ten.' });
    vi.advanceTimersByTime(LATER);
    expect(heard).toHaveLength(4);
  });

  test('is silence at once when the app says so, also between a sound and its words', () => {
    const { heard, bridge } = listen();
    bridge.play({ sound: 'start', says: 'Chin glide.' });
    bridge.play({ sound: null, says: null });
    vi.advanceTimersByTime(LATER);
    expect(heard).toEqual(['start at 60', 'start stops']);
  });

  test('is the newest words: those before them are over; a mere tick lets them be finished', () => {
    const { heard, bridge } = listen();
    bridge.play({ sound: 'stage', says: 'One.' });
    vi.advanceTimersByTime(LATER);
    bridge.play({ sound: 'tick', says: null });
    bridge.play({ sound: null, says: 'Two.' });
    vi.advanceTimersByTime(0);
    expect(heard.filter((one) => !/tick|stage/.test(one))).toEqual([
      '“One.” by Ada, 1, at 60',
      'the voice stops',
      '“Two.” by Ada, 1, at 60',
    ]);
  });

  test('waits for the settings, which come with it', () => {
    const { heard } = fakeEars();
    const bridge = fakeBridge(null);
    giveBridge(bridge);
    const { rerender } = renderHook((now: Ears | null) => useSounds(now), {
      initialProps: null as Ears | null,
    });
    bridge.play({ sound: 'start', says: null });
    expect(heard).toEqual([]);
    rerender(EARS);
    rerender({ ...EARS });
    expect(heard).toEqual(['start at 60']);
  });

  test('is a third as loud in an office', () => {
    const { heard, bridge } = listen({ sound: { ...EARS.sound, quiet: true } });
    bridge.play({ sound: 'end', says: null });
    expect(heard).toEqual(['end at 20']);
  });

  test('is the chosen voice at the chosen pace', () => {
    const voice = { ...EARS.voice, name: 'Bea', rate: 1.25 };
    const { heard, bridge } = listen({ voice }, [voiceCalled('Ada'), voiceCalled('Bea', 'en-GB')]);
    bridge.play({ sound: null, says: 'Hold.' });
    vi.advanceTimersByTime(0);
    expect(heard).toEqual(['“Hold.” by Bea, 1.25, at 60']);
  });

  test('is the sounds alone where the system has no voice', () => {
    const { heard, bridge } = listen({}, []);
    bridge.play({ sound: 'stage', says: 'Hold.' });
    vi.advanceTimersByTime(20_000);
    expect(heard).toEqual(['stage at 60']);
  });
});

describe('What only a window knows', () => {
  const say = (ears: Partial<Ears> = {}) => {
    const { heard } = fakeEars();
    renderHook(() => useSaid('It goes no firmer than this here.', { ...EARS, ...ears }));
    vi.advanceTimersByTime(0);
    return heard;
  };

  test('is said, but not in an office and not without a voice', () => {
    expect(say()).toEqual(['“It goes no firmer than this here.” by Ada, 1, at 60']);
    cleanup();
    expect(say({ sound: { ...EARS.sound, quiet: true } })).toEqual([]);
    cleanup();
    expect(say({ voice: { ...EARS.voice, on: false } })).toEqual([]);
  });
});

describe('The voice', () => {
  const name = (voices: readonly SpeechSynthesisVoice[], wished: string | null = null, language = 'en-GB') =>
    voiceFor(voices, wished, language)?.name ?? null;

  test('is the one of that name, else the system’s own, else one of the person’s country', () => {
    const voices = [voiceCalled('Ada'), voiceCalled('Bea', 'en-GB'), voiceCalled('Cid', 'en-AU', true)];
    expect(name(voices, 'Ada')).toBe('Ada');
    expect(name(voices, 'Gone')).toBe('Cid');
    expect(name(voices.slice(0, 2))).toBe('Bea');
    expect(name([voiceCalled('Cy', 'en-IE'), voiceCalled('Ada')], null, 'de-DE')).toBe('Ada');
  });

  test('is never one that cannot read English, nor a variant of another', () => {
    expect(name([voiceCalled('Uta', 'de-DE', true)])).toBeNull();
    expect(name([voiceCalled('English+Tom'), voiceCalled('English')])).toBe('English');
  });
});
