import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { Bar } from './bar.ts';
import { choiceBar } from './bar.ts';
import type { Means } from './means.ts';

/** What to choose among: all of one sort, all of an area, or everything. */
export type Choice = Exercise['kind'] | 'any' | { readonly area: AreaId };

const BUILT_IN: readonly Exercise[] = BUILT_IN_IDS.map((id) => CATALOGUE[id]);

/** Every exercise that there is for somebody, the built-in ones first. */
export function everyExercise(own: readonly Exercise[]): readonly Exercise[] {
  return own.length === 0 ? BUILT_IN : [...BUILT_IN, ...own];
}

/** True when an exercise is among what is to be chosen from. */
export function isAmong({ area, kind }: Exercise, among: Choice): boolean {
  if (typeof among === 'object') return area === among.area;
  return among === 'any' || kind === among;
}

/** The exercises among which there is a choice. */
export function candidates(among: Choice, means: Means): readonly Exercise[] {
  return everyExercise(means.own).filter(
    (exercise) => isAmong(exercise, among) && choiceBar(exercise, means) === null,
  );
}

/**
 * One of the candidates: every second time from an area that the person said is tight, and of those the one longest not
 * done, by dice among equals. Undefined = there are none.
 */
export function chosenFrom(
  from: readonly Exercise[],
  { tight, lastDone, dice }: Means,
): Exercise | undefined {
  const wanted = from.filter(({ area }) => tight.includes(area));
  const fit = wanted.length > 0 && dice < 0.5 ? wanted : from;
  const age = ({ id }: Exercise) => lastDone[id] ?? 0;
  const oldest = Math.min(...fit.map(age));
  const equals = fit.filter((exercise) => age(exercise) === oldest);
  // What the dice have decided above is not decided by the same number again.
  const rest = wanted.length > 0 ? (dice * 2) % 1 : dice;
  return equals[Math.floor(rest * equals.length)];
}

/** Why nothing can be chosen: the gravest bar of the exercise that is nearest to being possible; null = there is no exercise at all. */
export function whyNone(
  among: Choice,
  means: Means,
): { readonly bar: Bar; readonly exercise: Exercise } | null {
  return nearestBar(
    everyExercise(means.own).filter((exercise) => isAmong(exercise, among)),
    means,
  );
}

/** The gravest bar of the one of these exercises that is nearest to being possible; null = none of them is barred. */
export function nearestBar(
  exercises: readonly Exercise[],
  means: Means,
): { readonly bar: Bar; readonly exercise: Exercise } | null {
  const barred = exercises.flatMap((exercise) => {
    const found = choiceBar(exercise, means);
    return found === null ? [] : [{ bar: found, exercise }];
  });
  return barred.sort((a, b) => GRAVITY.indexOf(a.bar.is) - GRAVITY.indexOf(b.bar.is))[0] ?? null;
}

/** Bars from what is changed at once to what is not. */
const GRAVITY: readonly Bar['is'][] = [
  'unasked',
  'stopped',
  'dose',
  'tool',
  'capped',
  'off',
  'prop',
  'quiet',
  'office',
  'position',
  'resting',
  'rule',
];
