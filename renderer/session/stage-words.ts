import { digitsText } from '#core/bridge/words.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { IconName } from '../ui/icons.tsx';
import { presses } from '#core/session/progress.ts';
import type { Plan, Session, Side, Stage } from '#core/session/session.ts';
import { exerciseOf, isBetween } from '#core/session/session.ts';
import type { Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';

/** A cue longer than this is set smaller, so that it fits on three lines. */
export const LONG_CUE = 88;

const NAMES = {
  'set-up': 'Set up',
  find: 'Find the spot',
  hold: 'Hold',
  sweep: 'Creep',
  move: 'Move',
  breathe: 'Breathe',
  switch: 'Change sides',
  swap: 'Change tools',
} as const;

/** The text with a capital in front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A length in words to be read aloud: "30 seconds", "1 minute 35". */
export function spokenLength(seconds: Seconds): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return rest === 1 ? '1 second' : `${rest} seconds`;
  const whole = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return rest === 0 ? whole : `${whole} ${rest}`;
}

/** What a screen reader says when a stage begins: "Left side, 30 seconds. Draw straight down." */
export function announcement(plan: Plan, stage: Stage): string {
  if (stage.kind === 'switch') return `Now the ${stage.side ?? 'other'} side. ${stage.cue}`;
  if (stage.kind === 'swap') return stage.cue;
  const place = stage.side === null ? exerciseOf(plan, stage.exercise).name : `${capital(stage.side)} side`;
  const name = exerciseOf(plan, stage.exercise).name;
  const what =
    stage.kind === 'set-up' ? `Set up: ${name}` : stage.kind === 'find' ? `${place}: find the spot` : place;
  return `${what}, ${spokenLength(stage.seconds)}. ${stage.cue}`;
}

/** What a screen reader says in place of the stage's picture: whose side, and what to do. */
export function figureLabel(name: string, { side, cue }: Pick<Stage, 'side' | 'cue'>): string {
  return `${name}${side === null ? '' : `, ${side} side`}. ${cue}`;
}

/** What follows, for the foot: "Right side", "Two-minute side raise", "Hold"; with its length as digits. */
export function nextWords(
  plan: Plan,
  stage: Stage,
  next: Stage | null,
): { readonly name: string; readonly length: string } {
  if (next === null) return { name: 'Done', length: '' };
  const length = digitsText(next.seconds);
  if (next.exercise !== stage.exercise) return { name: exerciseOf(plan, next.exercise).name, length };
  if (next.kind === 'switch') return { name: `${capital(next.side ?? 'other')} side`, length };
  // After a change of sides the side is what matters.
  const side = stage.kind === 'switch' && next.side !== null ? `, ${next.side}` : '';
  return { name: `${NAMES[next.kind]}${side}`, length };
}

/** What stands under "Paused", beside the digits: the cue stays where it is. */
export function pausedHow(stage: Stage): string {
  return presses(stage) ? 'let go of the spot' : 'the clock has stopped';
}

/** Seconds for which the other side of this exercise was worked on. */
export function otherSideSeconds({ plan, done }: Session, { exercise, side }: Stage): Seconds {
  const spent = plan.stages.reduce((sum: Millis, stage, at) => {
    const other = stage.exercise === exercise && stage.side !== side && !isBetween(stage.kind);
    return other ? sum + (done[at] ?? 0) : sum;
  }, 0);
  return Math.round(spent / SECOND);
}

type BreathWords = { readonly word: string; readonly how: string };

/** Length of one breath: 4 s in, 6 s out. */
export const BREATH: Millis = 10 * SECOND;
const BREATH_IN: Millis = 4 * SECOND;

/** The pacer's words at a time into the stage. */
export function breathWords(spent: Millis): BreathWords {
  return spent % BREATH < BREATH_IN
    ? { word: 'Breathe in', how: 'low and easy' }
    : { word: 'Breathe out', how: 'longer than the breath in' };
}

