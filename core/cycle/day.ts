import type { Instant, Millis } from '#core/time.ts';
import { HOUR } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import type { Look } from './event.ts';
import { dayStart, isWorkday } from './hours.ts';

/** Somebody who has been there all the while is surely in the same day for so long after its start. */
const SURELY_TODAY: Millis = 20 * HOUR;

/**
 * The day as it begins: with the first presence after the settings' hour. One that comes by an unlock, by a hand after an
 * absence or by a login begins a working day for the start-of-day routine; a start of the app by hand, or somebody who
 * works through the night, does not.
 */
export function dayBegun(cycle: Cycle, before: Cycle, { event, world, settings }: Look): Cycle {
  if (cycle.away !== null) return cycle;
  const { now } = world;
  // No day is as short as this, and the calendar is slow to ask at every look.
  if (
    before.away === null &&
    cycle.day !== null &&
    now - cycle.day.start < SURELY_TODAY &&
    now >= cycle.day.start
  )
    return cycle;
  const start = dayStart(settings.dayStartsAt, now);
  if (cycle.day !== null && start <= cycle.day.start) return cycle;
  const came = event.is === 'started-up' ? event.atLogin === true : before.away !== null;
  const first = cycle.day !== null && came && isWorkday(settings.hours, settings.dayStartsAt, now);
  return { ...cycle, day: { start, began: first ? now : null } };
}

/**
 * Kinds that come at times of the day: one seen for the first time owes nothing of the past, and a change of the settings
 * calls nobody to a time that is over, unless its break is owed already.
 */
export function timesSeen(cycle: Cycle, { event, world, settings }: Look): Cycle {
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
