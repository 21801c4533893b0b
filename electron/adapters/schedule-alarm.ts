import { scheduleJob } from 'node-schedule';
import type { Job } from 'node-schedule';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Alarm } from '../ports.ts';

/** The package waits for the date: set back, the clock would keep it waiting for as long as it was set back by. */
const OVERDUE: Millis = SECOND;

/**
 * One-shot jobs of node-schedule. Never a recurring one: those are late by the length of a suspend and then come in a
 * burst. An instant that is not ahead any more rings at once, and a clock that is set back puts nothing off.
 */
export function scheduleAlarm(): Alarm {
  let awaited: (() => void) | null = null;
  let job: Job | null = null;
  let soon: NodeJS.Immediate | undefined;
  let overdue: NodeJS.Timeout | undefined;
  const stop = () => {
    awaited = null;
    job?.cancel();
    job = null;
    clearImmediate(soon);
    clearTimeout(overdue);
  };
  return {
    stop,
    set(at: Instant, ring: () => void) {
      stop();
      const once = () => {
        // A job that waits on because the clock was set back cannot be cancelled any more.
        if (awaited !== once) return;
        stop();
        ring();
      };
      awaited = once;
      // The package gives null, against its types, for a time that has just passed.
      const set = scheduleJob(new Date(at), once) as Job | null;
      job = set;
      if (set === null) soon = setImmediate(once);
      else overdue = setTimeout(once, at - Date.now() + OVERDUE);
    },
  };
}
