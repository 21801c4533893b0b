import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationText } from '#core/bridge/words.ts';
import type { Bar } from '#core/choosing/bar.ts';
import { bar } from '#core/choosing/bar.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { ownSeconds, usualSeconds } from '#core/exercises/own-seconds.ts';
import type { Routine, RoutineStep } from '#core/exercises/routine.ts';
import { planSeconds } from '#core/session/plan.ts';
import { planned } from '#core/session/planner.ts';
import type { Plan, Stage } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Seconds } from '#core/time.ts';
import { meansNow } from './means-now.ts';

/** What a step of a routine comes to now. */
export type StepFacts = {
  readonly step: RoutineStep;
  /** Undefined = its pack is gone. */
  readonly exercise: Exercise | undefined;
  /** Why it cannot be done now; null = it can. */
  readonly bar: Bar | null;
  /** True = its area is pressed earlier in the routine: this release is left out. */
  readonly again: boolean;
};

/** One exercise of the session that a routine comes to. */
export type RoutinePart = {
  readonly exercise: Exercise;
  readonly seconds: Seconds;
  readonly stages: readonly Stage[];
  /** True = it is not in the routine: it follows the last release by itself. */
  readonly added: boolean;
};

/** The session of a routine as it would be now; a sentence = why there is none. */
export type RoutineSession = { readonly parts: readonly RoutinePart[]; readonly seconds: Seconds } | string;

/** What each step of a routine comes to. */
export function stepFacts({ steps }: Routine, state: Snapshot): readonly StepFacts[] {
  const means = meansNow(state);
  const pressed = new Set<string>();
  return steps.map((step) => {
    const exercise = exerciseIn(means.own, step.exercise);
    const why = exercise === undefined ? null : bar(exercise, means);
    const presses = exercise?.kind === 'release' && why === null;
    const again = presses && pressed.has(exercise.area);
    if (presses) pressed.add(exercise.area);
    return { step, exercise, bar: why, again };
  });
}

/** The session of a routine, from the planner itself: what is said here is what will be. */
export function routineSession(routine: Routine, state: Snapshot): RoutineSession {
  const { settings } = state;
  const frame = { means: meansNow(state), routines: [routine], waits: settings.session.waits };
  const request = { content: { is: 'routine', routine: routine.id }, most: null, about: null } as const;
  const made = planned(request, frame);
  if (!made.ok) return made.why;
  return { parts: partsOf(made.plan, routine), seconds: planSeconds(made.plan) };
}

function partsOf(plan: Plan, { steps }: Routine): readonly RoutinePart[] {
  const parts: { exercise: Exercise; stages: Stage[] }[] = [];
  for (const stage of plan.stages) {
    const last = parts.at(-1);
    // A set-up begins anew, also where an exercise follows itself.
    const begins = stage.kind === 'set-up' || last?.exercise.id !== stage.exercise;
    if (last === undefined || begins)
      parts.push({ exercise: exerciseOf(plan, stage.exercise), stages: [stage] });
    else last.stages.push(stage);
  }
  return parts.map((part) => ({
    ...part,
    seconds: planSeconds(part),
    added: !steps.some(({ exercise }) => exercise === part.exercise.id),
  }));
}

/** The own time of a step: as it holds, and between what it may be; in seconds on a side. */
export function stepSeconds(exercise: Exercise, own: Seconds | null) {
  const { least, most } = ownSeconds(exercise);
  const usual = usualSeconds(exercise);
  const a = exercise.sides === 'each' ? ' a side' : '';
  const to = most < 600 ? `to ${most} s` : `s to ${durationText(most)}`;
  return { value: own ?? usual, usual, least, most, says: `${least} ${to}${a}` };
}

/** The list with an item taken to another place. */
export function moved<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const item = all[from];
  return item === undefined || to < 0 || to >= all.length
    ? all
    : all.toSpliced(from, 1).toSpliced(to, 0, item);
}