/** How full the breath is at a time into the stage, 0 to 1: as the disc behind the figure grows. */
export function breathAt(spent: Millis): number {
  const at = spent % BREATH;
  const share = at < BREATH_IN ? at / BREATH_IN : 1 - (at - BREATH_IN) / (BREATH - BREATH_IN);
  return share * share * (3 - 2 * share);
}

/** One thing that a stage needs, as a chip. */
export type Need = { readonly icon: IconName; readonly label: string };

const TOOL_ICONS: { readonly [id in Stage['tool']]: IconName } = {
  none: 'check',
  hands: 'hand',
  'rolled-towel': 'towel',
  'foam-roller-soft': 'roller',
  'foam-roller': 'roller',
  'water-bottle': 'bottle',
  'roller-stick': 'roller',
  'soft-ball': 'ball',
  'double-ball': 'ball',
  'tennis-ball': 'ball',
  's-hook': 'hook',
  'lacrosse-ball': 'ball',
  'resistance-band': 'band',
};
const PROP_ICONS = { wall: 'wall', chair: 'chair', desk: 'desk', doorway: 'door', mat: 'mat' } as const;

/** What to have at hand and where to be: tool, things of the room, position. */
export function needs(plan: Plan, { exercise, tool }: Stage): readonly Need[] {
  const { props, position } = exerciseOf(plan, exercise);
  const tools = tool === 'none' ? [] : [{ icon: TOOL_ICONS[tool], label: TOOLS[tool].label }];
  const room = props.map((prop) => ({ icon: PROP_ICONS[prop], label: capital(prop) }));
  return [
    ...tools,
    ...room,
    { icon: 'body', label: position === 'floor' ? 'On the floor' : capital(position) },
  ];
}

/** A part of a session for people: one side of one exercise, its set-up and side switch left out. */
export type Part = {
  readonly exercise: Stage['exercise'];
  readonly side: Side | null;
  /** Indices into the plan's stages. */
  readonly stages: readonly number[];
  readonly seconds: Seconds;
};

/** The parts of a plan in their order. */
export function partsOf({ stages }: Plan): readonly Part[] {
  const parts: Part[] = [];
  stages.forEach(({ kind, exercise, side, seconds }, at) => {
    if (isBetween(kind)) return;
    const last = parts.at(-1);
    if (last?.exercise === exercise && last.side === side) {
      parts[parts.length - 1] = { ...last, stages: [...last.stages, at], seconds: last.seconds + seconds };
    } else parts.push({ exercise, side, stages: [at], seconds });
  });
  return parts;
}

/** What is behind, under way and ahead of a plan at a stage, counted without the stages that only lead to another. */
export function segmentsAt(
  { stages }: Plan,
  index: number,
): { readonly done: number; readonly toCome: number } {
  const works = (of: readonly Stage[]) => of.filter(({ kind }) => !isBetween(kind)).length;
  return { done: works(stages.slice(0, index)), toCome: works(stages.slice(index + 1)) };
}

/** Which part of the plan a stage belongs to, from 1; a stage that leads to a part belongs to it. */
export function partAt(plan: Plan, index: number): { readonly part: number; readonly of: number } {
  const parts = partsOf(plan);
  const at = parts.findIndex(({ stages }) => (stages.at(-1) ?? 0) >= index);
  return { part: (at < 0 ? parts.length - 1 : at) + 1, of: parts.length };
}

/** A part's short name under its bar: "Left", "Right", or what a movement is called. */
export function partName(plan: Plan, { exercise, side }: Part): string {
  if (side !== null) return capital(side);
  const known = exerciseOf(plan, exercise);
  return known.kind === 'release' ? AREAS[known.area] : shortName(known);
}

/** An exercise's name without the words that only matter in a list: "Side raise". */
export function shortName(exercise: Exercise): string {
  const name = exercise.name.replace(/^Two-minute /, '').replace(/,.*$/, '');
  return capital(name);
}
