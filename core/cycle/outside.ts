import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Cycle, Outside } from './cycle.ts';
import { dues } from './due.ts';
import type { SenseWish, World } from './event.ts';

/** Senses are set going this long before something is due: longer than two looks are apart. */
const WATCH_AHEAD: Millis = 40 * SECOND;
/** A first reading that has not come by then will not: the break is offered without it. */
export const READ_WITHIN: Millis = 3 * SECOND;
/** A reason that goes for less than this flickers: a call that changes its device, a film between two parts. */
export const SETTLES: Millis = 5 * SECOND;

/** The reasons that the person lets hold a break. */
function wished({ holds }: Settings): readonly OutsideReason[] {
  return OUTSIDE_REASONS.filter((reason) => (reason === 'app' ? holds.apps.length > 0 : holds[reason]));
}

const CALLS: readonly OutsideReason[] = ['camera', 'microphone'];

/** What must be watched for now; null = nothing is near, or nothing is to hold a break. */
export function watchWish(cycle: Cycle, settings: Settings, now: Instant): SenseWish | null {
  const free = cycle.session === null && cycle.outcome === null && cycle.pause === null;
  if (!free || cycle.offSince !== null || cycle.away?.why === 'locked' || cycle.asleep) return null;
  const holding = isNear(cycle, settings, now) ? wished(settings) : [];
  const calling = mayBeCall(cycle, settings) ? CALLS : [];
  const reasons = OUTSIDE_REASONS.filter((one) => holding.includes(one) || calling.includes(one));
  return reasons.length === 0 ? null : { reasons, apps: settings.holds.apps };
}

function isNear(cycle: Cycle, settings: Settings, now: Instant): boolean {
  if (cycle.offer !== null) return true;
  // To an empty chair nothing is offered: senses that run for hours would look at nobody.
  if (cycle.away !== null) return false;
  return dues(cycle, settings, now).some(({ opensAt }) => opensAt - now <= WATCH_AHEAD);
}

/** Somebody silent may be in a call, which only camera and microphone tell: asked once, and watched while it lasts. */
function mayBeCall({ away, inCall }: Cycle, { presence }: Settings): boolean {
  return presence.calls && ((away?.why === 'idle' && !away.asked) || inCall);
}

/** The reasons that hold now, each with the instant from which it is known. Without a watch nothing holds. */
export function outsideSeen(cycle: Cycle, { now, holds }: World, settings: Settings): Cycle {
  const { watchSince } = cycle;
  if (watchSince === null) {
    return cycle.outside.length === 0 && !cycle.inCall ? cycle : { ...cycle, outside: [], inCall: false };
  }
  if (holds === null) return cycle;
  const known = wished(settings);
  // What the first reading finds has held for nobody knows how long.
  const first = now - watchSince < READ_WITHIN ? { orEarlier: true as const } : {};
  const outside = holds
    .filter(({ why }) => known.includes(why))
    .map((one): Outside => before(cycle.outside, one) ?? { ...one, since: now, ...first });
  const freed = cycle.outside.length > 0 && outside.length === 0;
  const away = cycle.away === null ? null : { ...cycle.away, asked: true };
  const inCall = holds.some(({ why }) => CALLS.includes(why));
  return { ...cycle, outside, inCall, away, freeSince: freed ? now : cycle.freeSince };
}

function before(outside: readonly Outside[], { why, who }: OutsideHold): Outside | undefined {
  return outside.find((one) => one.why === why && one.who === who);
}

/** True when nothing outside the app stands between a due break and its heads-up, as far as anybody can know by now. */
export function isFree(
  cycle: Cycle,
  { now, holds }: Pick<World, 'now' | 'holds'>,
  settings: Settings,
): boolean {
  if (wished(settings).length === 0) return true;
  const { outside, freeSince, watchSince } = cycle;
  if (outside.length > 0 || watchSince === null) return false;
  if (holds === null && now - watchSince < READ_WITHIN) return false;
  return freeSince === null || now - freeSince >= SETTLES;
}

/** The cycle with the watch that it needs from now on. */
export function watched(cycle: Cycle, settings: Settings, now: Instant): Cycle {
  const wish = watchWish(cycle, settings, now);
  if (wish !== null)
    return cycle.watchSince === null ? { ...cycle, watchSince: now, freeSince: null } : cycle;
  const nothing =
    cycle.watchSince === null && cycle.freeSince === null && cycle.outside.length === 0 && !cycle.inCall;
  return nothing ? cycle : { ...cycle, watchSince: null, outside: [], inCall: false, freeSince: null };
}
