import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { WAITS } from '#core/settings/settings.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';

export type Side = 'left' | 'right';

/**
 * A stage is a phase placed in a session; 'find' = looking for the tender spot before it is pressed, 'switch' = the time to
 * change sides, 'swap' = the time to take another tool.
 */
export const STAGE_KINDS = ['set-up', 'find', 'hold', 'sweep', 'move', 'breathe', 'switch', 'swap'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** Stages that are not the exercise itself: getting there takes time, but it is not what was to be done. */
export const isBetween = (kind: StageKind): boolean =>
  kind === 'set-up' || kind === 'find' || kind === 'switch' || kind === 'swap';

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
  /** The pressure to aim for on 0 to 10; null = nothing presses. */
  readonly aim: readonly [number, number] | null;
  /** How to do it otherwise than usual, after Gentler or Firmer; null = as usual. */
  readonly note: string | null;
};

/** What was asked for and cannot be done now: by what name, and why, in a sentence or two for people. */
export type LeftOut = { readonly name: string; readonly why: string };

/** What a session will be, before it starts. */
export type Plan = {
  readonly exercises: readonly [ExerciseId, ...ExerciseId[]];
  readonly stages: readonly Stage[];
  /** What the shorter version was cut to; null = the whole session. */
  readonly cut: Seconds | null;
  /** The exercises of packs that this plan names, in full: it goes on when their pack is removed. */
  readonly own: readonly Exercise[];
  /** The tools with which each of its exercises may be done, gentlest first. */
  readonly ladders: { readonly [id in ExerciseId]?: readonly ToolId[] };
  /** The most pressure to aim for; null = what each exercise says. */
  readonly cap: number | null;
  /** False = answers of the person ask for care: nothing is made harder than it comes. */
  readonly firmer: boolean;
  /** Where the clock waits for the person. */
  readonly waits: (typeof WAITS)[number];
  /** Why just this, in a few words; empty = it was asked for by name. */
  readonly because: string;
  /** What was asked for and is not in it. */
  readonly leftOut: readonly LeftOut[];
};

/** An exercise of a plan. A plan carries what it names: another id is a mistake of ours, and throws. */
export function exerciseOf({ own }: Pick<Plan, 'own'>, id: ExerciseId): Exercise {
  const found = exerciseIn(own, id);
  if (found === undefined) throw new Error(`the plan does not carry ${id}`);
  return found;
}

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
  /** How tight the area felt before, 0 to 10; null = not said. */
  readonly before: number | null;
  /** Time really spent in each stage so far, all visits added up, without the running one. */
  readonly done: readonly Millis[];
};
