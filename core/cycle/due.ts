import { assertNever } from '#core/assert-never.ts';
import type { Kind, Trigger } from '#core/settings/kind.ts';
import { everyOf } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { HOUR, MINUTE, SECOND } from '#core/time.ts';
import { isNothingLeft } from './content.ts';
import { countedAt } from './count.ts';
import type { DueFacts } from './cycle.ts';
import { closesAt, dayStart, inHours, opensAt, tomorrow } from './hours.ts';
import { isNeverAllowed, isUsedUp } from './limits.ts';
import { isRested } from './rest.ts';
import { nextTime } from './times.ts';

/** A break that will come: when it is due, and when its heads-up may open, which is no sooner than what it waits for. */
export type Due = { readonly kind: Kind; readonly dueAt: Instant; readonly opensAt: Instant };

/** A break due this soon after a rarer one, or before it, is absorbed by it (product.md). */
export const NEAR: Millis = 2 * MINUTE;
/** The start of a day is over after this long: a morning set in the afternoon helps nobody. */
const MORNING: Millis = 2 * HOUR;

/**
 * When a break of this kind will be due, if the person goes on as now. Somebody who is away is taken to come back now.
 * Null = as things are it will not: the kind is off, paused until resume, there are no working hours, or its day has not begun.
 */
export function dueAt(cycle: DueFacts, kind: Kind, settings: Settings, now: Instant): Instant | null {
  return dueOf(cycle, kind, settings, now)?.dueAt ?? null;
}

function dueOf(cycle: DueFacts, kind: Kind, settings: Settings, now: Instant): Due | null {
  if (!kind.on || cycle.pause?.until === null || isNothingLeft(cycle, settings)) return null;
  if (isNeverAllowed(kind.content, settings)) return null;
  const from = Math.max(now, cycle.pause?.until ?? now);
  const free = freeFrom(cycle, kind, settings, from);
  const at = triggered(cycle, kind, settings, { from, free });
  return at === null
    ? null
    : { kind, dueAt: at, opensAt: Math.max(at - settings.headsUp.lead * SECOND, free) };
}

function triggered(cycle: DueFacts, kind: Kind, settings: Settings, { from, free }: Bounds): Instant | null {
  switch (kind.trigger.by) {
    case 'active':
    case 'clock':
      return afterCount(cycle, { kind, every: kind.trigger.every * SECOND }, settings, { from, free });
    case 'times':
      return atTime(cycle, { kind, trigger: kind.trigger }, settings, { from, free });
    case 'day':
      return atDayStart(cycle, kind, settings, { from, free });
    default:
      return assertNever(kind.trigger);
  }
}

/** Before this a kind is not offered, whatever was counted: Later, what has just been, or the limits of the day. */
function freeFrom(cycle: DueFacts, { id, content }: Kind, settings: Settings, from: Instant): Instant {
  const waits = cycle.waits[id]?.until ?? 0;
  if (!isUsedUp(content, cycle, settings, from)) return waits;
  return Math.max(waits, tomorrow(settings.dayStartsAt, from));
}

/** From when time goes on, and before when the kind is not offered. */
type Bounds = { readonly from: Instant; readonly free: Instant };

type Counted = { readonly kind: Kind; readonly every: Millis };
type Timed = { readonly kind: Kind; readonly trigger: Extract<Trigger, { by: 'times' }> };

function afterCount(
  cycle: DueFacts,
  { kind, every }: Counted,
  settings: Settings,
  { from, free }: Bounds,
): Instant | null {
  // After a time off the count begins anew.
  const anew = (at: Instant): Instant | null => {
    const opens = opensAt(settings.hours, at);
    return opens === null ? null : Math.max(opens + every, free);
  };
  if (!inHours(settings.hours, from)) return anew(from);
  const left = answered(cycle, kind, settings, from) ? every : every - countedAt(cycle, kind, from);
  const due = Math.max(from + left, free);
  const closes = closesAt(settings.hours, from);
  return closes === null || due < closes ? due : anew(Math.max(closes, free));
}

/** A time that has come stays owed until it is served, but not into the next day. */
function atTime(
  cycle: DueFacts,
  { kind, trigger }: Timed,
  settings: Settings,
  { from, free }: Bounds,
): Instant | null {
  const served = answered(cycle, kind, settings, from) ? from : (cycle.served[kind.id] ?? from);
  const today = dayStart(settings.dayStartsAt, Math.max(from, free));
  const time = nextTime(trigger, Math.max(served, today - 1), settings);
  if (time === null) return null;
  return inTime(Math.max(time, free, cycle.pause?.until ?? 0), from, settings);
}

