import { CATALOGUE, partners } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/catalogue.ts';
import { toolFor } from '#core/exercises/choose.ts';
import type { Exercise, Phase } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import type { Seconds } from '#core/time.ts';
import type { Plan, Side, Stage } from './session.ts';

/** Time to change sides (product.md: 8 s, not counted as pressure). */
export const SWITCH_SECONDS: Seconds = 8;
/** Reading time on top of the catalogue's set-up: opening a window must not cost anybody their set-up. */
export const READING_SECONDS: Seconds = 5;
/** A reposition cue this close to a stage change is left out: the change itself says it. */
const TOO_CLOSE: Seconds = 3;

type Part = {
  readonly exercise: Exercise & { readonly id: ExerciseId };
  readonly tool: ToolId;
  readonly side: Side | null;
};

function taps(phase: Phase, pressedBefore: Seconds, every: Seconds | null): readonly Seconds[] {
  if (every === null || !phase.pressure || (phase.kind !== 'hold' && phase.kind !== 'sweep')) return [];
  const found: Seconds[] = [];
  for (let at = every - (pressedBefore % every); at <= phase.seconds - TOO_CLOSE; at += every) {
    if (at >= TOO_CLOSE) found.push(at);
  }
  return found;
}

function sideStages(part: Part): readonly Stage[] {
  const { exercise } = part;
  let pressed = 0;
  return exercise.phases
    .filter((phase) => phase.kind !== 'set-up')
    .map((phase) => {
      const stage = stageOf(part, phase, taps(phase, pressed, exercise.repositionEvery));
      if (phase.pressure) pressed += phase.seconds;
      return stage;
    });
}

function stageOf({ exercise, tool, side }: Part, phase: Phase, tapped: readonly Seconds[]): Stage {
  const { kind, seconds, pressure, cue } = phase;
  const reps = exercise.kind === 'movement' && kind === 'move' ? (exercise.reps?.reps ?? null) : null;
  return { kind, exercise: exercise.id, tool, side, seconds, pressure, cue, taps: tapped, reps };
}

function setUp(part: Part): readonly Stage[] {
  const phases = part.exercise.phases.filter((phase) => phase.kind === 'set-up');
  return phases.map((phase) => ({ ...stageOf(part, phase, []), seconds: phase.seconds + READING_SECONDS }));
}

function switchTo(part: Part): Stage {
  const cue =
    part.exercise.kind === 'release'
      ? 'Let go, let both sides drop, and set up the same on the other side.'
      : 'Rest for a breath, then the same on the other side.';
  const { exercise, tool, side } = part;
  const still = { seconds: SWITCH_SECONDS, pressure: false, taps: [], reps: null };
  return { kind: 'switch', exercise: exercise.id, tool, side, cue, ...still };
}

function exerciseStages(id: ExerciseId, owned: readonly string[]): readonly Stage[] {
  const exercise = { ...CATALOGUE[id], id };
  // Started by name without owning a tool: the gentlest that it can use is shown.
  const tool = toolFor(id, owned) ?? exercise.tools[0] ?? 'none';
  if (exercise.sides === 'midline') {
    const part = { exercise, tool, side: null };
    return [...setUp(part), ...sideStages(part)];
  }
  const left = { exercise, tool, side: 'left' } as const;
  const right = { exercise, tool, side: 'right' } as const;
  return [...setUp(left), ...sideStages(left), switchTo(right), ...sideStages(right)];
}

/**
 * The session for one exercise: a release is followed by the best movement that the tools allow, because pressing alone
 * fades within the hour (evidence.md D3, F11, F12). Always has at least one stage.
 */
export function plan(id: ExerciseId, owned: readonly string[]): Plan {
  const next =
    CATALOGUE[id].kind === 'release' ? partners(id).find((one) => toolFor(one, owned) !== null) : undefined;
  const exercises = next === undefined ? [id] : [id, next];
  return { exercises, stages: exercises.flatMap((one) => exerciseStages(one, owned)) };
}

/** Seconds of a whole plan, set-up and side switches included. */
export function planSeconds({ stages }: Plan): Seconds {
  return stages.reduce((sum, stage) => sum + stage.seconds, 0);
}
