import { bar } from '#core/choosing/bar.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { ownExercises } from '#core/packs/pack.ts';
import { meansWith } from './means.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import type { Content } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { HOUR } from '#core/time.ts';
import type { Cycle, DueFacts } from './cycle.ts';
import { dayStart } from './hours.ts';

/** Facts older than this are in no day any more, wherever the day begins. */
const KEPT: Millis = 50 * HOUR;

/** What was pressed on the day of `now`. */
function pressedToday({ pressed }: DueFacts, settings: Settings, now: Instant): DueFacts['pressed'] {
  // Asked several times at each step, and most of the time there is nothing: the calendar is slow.
  if (pressed.length === 0) return pressed;
  const start = dayStart(settings.dayStartsAt, now);
  return pressed.filter(({ at }) => at >= start);
}

/** Release sessions of the day of `now`. */
export function releasesToday(cycle: DueFacts, settings: Settings, now: Instant): number {
  return pressedToday(cycle, settings, now).length;
}

/** Skips of the day of `now`. */
export function skipsToday(cycle: Cycle, settings: Settings, now: Instant): number {
  const start = dayStart(settings.dayStartsAt, now);
  return cycle.skips.filter((at) => at >= start).length;
}

/** Areas that have had their pressing on the day of `now`; 'all' = the day has had its release sessions. */
export function spentAreas(cycle: DueFacts, settings: Settings, now: Instant): readonly AreaId[] | 'all' {
  const { releases, perArea } = settings.limits;
  const pressed = pressedToday(cycle, settings, now);
  if (releases !== null && pressed.length >= releases) return 'all';
  if (perArea === null || pressed.length < perArea) return [];
  const areas = pressed.flatMap((one) => one.areas);
  return [...new Set(areas)].filter((area) => areas.filter((one) => one === area).length >= perArea);
}

/** True when this content is pressing and nothing of it may be pressed any more on the day of `now`. */
export function isUsedUp(content: Content, cycle: DueFacts, settings: Settings, now: Instant): boolean {
  if (content.is !== 'release' && content.is !== 'exercise') return false;
  const spent = spentAreas(cycle, settings, now);
  if (spent.length === 0) return false;
  // Where nothing could be pressed anyway the break is another one; the limit of sessions is not what stops it.
  const able = pressable(cycle, settings).filter(
    ({ id }) => content.is === 'release' || content.exercise === id,
  );
  return able.length > 0 && able.every(({ area }) => spent === 'all' || spent.includes(area));
}

/** The releases that somebody could do on a fresh day. */
function pressable(cycle: DueFacts, settings: Settings): readonly Exercise[] {
  const { resting, stoppedAt } = cycle;
  const known = asked.get(settings);
  if (known?.resting === resting && known.stoppedAt === stoppedAt) return known.able;
  const fresh = meansWith(cycle, settings, []);
  const able = everyExercise(fresh.own).filter((one) => one.kind === 'release' && bar(one, fresh) === null);
  asked.set(settings, { resting, stoppedAt, able });
  return able;
}

/** Asked at every look of a day on which something was pressed; only the settings and a Stop change it. */
const asked = new WeakMap<
  Settings,
  Pick<DueFacts, 'resting' | 'stoppedAt'> & { readonly able: readonly Exercise[] }
>();

/** True when this content is pressing and the limits of the settings allow none at all. */
export function isNeverAllowed(content: Content, { limits, packs }: Settings): boolean {
  if (limits.releases !== 0 && limits.perArea !== 0) return false;
  if (content.is !== 'exercise') return content.is === 'release';
  return exerciseIn(ownExercises(packs), content.exercise)?.kind === 'release';
}

/** The facts of the last days, without those that no limit looks at any more. */
export function recent(cycle: Cycle, now: Instant): Cycle {
  const isKept = (at: Instant) => now - at < KEPT;
  if (cycle.skips.every(isKept) && cycle.pressed.every(({ at }) => isKept(at))) return cycle;
  const pressed = cycle.pressed.filter(({ at }) => isKept(at));
  return { ...cycle, skips: cycle.skips.filter(isKept), pressed };
}
