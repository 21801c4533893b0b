import { scheduleJob } from 'node-schedule';
import type { Job } from 'node-schedule';
import type { Instant } from '#core/time.ts';
import type { Alarm } from '../ports.ts';

/**
 * One-shot jobs of node-schedule. Never a recurring one: those are late by the length of a suspend and then come in a
 * burst. An instant that is not ahead any more rings at once.
 */
export function scheduleAlarm(): Alarm {
  let job: Job | null = null;
  let soon: NodeJS.Immediate | undefined;
  const stop = () => {
    job?.cancel();
    job = null;
    clearImmediate(soon);
  };
  return {
    stop,
    set(at: Instant, ring: () => void) {
      stop();
      // The package gives null, against its types, for a time that has just passed.
      const set = scheduleJob(new Date(at), ring) as Job | null;
      job = set;
      if (set === null) soon = setImmediate(ring);
    },
  };
}
