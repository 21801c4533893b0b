import { useEffect, useRef } from 'react';
import type { Sound } from '#core/session/moments.ts';
import type { Settings } from '#core/settings/settings.ts';
import { bridge } from './bridge.ts';

/** Plays a sound of the product once at a volume of 0 to 1. A machine without sound stays silent. */
export function playSound(sound: Sound, volume: number): void {
  const audio = new Audio(`/sounds/${sound}.wav`);
  audio.volume = Math.min(1, Math.max(0, volume));
  audio.play().catch(() => undefined);
}

/** Plays in this window what the app asks for, as the settings want it; null = not known yet, then silent. */
export function useSounds(wanted: Settings['sound'] | null): void {
  const latest = useRef(wanted);
  useEffect(() => {
    latest.current = wanted;
  }, [wanted]);
  useEffect(
    () =>
      bridge().onSound((sound) => {
        if (latest.current?.on === true) playSound(sound, latest.current.volume);
      }),
    [],
  );
}
