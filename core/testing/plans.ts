import type { Means } from '#core/choosing/means.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { POSITIONS, PROPS } from '#core/exercises/exercise.ts';
import { planOf } from '#core/session/plan.ts';
import type { Planned, Request } from '#core/session/planner.ts';
import { planned } from '#core/session/planner.ts';
import type { Plan } from '#core/session/session.ts';
import type { Content } from '#core/settings/kind.ts';
import type { Routine } from '#core/exercises/routine.ts';
import type { Place } from '#core/settings/place.ts';
import { HEALTHY } from './builders.ts';

/** A place where everything can be done. */
export const ANYWHERE: Place = { positions: POSITIONS, props: PROPS, office: false, quiet: false };

/** Somebody who owns every tool, may press everything and has done nothing so far, but for what a test changes. */
export function meansOf(changes: Partial<Means> = {}): Means {
  return {
    tools: TOOL_IDS,
    place: ANYWHERE,
    screening: HEALTHY,
    resting: [],
    stoppedAt: null,
    off: [],
    own: [],
    tight: [],
    spent: [],
    lastDone: {},
    dice: 0,
    ...changes,
  };
}

/** A request for a content, and what else a test asks for. */
export function asked(content: Content, changes: Partial<Request> = {}): Request {
  return { content, most: null, about: null, ...changes };
}

/** What the planner makes of a request. */
export function plannedFor(
  request: Request,
  means: Partial<Means> = {},
  routines: readonly Routine[] = [],
): Planned {
  return planned(request, { means: meansOf(means), routines, waits: 'never' });
}

/** The session of an exercise by name, with what follows it; throws the reason when there is none. */
export function planNamed(exercise: ExerciseId, means: Partial<Means> = {}): Plan {
  const made = plannedFor(asked({ is: 'exercise', exercise }), means);
  if (!made.ok) throw new Error(made.why);
  return made.plan;
}

/** The session of these exercises in this order, with nothing added to them. */
export function planJust(exercises: readonly ExerciseId[], means: Partial<Means> = {}): Plan {
  const whole = meansOf(means);
  const steps = exercises.map((id) => ({ exercise: exerciseIn(whole.own, id)!, seconds: null }));
  return planOf(steps, whole, { waits: 'never', because: '' })!;
}
