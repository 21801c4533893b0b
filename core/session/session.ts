import type { ExerciseId } from '#core/exercises/catalogue.ts';
import type { PhaseKind } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';

export type Side = 'left' | 'right';

/** A stage is a phase placed in a session; 'switch' is the time to change sides. */
export type StageKind = PhaseKind | 'switch';

/** One timed part of a session. */
export type Stage = {
  readonly kind: StageKind;
  readonly exercise: ExerciseId;
  /** The tool used; 'none' when nothing is needed. */
  readonly tool: ToolId;
  /** Null for exercises of the middle. */
  readonly side: Side | null;
  readonly seconds: Seconds;
  /** True while something presses: counts towards the dose of this exercise and side. */
  readonly pressure: boolean;
  readonly cue: string;
  /** Seconds into the stage at which to move a millimetre or two. */
  readonly taps: readonly Seconds[];
  /** Repetitions to count in this stage; null = by time. */
  readonly reps: number | null;
};

/** What a session will be, before it starts. */
export type Plan = {
  readonly exercises: readonly [ExerciseId, ...ExerciseId[]];
  readonly stages: readonly Stage[];
  /** What the shorter version was cut to; null = the whole session. */
  readonly cut: Seconds | null;
};

/** A session under way: facts with instants. Where it stands now is derived by `progress`. */
export type Session = {
  /** The kind of break that this session answers; null when started by hand with nothing to answer. */
  readonly kind: string | null;
  readonly startedAt: Instant;
  readonly plan: Plan;
  /** The stage that the facts below speak of; `plan.stages.length` when all are over. */
  readonly index: number;
  /** Time of this stage that ran before `since`. */
  readonly spent: Millis;
  /** Since when this stage runs; null = paused. */
  readonly since: Instant | null;
  /** Seconds added to this stage by the person. */
  readonly extra: Seconds;
  /** Time really spent in each stage so far, all visits added up, without the running one. */
  readonly done: readonly Millis[];
};
