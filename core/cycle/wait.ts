import type { Kind } from '#core/settings/kind.ts';
import { everyOf } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { begunAnew } from './count.ts';
import type { Cycle, Wait, WaitReason } from './cycle.ts';
import { answeredBy, NEAR, nearKinds } from './due.ts';

/** Why and for how many seconds a break waits. */
export type Waiting = { readonly seconds: Seconds; readonly why: WaitReason };

/** This kind, and all that are due with it at `now` or near it, not offered for some seconds: none of them may follow at once. */
export function putOff(
  cycle: Cycle,
  id: string | null,
  now: Instant,
  { seconds, why }: Waiting,
  settings: Settings,
): Cycle {
  const wait: Wait = { until: now + seconds * SECOND, why };
  const ids = [...nearKinds(cycle, settings, now), ...(id === null ? [] : [id])];
  // What waits for longer already goes on waiting, unless it is the one that was spoken of.
  const waits = ids.filter((one) => one === id || (cycle.waits[one]?.until ?? 0) < wait.until);
  return { ...cycle, waits: { ...cycle.waits, ...Object.fromEntries(waits.map((one) => [one, wait])) } };
}

/** Between two breaks there is at least this much, or a kind's own time where that is shorter: nothing follows a break at once. */
const SPACE: Seconds = 600;

/** None of these kinds is offered before the space between two breaks has passed. */
export function spaced(cycle: Cycle, kinds: readonly Kind[], now: Instant): Cycle {
  const entries = kinds.map((kind): readonly [string, Wait] => {
    const until = now + Math.min(SPACE, everyOf(kind) ?? SPACE) * SECOND;
    const own = cycle.waits[kind.id];
    return [kind.id, own !== undefined && own.until >= until ? own : { until, why: 'spaced' }];
  });
  return { ...cycle, waits: { ...cycle.waits, ...Object.fromEntries(entries) } };
}

/**
 * The count after a break of this kind: it and every one that it stands for begin anew at `now`. Times of the day that are
 * as near as two minutes, or as the lead of a heads-up, are over with it.
 */
export function afterBreak(cycle: Cycle, id: string | null, now: Instant, settings: Settings): Cycle {
  const kinds = answeredBy(id, settings);
  const near = now + Math.max(NEAR, settings.headsUp.lead * SECOND);
  const timed = settings.kinds.filter(
    ({ id: one, trigger }) => trigger.by === 'times' && kinds.includes(one),
  );
  return timesOver(
    begunAnew(cycle, kinds, now, settings),
    timed.map((kind) => kind.id),
    near,
  );
}

/** Times of the day up to `until` are over for these kinds. */
export function timesOver(cycle: Cycle, kinds: readonly string[], until: Instant): Cycle {
  const served = kinds.map((kind) => [kind, Math.max(cycle.served[kind] ?? 0, until)] as const);
  return { ...cycle, served: { ...cycle.served, ...Object.fromEntries(served) } };
}
