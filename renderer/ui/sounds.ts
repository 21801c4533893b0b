import { useEffect, useRef } from 'react';
import type { Heard, Sound } from '#core/session/sound.ts';
import { AFTER_SOUND } from '#core/session/timeline.ts';
import type { Settings } from '#core/settings/settings.ts';
import { bridge } from './bridge.ts';
import { hush, speak } from './voice.ts';

/** What of the settings says how things are heard. */
export type Ears = Pick<Settings, 'sound' | 'voice'>;

/** In an office everything is this much softer. */
const QUIET = 1 / 3;

/** How loud everything is, 0 to 1. */
export function loudness({ volume, quiet }: Settings['sound']): number {
  return quiet ? volume * QUIET : volume;
}

let playing: HTMLAudioElement | null = null;
let saying: ReturnType<typeof setTimeout> | undefined;

/** Plays a sound of the product once at a volume of 0 to 1; the one before it is over. A machine without sound stays silent. */
export function playSound(sound: Sound, volume: number): void {
  playing?.pause();
  const audio = new Audio(`/sounds/${sound}.wav`);
  audio.volume = Math.min(1, Math.max(0, volume));
  playing = audio;
  audio.play().catch(() => undefined);
}

/** Everything is silent at once. */
export function silence(): void {
  clearTimeout(saying);
  playing?.pause();
  playing = null;
  hush();
}

/** Lets something be heard: a sound, and words after it. Without a sound what is heard stops first; new words end the ones before. */
function play({ sound, says }: Heard, { sound: wanted, voice }: Ears): void {
  if (sound === null) silence();
  if (!wanted.on) return;
  const volume = loudness(wanted);
  if (sound !== null) playSound(sound, volume);
  if (says === null) return;
  clearTimeout(saying);
  hush();
  saying = setTimeout(() => speak(says, { ...voice, volume }), sound === null ? 0 : AFTER_SOUND);
}

/** Plays in this window what the app asks for, as the settings want it; null = not known yet, then it waits. */
export function useSounds(ears: Ears | null): void {
  const latest = useRef(ears);
  // The first sound of a window comes with its first state, and may be here before that is drawn.
  const early = useRef<Heard | null>(null);
  useEffect(() => {
    latest.current = ears;
    if (ears === null) return;
    if (early.current !== null) play(early.current, ears);
    early.current = null;
    if (!ears.sound.on) silence();
  }, [ears]);
  useEffect(
    () =>
      bridge().onSound((heard) => {
        if (latest.current === null) early.current = heard;
        else play(heard, latest.current);
      }),
    [],
  );
}

/** Says a text that only this window knows, each time that there is a new one; null = nothing. */
export function useSaid(text: string | null, ears: Ears | null): void {
  const latest = useRef(ears);
  useEffect(() => {
    latest.current = ears;
  }, [ears]);
  useEffect(() => {
    const now = latest.current;
    if (text === null || now === null || !now.voice.on || now.sound.quiet) return;
    play({ sound: null, says: text }, now);
  }, [text]);
}
