import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Session, Stage } from './session.ts';
import { isBetween } from './session.ts';

/** What one exercise really took in a session. */
export type DoneExercise = {
  readonly exercise: ExerciseId;
  readonly seconds: Seconds;
  /** Of these, under pressure, both sides together. */
  readonly pressureSeconds: Seconds;
};

/** Share of the exercise time that must really be spent for a session to read as finished. */
export const FINISHED_FROM = 0.8;
/** Share from which a session left early still counts as its break. */
export const COUNTS_FROM = 0.5;

const isWork = (stage: Stage) => !isBetween(stage.kind);

/** Share of the planned exercise time (without set-up and side switches) that was really spent, 0 to 1. */
export function doneShare({ plan, done }: Session): number {
  let planned: Millis = 0;
  let spent: Millis = 0;
  plan.stages.forEach((stage, at) => {
    if (!isWork(stage)) return;
    planned += stage.seconds * SECOND;
    // A stage done twice is no excuse for one that was left out.
    spent += Math.min(done[at] ?? 0, stage.seconds * SECOND);
  });
  return planned === 0 ? 0 : spent / planned;
}

/** What each exercise really took, in the order of the session; one that was never begun is left out. */
export function doneExercises({ plan, done }: Session): readonly DoneExercise[] {
  return plan.exercises.flatMap((exercise) => {
    let work: Millis = 0;
    let pressure: Millis = 0;
    plan.stages.forEach((stage, at) => {
      if (stage.exercise !== exercise || !isWork(stage)) return;
      const time = done[at] ?? 0;
      work += time;
      if (stage.pressure) pressure += time;
    });
    const entry = { exercise, seconds: seconds(work), pressureSeconds: seconds(pressure) };
    return entry.seconds === 0 ? [] : [entry];
  });
}

const seconds = (time: Millis) => Math.round(time / SECOND);

/** Share of one exercise's own time that was spent, both sides together, 0 to 1. */
export function exerciseShare(session: Session, exercise: string): number {
  const own = session.plan.stages.map((stage) => (stage.exercise === exercise ? stage : null));
  const stages = own.filter((stage) => stage !== null);
  const done = session.done.filter((_, at) => own[at] !== null);
  return doneShare({ ...session, plan: { ...session.plan, stages }, done });
}
