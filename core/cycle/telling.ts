import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Instant } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import type { Effect, Wish } from './event.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';

/** What the person says of how tight the area of the session feels; without one there is nothing to rate. */
export function rated(
  cycle: Cycle,
  { when, value }: Omit<Extract<Wish, { do: 'rate' }>, 'do'>,
  now: Instant,
): Outgo {
  const { session, outcome } = cycle;
  const entry = ({ plan }: Session): Effect => {
    const { area } = exerciseOf(plan, plan.exercises[0]);
    return { do: 'log', entry: { at: now, is: 'rated', area, when, value } };
  };
  if (when === 'before' && session !== null)
    return { cycle: { ...cycle, session: { ...session, before: value } }, effects: [entry(session)] };
  if (when === 'after' && outcome !== null)
    return { cycle: { ...cycle, outcome: { ...outcome, after: value } }, effects: [entry(outcome.session)] };
  return still(cycle);
}

/** The exercise may be chosen again; nothing to do when it does not rest. */
export function broughtBack(cycle: Cycle, exercise: ExerciseId, now: Instant): Outgo {
  const resting = cycle.resting.filter((one) => one.exercise !== exercise);
  if (resting.length === cycle.resting.length) return still(cycle);
  const entry = { at: now, is: 'brought-back', exercise } as const;
  return { cycle: { ...cycle, resting }, effects: [{ do: 'log', entry }] };
}
