import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import type { SettingsKey } from '#core/settings/parse.ts';
import type { Settings } from '#core/settings/settings.ts';
import { send } from '../ui/connect.ts';

/** Changes one part of the settings, made from the part as it holds now. Never rejects. */
export type Change = <K extends SettingsKey>(
  key: K,
  make: (part: Settings[K]) => Settings[K],
) => Promise<Answer>;

/** The way to change settings: one change after the other, each made from what the one before it left. */
export function useChange(settings: Settings): Change {
  const latest = useRef(settings);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useLayoutEffect(() => {
    latest.current = settings;
  }, [settings]);
  return useCallback((key, make) => {
    const turn = queue.current.then(async () => {
      const value = make(latest.current[key]);
      const answer = await send({ do: 'change-settings', key, value });
      // The new state may be drawn later than the next change in the queue is made.
      if (answer.ok) latest.current = { ...latest.current, [key]: value };
      return answer;
    });
    queue.current = turn;
    return turn;
  }, []);
}