/** A morning that has begun and is not over; a limit or a wait of hours is longer than it. */
function atDayStart(cycle: DueFacts, kind: Kind, settings: Settings, { from, free }: Bounds): Instant | null {
  const began = cycle.day?.began ?? null;
  if (began === null || (cycle.served[kind.id] ?? 0) >= began || answered(cycle, kind, settings, from))
    return null;
  const opens = opensAt(settings.hours, began);
  if (opens === null) return null;
  const due = inTime(Math.max(opens, free, cycle.pause?.until ?? 0), from, settings);
  return due === null || Math.max(due, from) > opens + MORNING ? null : due;
}

/** A due time as it is: in the past it is owed, outside working hours it is when they begin; null = they never do. */
function inTime(due: Instant, from: Instant, { hours }: Settings): Instant | null {
  const opens = opensAt(hours, Math.max(due, from));
  return opens === null || opens > Math.max(due, from) ? opens : due;
}

/** True when this kind begins anew as things are: a session runs that stands for it, or an absence is as long as it. */
function answered(cycle: DueFacts, kind: Kind, settings: Settings, now: Instant): boolean {
  if (isRested(cycle, kind, settings, now)) return true;
  const taken = settings.kinds.find((one) => one.id === cycle.session?.kind);
  return taken !== undefined && answers(taken, kind);
}

/** True when a break of the first kind stands for one of the second: itself, and those that come more often. */
export function answers(taken: Kind, other: Kind): boolean {
  return taken.id === other.id || outranks(taken, other);
}

/** True when the first kind is the rarer one; one that comes at times of the day is as weighty as it is long. */
export function outranks(one: Kind, other: Kind): boolean {
  const [every, others] = [everyOf(one), everyOf(other)];
  if (every !== null && others !== null) return every > others;
  return one.length > other.length;
}

/** The last answer: each step asks several times about the same facts, and all who ask would reckon the same. */
let asked: { cycle: DueFacts; settings: Settings; now: Instant; dues: readonly Due[] } | null = null;

/** All breaks to come, the soonest first; of two at the same time the rarer one, which absorbs the other. */
export function dues(cycle: DueFacts, settings: Settings, now: Instant): readonly Due[] {
  if (asked?.settings !== settings || asked.now !== now || !isSame(asked.cycle, cycle))
    asked = { cycle, settings, now, dues: duesAnew(cycle, settings, now) };
  return asked.dues;
}

/** Written out: it is asked at every look, several times. */
function isSame(one: DueFacts, other: DueFacts): boolean {
  if (one === other) return true;
  const counts = one.worked === other.worked && one.clocked === other.clocked && one.served === other.served;
  const since = one.activeSince === other.activeSince && one.clockSince === other.clockSince;
  const there = one.away === other.away && one.day === other.day && one.pause === other.pause;
  return (
    counts &&
    since &&
    there &&
    one.waits === other.waits &&
    one.pressed === other.pressed &&
    one.resting === other.resting &&
    one.stoppedAt === other.stoppedAt &&
    one.session === other.session
  );
}

function duesAnew(cycle: DueFacts, settings: Settings, now: Instant): readonly Due[] {
  return settings.kinds
    .map((kind) => dueOf(cycle, kind, settings, now))
    .filter((due) => due !== null)
    .sort((a, b) => a.dueAt - b.dueAt || (outranks(a.kind, b.kind) ? -1 : 1));
}

/**
 * What to offer at `now`: of all that are due, or will be within the lead of a heads-up, the rarest; a rarer one that is due
 * shortly afterwards comes in its place. Null = nothing is due.
 */
export function dueNow(cycle: DueFacts, settings: Settings, now: Instant): Due | null {
  const all = dues(cycle, settings, now);
  const first = all.find((one) => one.opensAt <= now);
  if (first === undefined) return null;
  const at = Math.max(first.dueAt, now);
  const near = all.filter((one) => one.dueAt <= at + NEAR && one.opensAt <= now + NEAR);
  const best = near.reduce((most, one) => (outranks(one.kind, most.kind) ? one : most), first);
  return { ...best, dueAt: Math.min(best.dueAt, at) };
}

/** The kinds whose heads-up would come at `now` or within two minutes: none of them may follow another one's heads-up at once. */
export function nearKinds(cycle: DueFacts, settings: Settings, now: Instant): readonly string[] {
  return dues(cycle, settings, now)
    .filter((one) => one.opensAt <= now + NEAR)
    .map((one) => one.kind.id);
}

/** The ids of this kind and of all for which a break of it stands; empty = there is no such kind. */
export function answeredBy(id: string | null, settings: Settings): readonly string[] {
  const taken = settings.kinds.find((kind) => kind.id === id);
  if (taken === undefined) return [];
  return settings.kinds.filter((kind) => answers(taken, kind)).map((kind) => kind.id);
}
