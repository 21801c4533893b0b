import { useEffect } from 'react';
import type { SessionAct } from '#core/cycle/event.ts';
import { send } from './connect.ts';

/** What media keys and headsets steer: what it is called, and whether its clock runs. */
export type Steered = { readonly title: string; readonly plays: boolean };

// A key called stop ends no session: only the person's own window does.
const KEYS: readonly (readonly [MediaSessionAction, SessionAct])[] = [
  ['play', 'resume'],
  ['pause', 'pause'],
  ['stop', 'pause'],
  ['nexttrack', 'on'],
  ['previoustrack', 'back'],
];

/** On Linux the app itself stands on the bus (electron/adapters/media-player.ts): Chromium's player would never go. */
const handledElsewhere = () => navigator.userAgent.includes('Linux');

/** What there is of the API in this window; a test's window has none. */
const keys = (): MediaSession | undefined =>
  (navigator as { readonly mediaSession?: MediaSession }).mediaSession;

/**
 * Gives media keys and headsets a session to pause, go on with, and go on and back in, from its begin to its end; null = no
 * session, and every key is everybody else's. The system gives keys only to a page that plays something long: a silent track.
 */
export function useMediaKeys(steered: Steered | null): void {
  const there = steered !== null && !handledElsewhere() && keys() !== undefined;
  const title = steered?.title ?? '';
  const plays = steered?.plays === true;
  useEffect(() => {
    const system = keys();
    if (!there || system === undefined) return;
    for (const [key, act] of KEYS) system.setActionHandler(key, () => void send({ do: 'session', act }));
    return () => {
      for (const [key] of KEYS) system.setActionHandler(key, null);
      system.metadata = null;
      system.playbackState = 'none';
    };
  }, [there]);
  useEffect(() => {
    const system = keys();
    if (there && system !== undefined) system.metadata = new MediaMetadata({ title, artist: 'Unknot' });
  }, [there, title]);
  useTrack(there, plays);
}

/** The silent track: as long as a session is there, running while its clock runs. */
function useTrack(there: boolean, plays: boolean): void {
  useEffect(() => {
    if (!there) return;
    const track = new Audio('/sounds/quiet.wav');
    track.loop = true;
    held = track;
    return () => {
      held = null;
      track.pause();
      // Without a source the system forgets the player at once.
      track.removeAttribute('src');
      track.load();
    };
  }, [there]);
  useEffect(() => {
    const system = keys();
    if (!there || held === null || system === undefined) return;
    if (plays) held.play().catch(() => undefined);
    else held.pause();
    system.playbackState = plays ? 'playing' : 'paused';
  }, [there, plays]);
}

let held: HTMLAudioElement | null = null;
