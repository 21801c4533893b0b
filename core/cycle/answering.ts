import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { counting, countStopped } from './count.ts';
import type { Cycle } from './cycle.ts';
import { dues, nearKinds } from './due.ts';
import type { Effect, PauseUntil } from './event.ts';
import { untilTomorrow } from './hours.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import { meant } from './meant.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { refusal } from './refusal.ts';
import { afterBreak, putOff, spaced, timesOver } from './wait.ts';
import { closedOffer, withdrawn } from './withdrawn.ts';

/** Later: from now, this break only. `seconds` null = the settings' length. What is refused (refusal.ts) changes nothing. */
export function later(cycle: Cycle, seconds: number | null, now: Instant, settings: Settings): Outgo {
  const kind = meant(cycle, settings, now);
  if (kind === null || refusal(cycle, { do: 'later', seconds }, settings, now) !== null) return still(cycle);
  const wait = { seconds: seconds ?? settings.later.after, why: 'later' } as const;
  const entry = { at: now, is: 'later', kind, until: now + wait.seconds * SECOND } as const;
  const next = putOff({ ...cycle, offer: null, held: null }, kind, now, wait, settings);
  const laters = { ...next.laters, [kind]: (next.laters[kind] ?? 0) + 1 };
  return { cycle: { ...next, laters }, effects: [...closedOffer(cycle), { do: 'log', entry }] };
}

/** Skip: this break, and what it would have absorbed, is not owed any more; the next comes after its full time. */
export function skipped(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const kind = meant(cycle, settings, now);
  if (kind === null || refusal(cycle, { do: 'skip' }, settings, now) !== null) return still(cycle);
  return begun({ ...cycle, skips: [...cycle.skips, now] }, { at: now, is: 'skipped', kind }, settings);
}

/** "I just took one": the break, and what it stands for, was taken without the app. */
export function taken(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const kind = meant(cycle, settings, now);
  if (kind === null || refusal(cycle, { do: 'took-one' }, settings, now) !== null) return still(cycle);
  return begun(cycle, { at: now, is: 'taken', kind }, settings);
}

/** A break that is over without a session: its kind begins anew, and no other comes at once. */
function begun(
  cycle: Cycle,
  entry: Extract<HistoryEntry, { is: 'skipped' | 'taken' }>,
  settings: Settings,
): Outgo {
  const { at, kind } = entry;
  const next = dues(cycle, settings, at).find((due) => due.kind.id === kind);
  const anew = afterBreak({ ...cycle, offer: null, held: null }, kind, at, settings);
  // A time of the day that was spoken of long before it is over too.
  const over = next?.kind.trigger.by === 'times' ? timesOver(anew, [kind], next.dueAt) : anew;
  const counts = counting(over, at, settings);
  const near = nearKinds(counts, settings, at);
  const alone = spaced(
    counts,
    settings.kinds.filter(({ id }) => near.includes(id)),
    at,
  );
  return { cycle: alone, effects: [...closedOffer(cycle), { do: 'log', entry }] };
}

/** A pause: nothing counts or is offered; what was put off by Later is not put off any more. */
export function paused(cycle: Cycle, until: PauseUntil, now: Instant, settings: Settings): Outgo {
  const end = pauseEnd(until, now, settings);
  const pause = { since: now, until: end, ...(until === 'tomorrow' ? { byDay: true as const } : {}) };
  const back = withdrawn({ ...cycle, pause, waits: {} }, now);
  const entry: Effect = { do: 'log', entry: { at: now, is: 'paused', until: end } };
  return { cycle: countStopped(back.cycle, now, settings), effects: [...back.effects, entry] };
}

function pauseEnd(until: PauseUntil, now: Instant, settings: Settings): Instant | null {
  if (until === 'forever') return null;
  return until === 'tomorrow' ? untilTomorrow(now, settings) : now + until.seconds * SECOND;
}

/** The pause ends now; nothing to do when there is none. */
export function resumed(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  if (cycle.pause === null) return still(cycle);
  const on = counting({ ...cycle, pause: null }, now, settings);
  return { cycle: on, effects: [{ do: 'log', entry: { at: now, is: 'resumed' } }] };
}
