import { bar } from '#core/choosing/bar.ts';
import { barText } from '#core/choosing/bar-words.ts';
import { candidates, everyExercise, nearestBar } from '#core/choosing/choose.ts';
import type { Means } from '#core/choosing/means.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { AREAS } from '#core/exercises/areas.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Routine, RoutineStep } from '#core/exercises/routine.ts';
import type { Content } from '#core/settings/kind.ts';
import { paired } from './plan.ts';
import type { LeftOut } from './session.ts';

/** What a routine asks for and its session does without, each with its reason: nothing is left out in silence. */
export function leftOutOf(steps: readonly RoutineStep[], means: Means): readonly LeftOut[] {
  const known = steps.flatMap(({ exercise: id, seconds }) => {
    const exercise = exerciseIn(means.own, id);
    return exercise === undefined ? [] : [{ exercise, seconds, bar: bar(exercise, means) }];
  });
  const gone = known.length < steps.length ? [GONE] : [];
  const barred = known.flatMap((one) =>
    one.bar === null ? [] : [{ name: one.exercise.name, why: barText(one.bar, one.exercise) }],
  );
  const fit = known.filter((one) => one.bar === null);
  const kept = paired(fit, means);
  const again = fit
    .filter((step) => !kept.includes(step))
    .map(({ exercise: { name, area } }) => ({ name, why: `${AREAS[area]} is pressed once in a session.` }));
  return distinct([...gone, ...barred, ...again]);
}

const GONE: LeftOut = { name: 'An exercise', why: 'The pack that it came from is not there any more.' };

/** An exercise that stands in a routine twice is told once. */
const distinct = (all: readonly LeftOut[]): readonly LeftOut[] =>
  all.filter(({ name, why }, at) => all.findIndex((one) => one.name === name && one.why === why) === at);

/** The releases of an area where none can be done and a movement takes their place; empty = one can, or it has none. */
export function releaseLeftOut(area: AreaId, means: Means): readonly LeftOut[] {
  if (candidates({ area }, means).some(({ kind }) => kind === 'release')) return [];
  const releases = everyExercise(means.own).filter((one) => one.area === area && one.kind === 'release');
  const nearest = nearestBar(releases, means);
  return nearest === null ? [] : [{ name: 'Release', why: barText(nearest.bar, nearest.exercise) }];
}

/** What a movement takes the place of, where nothing of a content can be done; `why` as the planner said it. */
export function replaced(
  content: Content,
  why: string,
  { means, routines }: { readonly means: Means; readonly routines: readonly Routine[] },
): readonly LeftOut[] {
  switch (content.is) {
    case 'exercise':
      return [{ name: exerciseIn(means.own, content.exercise)?.name ?? 'An exercise', why }];
    case 'routine':
      return [{ name: routines.find(({ id }) => id === content.routine)?.name ?? 'A routine', why }];
    case 'area':
      return [{ name: AREAS[content.area], why }];
    case 'release':
    case 'any':
    case 'movement':
      return [{ name: 'Release', why }];
  }
}
