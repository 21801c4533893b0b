import type { Cycle } from '#core/cycle/cycle.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import type { World } from '#core/cycle/event.ts';
import type { Screening } from '#core/screening/screening.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';

/** Lengths as tests write them, in seconds. */
export const MIN: Seconds = 60;
export const HOURS: Seconds = 3600;

/** The instant of a local time written `2026-03-02 09:00` or `2026-03-02 09:00:30`. */
export function local(text: string): Instant {
  return new Date(text.replace(' ', 'T')).getTime();
}

/** The one kind of break that most timelines need: a movement of 90 s after 30 active minutes. */
export const MOVEMENT: Kind = DEFAULTS.kinds[0]!;
/** A release session of 5 min after 90 active minutes. */
export const RELEASE: Kind = DEFAULTS.kinds[1]!;

/** The same kind every so many active seconds. */
export const every = (kind: Kind, seconds: Seconds): Kind => ({
  ...kind,
  trigger: { by: 'active', every: seconds },
});

/** Somebody who has gone through the health questions and said no to all of them. */
export const HEALTHY: Screening = {
  answeredAt: local('2026-01-01 08:00'),
  answers: Object.fromEntries(RULE_IDS.map((id) => [id, 'no' as const])),
  marked: {},
};

/** The defaults of somebody who may press: health questions answered, and a ball in the drawer. */
export const ABLE: Settings = {
  ...DEFAULTS,
  screening: HEALTHY,
  tools: ['hands', 'water-bottle', 'tennis-ball'],
  welcomed: true,
};

/** The settings of somebody who may press, with only the movement break on, and whatever a test changes in them. */
export function settingsOf(changes: Partial<Settings> = {}): Settings {
  return { ...ABLE, kinds: [MOVEMENT], ...changes };
}

/** A Monday morning without a summer-time night near. */
export const NOW: Instant = local('2026-03-02 09:00');

/** A cycle that has seen nothing but this, at `NOW`. */
export function cycleOf(changes: Partial<Cycle> = {}): Cycle {
  return { ...freshCycle(NOW), ...changes };
}

/** The world as it is read at `NOW` of somebody who types, but for this. */
export function worldOf(changes: Partial<World> = {}): World {
  return { now: NOW, idleSeconds: 0, locked: false, holds: null, dice: 0, ...changes };
}

/** A cycle as its state file gives it back: without what is on screen and what was seen of the system. */
export function asRead(cycle: Cycle): Cycle {
  const { idle, inCall, offer, outcome, outside, watchSince, freeSince } = freshCycle(cycle.seenAt);
  return { ...cycle, idle, inCall, offer, outcome, outside, watchSince, freeSince };
}

/** Working hours on, the same ranges `09:00-12:00` on every day. */
export function hoursDaily(...ranges: readonly string[]): Settings['hours'] {
  const all = ranges.map((range) => {
    const [from = '', to = ''] = range.split('-');
    return { from, to };
  });
  return { on: true, days: { sun: all, mon: all, tue: all, wed: all, thu: all, fri: all, sat: all } };
}
