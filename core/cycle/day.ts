import type { Instant, Millis } from '#core/time.ts';
import { HOUR } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import type { Look } from './event.ts';
import { dayStart, isWorkday } from './hours.ts';

/** Somebody who has been there all the while is surely in the same day for so long after its start. */
const SURELY_TODAY: Millis = 20 * HOUR;

/** Presence that ends this soon after a day began was the evening before: who comes back hours later begins the day. */
const NIGHT_WORK: Millis = 2 * HOUR;
const NIGHT: Millis = 3 * HOUR;

/**
 * The day as it begins: with the first presence after the settings' hour. One that comes by an unlock, by a hand after an
 * absence or by a login begins a working day for the start-of-day routine; a start of the app by hand, or somebody who
 * works through the night, does not. `before` is the cycle before it was seen that somebody is there.
 */
export function dayBegun(cycle: Cycle, before: Cycle, { event, world, settings }: Look): Cycle {
  if (cycle.away !== null) return cycle;
  const { now } = world;
  const { day } = cycle;
  // No day is as short as this, and the calendar is slow to ask at every look.
  if (before.away === null && day !== null && now - day.start < SURELY_TODAY && now >= day.start)
    return cycle;
  const start = dayStart(settings.dayStartsAt, now);
  // The date was wrong, and has been set right.
  if (day !== null && start < day.start) return { ...cycle, day: { start, began: day.began } };
  if (day !== null && start === day.start && !(day.began === null && sleptSince(start, before, now)))
    return cycle;
  const came = event.is === 'started-up' ? event.atLogin === true : before.away !== null;
  const first = day !== null && came && isWorkday(settings.hours, settings.dayStartsAt, now);
  return { ...cycle, day: { start, began: first ? now : null } };
}

/** True when who comes back now had gone to bed after the day had begun. */
function sleptSince(start: Instant, { away }: Cycle, now: Instant): boolean {
  return away !== null && away.since - start < NIGHT_WORK && now - away.since >= NIGHT;
}

/**
 * Kinds that come at times of the day: one seen for the first time owes nothing of the past, and a change of the settings
 * calls nobody to a time that is over, unless its break is owed already.
 */
export function timesSeen(cycle: Cycle, { event, world, settings }: Look): Cycle {
  if (!settings.kinds.some(({ trigger }) => trigger.by === 'times')) return cycle;
  const changed = event.is === 'settings-changed';
  const served = settings.kinds
    .filter(({ id, trigger }) => {
      if (trigger.by !== 'times') return false;
      const owed = cycle.held?.kind === id || cycle.offer?.kind === id || cycle.waits[id] !== undefined;
      return cycle.served[id] === undefined || (changed && !owed);
    })
    .map(({ id }): readonly [string, Instant] => [id, Math.max(cycle.served[id] ?? 0, world.now)]);
  return served.length === 0
    ? cycle
    : { ...cycle, served: { ...cycle.served, ...Object.fromEntries(served) } };
}
