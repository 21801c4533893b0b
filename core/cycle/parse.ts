import { isExerciseId } from '#core/exercises/catalogue.ts';
import { plan } from '#core/session/plan.ts';
import type { Session } from '#core/session/session.ts';
import { amount, flag, instantOrNull, isRecord, listOf, oneOf, shape } from '#core/settings/read.ts';
import type { Fault, Reader } from '#core/settings/read.ts';
import type { Instant } from '#core/time.ts';
import { LAST_INSTANT } from '#core/time.ts';
import type { AwayReason, Cycle } from './cycle.ts';
import { freshCycle } from './cycle.ts';
import { LOOK_EVERY } from './look.ts';

const FAR: Instant = LAST_INSTANT;
const REASONS: readonly AwayReason[] = ['idle', 'locked', 'asleep'];

const times: Reader<{ readonly [key: string]: number }> = (value, at, faults) => {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).map(([key, time]) => [
    key,
    amount(0, FAR, -1)(time, `${at}.${key}`, faults),
  ]);
  return Object.fromEntries(entries.filter(([, time]) => time !== -1)) as { readonly [key: string]: number };
};

const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, at, faults) => {
    if (value === null || value === undefined) return null;
    const own: Fault[] = [];
    const read = reader(value, at, own);
    faults.push(...own);
    return own.length > 0 ? null : read;
  };

/**
 * A session as it is kept: its plan is made anew from the exercise that it began with and the tools that it uses, so that
 * a changed catalogue cannot break it, nor tools that were ticked since.
 */
type KeptSession = Omit<Session, 'plan'> & { readonly exercise: string; readonly tools: readonly string[] };

const session: Reader<Session | null> = (value, at, faults) => {
  if (value === null || value === undefined) return null;
  const raw = isRecord(value) ? value : {};
  const first = raw['exercise'];
  if (!isExerciseId(first)) {
    faults.push({ at: `${at}.exercise`, wants: 'an exercise of the catalogue' });
    return null;
  }
  const tools = Array.isArray(raw['tools']) ? raw['tools'].filter((tool) => typeof tool === 'string') : [];
  const made = plan(first, tools);
  const own: Fault[] = [];
  const facts = shape<Omit<KeptSession, 'exercise' | 'tools'>>({
    kind: (kind) => (typeof kind === 'string' ? kind : null),
    startedAt: amount(0, FAR, 0),
    index: amount(0, made.stages.length, 0),
    spent: amount(0, FAR, 0),
    since: instantOrNull(),
    extra: amount(0, 3600, 0),
    done: listOf(amount(0, FAR, 0), made.stages.length, []),
  })(raw, at, own);
  faults.push(...own);
  const whole = own.length === 0 && Number.isInteger(facts.index) && facts.done.length === made.stages.length;
  return whole ? { ...facts, plan: made } : null;
};

/** What the state file holds of a cycle: facts only; an offer and a shown outcome do not outlive the run. */
export function keptCycle(cycle: Cycle): unknown {
  const { session: running, offer: _offer, outcome: _outcome, ...facts } = cycle;
  if (running === null) return { ...facts, session: null };
  const { plan: made, ...rest } = running;
  const used = [...new Set(made.stages.map((stage) => stage.tool))];
  return { ...facts, session: { ...rest, exercise: made.exercises[0], tools: used } };
}

/** The cycle of a state file. Never throws: a broken part is left out, the rest is kept, and the faults say where. */
export function parseCycle(
  data: unknown,
  now: Instant,
): { readonly cycle: Cycle; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fresh = freshCycle(now);
  if (data === null || data === undefined) return { cycle: fresh, faults };
  const cycle = shape<Cycle>({
    version: () => 1,
    seenAt: amount(0, FAR, now),
    lookAt: amount(0, FAR, now),
    worked: times,
    activeSince: instantOrNull(),
    away: orNull(shape({ since: amount(0, FAR, now), why: oneOf(REASONS, 'idle') })),
    locked: flag(false),
    asleep: flag(false),
    pause: orNull(shape({ since: amount(0, FAR, now), until: instantOrNull() })),
    offSince: instantOrNull(),
    notBefore: times,
    offer: () => null,
    session,
    outcome: () => null,
    credit: orNull(shape({ at: amount(0, FAR, now), seconds: amount(0, FAR, 0) })),
    lastDone: (value, at, own) => {
      const known = Object.entries(times(value, at, own)).filter(([id]) => isExerciseId(id));
      return Object.fromEntries(known);
    },
  })(data, '', faults);
  return { cycle: believable(cycle, data, faults), faults };
}

/** Without the time of the last look nobody knows how long a count or a session ran on after it. */
function believable(cycle: Cycle, data: unknown, faults: readonly Fault[]): Cycle {
  const seen = isRecord(data) && 'seenAt' in data && !faults.some(({ at }) => at === 'seenAt');
  const lookAt = Math.min(cycle.lookAt, cycle.seenAt + LOOK_EVERY);
  if (seen) return { ...cycle, lookAt };
  const session = cycle.session === null ? null : { ...cycle.session, since: null };
  return { ...cycle, lookAt, activeSince: null, session };
}
