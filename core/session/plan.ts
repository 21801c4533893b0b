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
  const next = CATALOGUE[id].kind === 'release' ? partner(id, owned) : undefined;
  return planOf(next === undefined ? [id] : [id, next], owned);
}

/** The movement that belongs after a release and that the tools allow; undefined = there is none. */
function partner(id: ExerciseId, owned: readonly string[]): ExerciseId | undefined {
  return partners(id).find((one) => toolFor(one, owned) !== null);
}

/** The session for these exercises, in this order and with nothing added. */
export function planOf(exercises: Plan['exercises'], owned: readonly string[]): Plan {
  return { exercises, stages: exercises.flatMap((one) => exerciseStages(one, owned)), cut: null };
}

/** A stage of work is never cut shorter than this: less is no movement at all. */
const LEAST_STAGE: Seconds = 8;

/**
 * The shorter version of a session: its movement alone, the work of which is cut so that all of it takes about `seconds`.
 * Pressing is never cut short (DOSE.least): a release without a movement for the tools is left as it is.
 */
export function shortPlan(id: ExerciseId, owned: readonly string[], seconds: Seconds): Plan {
  const movement = CATALOGUE[id].kind === 'movement' ? id : partner(id, owned);
  return movement === undefined ? plan(id, owned) : cutTo(planOf([movement], owned), seconds);
}

/** The same plan with its work cut in proportion, so that all of it takes about `seconds`; one that is short stays as it is. */
export function cutTo(whole: Plan, seconds: Seconds): Plan {
  const total = planSeconds(whole);
  if (total <= seconds) return { ...whole, cut: seconds };
  const works = (stage: Stage) => stage.kind !== 'set-up' && stage.kind !== 'switch' && !stage.pressure;
  const work = whole.stages.reduce((sum, stage) => (works(stage) ? sum + stage.seconds : sum), 0);
  const share = work === 0 ? 1 : Math.max(0, 1 - (total - seconds) / work);
  const stages = whole.stages.map((stage) => {
    if (!works(stage)) return stage;
    const least = Math.min(stage.seconds, LEAST_STAGE);
    const cut = Math.max(least, Math.round(stage.seconds * share));
    const reps = stage.reps === null ? null : Math.max(1, Math.round((stage.reps * cut) / stage.seconds));
    return { ...stage, seconds: cut, reps };
  });
  return { ...whole, stages, cut: seconds };
}

/** Seconds of a whole plan, set-up and side switches included. */
export function planSeconds({ stages }: Pick<Plan, 'stages'>): Seconds {
  return stages.reduce((sum, stage) => sum + stage.seconds, 0);
}
