import { isExerciseId } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/catalogue.ts';
import { cutTo, plan, planOf } from '#core/session/plan.ts';
import type { Plan, Session } from '#core/session/session.ts';
import { amount, instantOrNull, isRecord, listOf, shape } from '#core/settings/read.ts';
import type { Fault, Reader } from '#core/settings/read.ts';
import type { Instant } from '#core/time.ts';
import { LAST_INSTANT } from '#core/time.ts';

const FAR: Instant = LAST_INSTANT;

/**
 * A session as it is kept: its plan is made anew from its exercises and the tools that it uses, so that a changed catalogue
 * cannot break it, nor tools that were ticked since.
 */
type KeptSession = Omit<Session, 'plan'>;

/** The plan of a kept session; null = it names no exercise. The first versions kept only the first exercise. */
function planMade(raw: Readonly<Record<string, unknown>>): Plan | null {
  const tools = Array.isArray(raw['tools']) ? raw['tools'].filter((tool) => typeof tool === 'string') : [];
  const listed = Array.isArray(raw['exercises']) ? raw['exercises'] : [];
  const exercises: readonly ExerciseId[] = listed.filter(isExerciseId);
  const [only, ...others] = exercises.length === listed.length ? exercises : [];
  const first = raw['exercise'];
  if (only === undefined) return isExerciseId(first) ? plan(first, tools) : null;
  const made = planOf([only, ...others], tools);
  return typeof raw['cut'] === 'number' && raw['cut'] > 0 ? cutTo(made, raw['cut']) : made;
}

/** A session of a state file; anything wrong in it, and there is none. */
export const session: Reader<Session | null> = (value, at, faults) => {
  if (value === null || value === undefined) return null;
  const raw = isRecord(value) ? value : {};
  const made = planMade(raw);
  if (made === null) {
    faults.push({ at: `${at}.exercises`, wants: 'exercises of the catalogue' });
    return null;
  }
  const own: Fault[] = [];
  const facts = shape<KeptSession>({
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

/** What the state file holds of a session. */
export function keptSession({ plan: made, ...facts }: Session): unknown {
  const tools = [...new Set(made.stages.map((stage) => stage.tool))];
  return { ...facts, exercises: made.exercises, tools, cut: made.cut };
}
