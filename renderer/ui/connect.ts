import { useEffect, useLayoutEffect, useState } from 'react';
import type { Answer, Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { ThemeSetting } from '#core/settings/settings.ts';
import { bridge } from './bridge.ts';

/** The latest state of the app; null until the first has come. Renders again at every new one. */
export function useSnapshot(): Snapshot | null {
  const [state, setState] = useState<Snapshot | null>(null);
  useEffect(() => {
    let stopped = false;
    const stop = bridge().onSnapshot((next) => setState(next));
    // A state that was pushed meanwhile is newer than the answer to hello.
    bridge()
      .hello()
      .then((first) => !stopped && setState((known) => known ?? first))
      .catch(() => undefined);
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return state;
}

/** Asks the app for something. Never rejects: without an app the answer says so. */
export async function send(command: Command): Promise<Answer> {
  try {
    return await bridge().send(command);
  } catch {
    return { ok: false, message: 'Unknot does not answer.' };
  }
}

/** What <html data-theme> may be. */
export type Theme = Exclude<ThemeSetting, 'system'>;

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/** The theme for a setting as the system stands; null = not known yet, shown like the system. */
export function themeFor(setting: ThemeSetting | null, matches: (query: string) => boolean): Theme {
  if (setting !== null && setting !== 'system') return setting;
  if (matches(CONTRAST)) return 'contrast';
  return matches(DARK) ? 'dark' : 'light';
}

/** Keeps <html data-theme> at the setting, and at the system's own wish where the setting leaves it to the system. */
export function useTheme(setting: ThemeSetting | null): void {
  // Before the first paint: a white flash in a dark room is not a detail.
  useLayoutEffect(() => {
    const apply = () => {
      document.documentElement.dataset['theme'] = themeFor(setting, (query) => matchMedia(query).matches);
    };
    apply();
    const watched = [matchMedia(DARK), matchMedia(CONTRAST)];
    watched.forEach((query) => query.addEventListener('change', apply));
    return () => watched.forEach((query) => query.removeEventListener('change', apply));
  }, [setting]);
}
