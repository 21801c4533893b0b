import type { Instant, Millis, Seconds } from '#core/time.ts';
import { MINUTE, SECOND } from '#core/time.ts';
import type { Cycle, IdleTrust } from './cycle.ts';
import { TRUSTED } from './cycle.ts';
import type { Event, World } from './event.ts';

/** Nobody types at every look for so long: an idle time that is 0 all the while is none (Wayland, some virtual machines). */
const ZERO_FOR: Millis = 20 * MINUTE;
/** Silence that a hand on our own window gives the lie to. */
const SILENT_FROM: Seconds = 10;
/** So many such lies, and no sign of truth between them, and the value is not believed. */
const DOUBTS = 3;
/** Two hands closer together than this are one. */
const APART: Millis = 30 * SECOND;

/** What this look tells of the idle time itself. Any sign that it follows the person restores the trust in it. */
export function idleSeen(cycle: Cycle, event: Event, { now, idleSeconds }: World): IdleTrust {
  // After the clock was set back nothing that was known can be compared.
  const idle = now < cycle.seenAt ? TRUSTED : cycle.idle;
  if (idleSeconds === null) return { ...idle, zeroSince: null, inputAt: null };
  const inputAt = now - idleSeconds * SECOND;
  const zeroSince = idleSeconds === 0 ? Math.min(idle.zeroSince ?? now, now) : null;
  const moved = idle.inputAt !== null && inputAt > idle.inputAt + SECOND;
  if (moved) return { zeroSince, inputAt, doubts: 0, doubtedAt: null };
  const lied = event.is === 'wished' && event.by === 'window' && idleSeconds >= SILENT_FROM;
  const again = lied && (idle.doubtedAt === null || Math.abs(now - idle.doubtedAt) >= APART);
  const { doubts, doubtedAt } = idle;
  if (!again) return { zeroSince, inputAt, doubts, doubtedAt };
  return { zeroSince, inputAt, doubts: idle.doubts + 1, doubtedAt: now };
}

/** The world without an idle time that is not to be believed. */
export function believed(world: World, idle: IdleTrust): World {
  return world.idleSeconds === null || idleBelieved({ idle }, world.now)
    ? world
    : { ...world, idleSeconds: null };
}

/** True when the system's idle time can be believed as far as is known; false = the cycle runs by the clock. */
export function idleBelieved({ idle }: Pick<Cycle, 'idle'>, now: Instant): boolean {
  const stuck = idle.zeroSince !== null && now - idle.zeroSince >= ZERO_FOR;
  return !stuck && idle.doubts < DOUBTS;
}
