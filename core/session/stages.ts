import { aimText } from '#core/choosing/ladder.ts';
import { cueText } from '#core/exercises/cue.ts';
import type { Exercise, Phase } from '#core/exercises/exercise.ts';
import { DOSE } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import type { Seconds } from '#core/time.ts';
import type { Side, Stage } from './session.ts';
import { tapsIn } from './taps.ts';

/** Time to change sides (product.md: 8 s, not counted as pressure). */
export const SWITCH_SECONDS: Seconds = 8;
/** Reading time on top of the catalogue's set-up: opening a window must not cost anybody their set-up. */
export const READING_SECONDS: Seconds = 5;
/** Time to look for the tender spot, lightly; on the second side it is known what to look for. */
export const FIND_SECONDS = { first: 12, second: 8 } as const;

const FIND_CUE = 'Press lightly and look around for the sore spot. Stop where it feels familiar.';
const FIND_AGAIN_CUE = 'Find the same spot on this side, lightly. It may be less sore, or more.';

/** One exercise as it will be done. */
export type Part = {
  readonly exercise: Exercise;
  readonly tool: ToolId;
  /** The pressure to aim for on 0 to 10; null = nothing presses. */
  readonly aim: readonly [number, number] | null;
  /** Seconds of work on one side; null = as the exercise says. */
  readonly seconds: Seconds | null;
};

type Sided = Part & { readonly side: Side | null };

/** All stages of an exercise: set-up, and for each side finding the spot and the phases, with the time to change sides between. */
export function exerciseStages(part: Part): readonly Stage[] {
  const phases = timed(part);
  if (part.exercise.sides === 'midline') {
    const middle = { ...part, side: null };
    return [...setUps(middle), ...found(middle, 'first'), ...worked(middle, phases)];
  }
  const left = { ...part, side: 'left' } as const;
  const right = { ...part, side: 'right' } as const;
  return [
    ...setUps(left),
    ...found(left, 'first'),
    ...worked(left, phases),
    switchTo(right),
    ...found(right, 'second'),
    ...worked(right, phases),
  ];
}

/** Seconds of all stages of an exercise as it is. */
export function exerciseSeconds(exercise: Exercise): Seconds {
  const known = lengths.get(exercise);
  if (known !== undefined) return known;
  const stages = exerciseStages({ exercise, tool: 'none', aim: null, seconds: null });
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  lengths.set(exercise, seconds);
  return seconds;
}

/** Asked of all exercises at each choice; an exercise never changes. */
const lengths = new WeakMap<Exercise, Seconds>();

const isWork = (phase: Phase) => phase.kind !== 'set-up';

/** A phase as long as it will be, and as it usually is. */
type Timed = Phase & { readonly usual: Seconds };

/** The phases of work with the person's own time: pressing keeps to its dose, and letting go keeps its time. */
function timed({ exercise, seconds }: Part): readonly Timed[] {
  const work = exercise.phases.filter(isWork).map((phase): Timed => ({ ...phase, usual: phase.seconds }));
  if (seconds === null) return work;
  const pressed = (phase: Phase) => (exercise.kind === 'release' ? phase.pressure : phase.kind !== 'breathe');
  const sum = (of: readonly Phase[]) => of.reduce((all, phase) => all + phase.seconds, 0);
  const usual = sum(work.filter(pressed));
  const wished = seconds - sum(work.filter((phase) => !pressed(phase)));
  const wanted =
    exercise.kind === 'release'
      ? Math.min(DOSE.most, Math.max(DOSE.least, wished))
      : Math.max(MOVE_LEAST, wished);
  // Rounded all together: a second here and a second there would be more than the dose.
  const upTo = (time: Seconds) => Math.round((time * wanted) / usual);
  let before = 0;
  return work.map((phase) => {
    if (!pressed(phase)) return phase;
    before += phase.seconds;
    return { ...phase, seconds: upTo(before) - upTo(before - phase.seconds) };
  });
}

/** A movement shorter than this is none. */
const MOVE_LEAST: Seconds = 10;

function worked(part: Sided, phases: readonly Timed[]): readonly Stage[] {
  return phases.map((phase) => ({
    ...stageOf(part, phase, tapsIn(part.exercise, phase, phase.seconds)),
    reps: repsIn(part.exercise, phase),
  }));
}

function stageOf(part: Sided, phase: Phase, tapped: readonly Seconds[]): Stage {
  const { exercise, tool, side, aim } = part;
  const { kind, seconds, pressure } = phase;
  const cue = cueText(phase.cue, { aim: aim === null ? '' : aimText(aim), side });
  const harder = pressure ? aim : null;
  return {
    kind,
    exercise: exercise.id,
    tool,
    side,
    seconds,
    pressure,
    cue,
    taps: tapped,
    reps: null,
    aim: harder,
    note: null,
  };
}

/** Repetitions for the time that there is, at the exercise's own pace; null = it goes by time, as does what is done once. */
function repsIn({ kind, reps }: Exercise, phase: Timed): number | null {
  if (kind === 'release' || phase.kind !== 'move' || reps === null || reps.reps === 1) return null;
  return Math.max(1, Math.round((reps.reps * phase.seconds) / phase.usual));
}

const still = { pressure: false, taps: [], reps: null, aim: null, note: null } as const;

function setUps(part: Sided): readonly Stage[] {
  const phases = part.exercise.phases.filter((phase) => phase.kind === 'set-up');
  return phases.map((phase) => ({
    ...stageOf(part, phase, []),
    seconds: phase.seconds + READING_SECONDS,
  }));
}

function found(part: Sided, which: keyof typeof FIND_SECONDS): readonly Stage[] {
  const { exercise, tool, side } = part;
  if (exercise.kind !== 'release') return [];
  const cue = which === 'first' ? FIND_CUE : FIND_AGAIN_CUE;
  return [{ kind: 'find', exercise: exercise.id, tool, side, seconds: FIND_SECONDS[which], cue, ...still }];
}

function switchTo({ exercise, tool, side }: Sided): Stage {
  const cue =
    exercise.kind === 'release'
      ? 'Let go, let both sides drop, and set up the same on the other side.'
      : 'Rest for a breath, then the same on the other side.';
  return { kind: 'switch', exercise: exercise.id, tool, side, seconds: SWITCH_SECONDS, cue, ...still };
}
