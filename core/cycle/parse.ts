import { AREA_IDS } from '#core/exercises/areas.ts';
import { isExerciseId } from '#core/exercises/ids.ts';
import { amount, flag, instantOrNull, isRecord, listOf, oneOf, orNull, shape, text } from '#core/read.ts';
import type { Fault, Reader } from '#core/read.ts';
import { exerciseId } from '#core/settings/read-kinds.ts';
import type { Instant } from '#core/time.ts';
import { LAST_INSTANT } from '#core/time.ts';
import type { AwayReason, Cycle, Held, Pressed, Resting, Wait, WaitReason } from './cycle.ts';
import { freshCycle, TRUSTED } from './cycle.ts';
import { LOOK_EVERY } from './look.ts';
import { session } from './parse-session.ts';

const FAR: Instant = LAST_INSTANT;
const REASONS: readonly AwayReason[] = ['idle', 'locked', 'asleep'];
const WAITS: readonly WaitReason[] = ['later', 'missed', 'left', 'spaced'];

/** Facts by kind or exercise: one that is wrong is left out. */
function eachOf<T>(reader: Reader<T>): Reader<{ readonly [key: string]: T }> {
  return (value, at, faults) => {
    if (!isRecord(value)) return {};
    const entries = Object.entries(value).flatMap(([key, fact]) => {
      const own: Fault[] = [];
      const read = reader(fact, `${at}.${key}`, own);
      faults.push(...own);
      return own.length > 0 ? [] : [[key, read] as const];
    });
    return Object.fromEntries(entries);
  };
}

const times = eachOf(amount(0, FAR, 0));
const name = text(/^.{1,40}$/, 'the id of a kind', '');

/** The state of version 1 had plain instants in `notBefore` and did not say why. */
function withWaits(data: unknown): unknown {
  if (!isRecord(data) || 'waits' in data || !isRecord(data['notBefore'])) return data;
  const waits = Object.entries(data['notBefore']).map(([kind, until]): [string, unknown] => [
    kind,
    { until, why: 'later' },
  ]);
  return { ...data, waits: Object.fromEntries(waits) };
}

/** What the state file holds of a cycle: facts only; an offer, a shown outcome and what is watched do not outlive the run. */
export function keptCycle(cycle: Cycle): unknown {
  const facts = Object.entries(cycle).filter(([fact]) => !UNKEPT.some((one) => one === fact));
  return Object.fromEntries(facts);
}

/** Facts of the run alone: what is on screen, and what is seen of the system as it is now. */
export const UNKEPT = [
  'offer',
  'outcome',
  'watchSince',
  'outside',
  'inCall',
  'freeSince',
  'idle',
] as const satisfies readonly (keyof Cycle)[];

/** The cycle of a state file. Never throws: a broken part is left out, the rest is kept, and the faults say where. */
export function parseCycle(
  data: unknown,
  now: Instant,
): { readonly cycle: Cycle; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fresh = freshCycle(now);
  if (data === null || data === undefined) return { cycle: fresh, faults };
  const cycle = shape<Cycle>({
    version: () => 2,
    seenAt: amount(0, FAR, now),
    lookAt: amount(0, FAR, now),
    worked: times,
    activeSince: instantOrNull(),
    clocked: times,
    clockSince: instantOrNull(),
    served: times,
    day: orNull(shape({ start: amount(0, FAR, now), began: instantOrNull() })),
    away: orNull(shape({ since: amount(0, FAR, now), why: oneOf(REASONS, 'idle'), asked: flag(false) })),
    locked: flag(false),
    asleep: flag(false),
    idle: () => TRUSTED,
    pause: orNull(
      shape<NonNullable<Cycle['pause']>>({
        since: amount(0, FAR, now),
        until: instantOrNull(),
        byDay: (value) => (value === true ? true : undefined),
      }),
    ),
    offSince: instantOrNull(),
    watchSince: () => null,
    outside: () => [],
    inCall: () => false,
    freeSince: () => null,
    held: orNull(shape<Held>({ kind: name, since: amount(0, FAR, now), exercise: exerciseId })),
    waits: eachOf(shape<Wait>({ until: amount(0, FAR, 0), why: oneOf(WAITS, 'later') })),
    laters: eachOf(amount(0, 999, 0)),
    skips: listOf(amount(0, FAR, 0), 10_000, [], true),
    pressed: listOf(
      shape<Pressed>({ at: amount(0, FAR, 0), areas: listOf(oneOf(AREA_IDS, 'calves'), 20, [], true) }),
      10_000,
      [],
      true,
    ),
    offer: () => null,
    session,
    standsSince: instantOrNull(),
    outcome: () => null,
    credit: orNull(shape({ at: amount(0, FAR, now), seconds: amount(0, FAR, 0) })),
    lastDone: (value, at, own) => {
      const known = Object.entries(times(value, at, own)).filter(([id]) => isExerciseId(id));
      return Object.fromEntries(known);
    },
    resting: listOf(shape<Resting>({ exercise: exerciseId, since: amount(0, FAR, now) }), 200, [], true),
    // What cannot be read may have been a Stop: then the questions come once more.
    stoppedAt: (value, at, own) => (value === undefined ? null : instantOrNull(now)(value, at, own)),
  })(withWaits(data), '', faults);
  return { cycle: believable(cycle, data, faults), faults };
}

/** Without the time of the last look nobody knows how long a count or a session ran on after it. */
function believable(cycle: Cycle, data: unknown, faults: readonly Fault[]): Cycle {
  const seen = isRecord(data) && 'seenAt' in data && !faults.some(({ at }) => at === 'seenAt');
  const lookAt = Math.min(cycle.lookAt, cycle.seenAt + LOOK_EVERY);
  if (seen) return { ...cycle, lookAt };
  const session = cycle.session === null ? null : { ...cycle.session, since: null };
  return { ...cycle, lookAt, activeSince: null, clockSince: null, session };
}
