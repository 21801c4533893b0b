import { countedAt } from '#core/cycle/count.ts';
import type { Cycle } from '#core/cycle/cycle.ts';
import { dueNow, NEAR } from '#core/cycle/due.ts';
import type { BreakWindow, Effect, Event, Step } from '#core/cycle/event.ts';
import { releasesToday, spentAreas } from '#core/cycle/limits.ts';
import { mayOffer } from '#core/cycle/offering.ts';
import { isFree } from '#core/cycle/outside.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import { bar } from '#core/choosing/bar.ts';
import { meansWith } from '#core/cycle/means.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { OutsideHold } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { must } from './screen.ts';

/** Where a law is looked at: after a step. */
export type Scene = {
  readonly now: Instant;
  readonly settings: Settings;
  readonly shown: BreakWindow | null;
  /** True while the offer is a notification of the system. */
  readonly noticed: boolean;
  /** What the step was told of reasons outside the app. */
  readonly holds: readonly OutsideHold[] | null;
};

/** The laws that every single step keeps; throws with the law's name when one is broken. */
export function checkStep(before: Cycle, step: Step<Cycle>, event: Event, scene: Scene): void {
  const { cycle, lookAgainAt, effects } = step;
  const { now, settings } = scene;
  must(lookAgainAt > now && lookAgainAt <= now + 30 * SECOND, 'a look comes within 30 s');
  must(cycle.seenAt === now && cycle.lookAt === lookAgainAt, 'a step remembers its looks');
  must(effects.filter((effect) => effect.do === 'play').length <= 1, 'one sound at a time');
  for (const kind of settings.kinds) checkCount(before, cycle, kind, effects, scene);
  checkLimits(before, cycle, effects, scene);
  checkWaits(cycle, effects, scene);
  if (event.is === 'quit') return;
  checkScreen(cycle, scene);
  checkOwed(step, scene);
}

/** What is on screen is what the cycle says. */
function checkScreen({ offer, outcome, session }: Cycle, { shown, noticed }: Scene): void {
  const offers = offer === null || offer.presence === 'notification' ? null : 'heads-up';
  const wanted = session !== null || outcome !== null ? 'session' : offers;
  must(shown === wanted, `the screen shows ${wanted ?? 'nothing'}, not ${shown ?? 'nothing'}`);
  must(noticed === (offer?.presence === 'notification'), 'a notice is shown while its offer stands');
  must(session === null || offer === null, 'nothing is offered in a session');
}

/** A break that is owed is offered as soon as nothing is in the way, and not before. */
function checkOwed({ cycle, watch }: Step<Cycle>, { now, settings, holds }: Scene): void {
  const due = mayOffer(cycle) ? dueNow(cycle, settings, now) : null;
  const free = isFree(cycle, { now, holds }, settings);
  must(due === null || !free, 'a break that is owed is offered');
  must(due === null || free || watch !== null, 'what holds a break is watched');
  must(cycle.offer === null || cycle.outside.length === 0, 'no offer stands against a reason outside');
  must((watch === null) === (cycle.watchSince === null), 'what is watched is known to be watched');
}

const NOTHING: readonly HistoryEntry[] = [];

const loggedIn = (effects: readonly Effect[]): readonly HistoryEntry[] =>
  effects.length === 0 ? NOTHING : effects.flatMap((effect) => (effect.do === 'log' ? [effect.entry] : []));

/** The dose of a day holds, whoever asks for more. */
function checkLimits(
  before: Cycle,
  after: Cycle,
  effects: readonly Effect[],
  { now, settings }: Scene,
): void {
  const start = loggedIn(effects).find((entry) => entry.is === 'started');
  if (start === undefined) return;
  const spent = spentAreas(before, settings, now);
  const means = meansWith(before, settings, spent);
  const { plan } = after.session ?? {};
  for (const id of plan?.exercises ?? []) {
    const exercise = exerciseIn(means.own, id);
    const barred = exercise === undefined ? 'gone' : (bar(exercise, means)?.is ?? null);
    must(barred === null, 'nothing is done past dose, answers, means and place', `${id}: ${barred ?? ''}`);
  }
  const kinds = plan?.exercises.map((id) => exerciseIn(means.own, id)?.kind);
  must(kinds?.at(-1) !== 'release', 'a movement comes after a release');
  const most = settings.limits.releases ?? Infinity;
  must(spent === 'all' || releasesToday(before, settings, now) < most, 'release sessions have their limit');
}

/** What was put off, missed or has just been is not offered before its time, but for a break that comes with a near one. */
function checkWaits({ waits }: Cycle, effects: readonly Effect[], { now }: Scene): void {
  for (const entry of loggedIn(effects)) {
    const until = entry.is === 'offered' ? (waits[entry.kind]?.until ?? 0) : 0;
    must(until <= now + NEAR, 'what waits is not offered before its time');
  }
}

const TELLING: readonly HistoryEntry['is'][] = ['finished', 'partial', 'skipped', 'taken', 'away-credited'];

/** Counted time is never negative, grows no faster than the clock, and falls only where something was done about it. */
function checkCount(
  before: Cycle,
  after: Cycle,
  kind: Kind,
  effects: readonly Effect[],
  { now, settings }: Scene,
): void {
  const was = countedAt(before, kind, before.seenAt);
  const is = countedAt(after, kind, now);
  must(is >= 0 && Number.isFinite(is), 'what was counted is a length of time', kind.id);
  // Who was reading all the time is believed when they are back.
  const read = before.away === null ? 0 : settings.presence.reading * SECOND;
  const most = was + Math.max(0, now - before.seenAt) + read;
  must(is <= most, 'nobody works faster than the clock', kind.id);
  const done = loggedIn(effects).some((entry) => TELLING.includes(entry.is));
  // Rest during a pause or outside working hours counts silently.
  const rests = ({ offSince, pause }: Cycle) => offSince !== null || pause !== null;
  // Idle time is told in whole seconds.
  const kept = done || is >= was - SECOND || rests(before) || rests(after);
  must(kept, 'no work is forgotten', kind.id);
}
