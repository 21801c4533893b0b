import { choiceBar } from '#core/choosing/bar.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { aimOf, ladderOf } from '#core/choosing/ladder.ts';
import type { Means } from '#core/choosing/means.ts';
import { CATALOGUE, exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { MovementId } from '#core/exercises/ids.ts';
import { isBuiltIn } from '#core/exercises/ids.ts';
import { capOf, mayGoFirmer } from '#core/screening/screening.ts';
import type { RoutineStep } from '#core/exercises/routine.ts';
import type { Seconds } from '#core/time.ts';
import type { Plan, Stage } from './session.ts';
import { isBetween } from './session.ts';
import { exerciseSeconds, exerciseStages } from './stages.ts';

/** An exercise to be planned, with the person's own time for it. */
export type Step = { readonly exercise: Exercise; readonly seconds: Seconds | null };

/** What a plan is made under beside the means. */
export type Manner = Pick<Plan, 'waits' | 'because'>;

/** Movements that need nothing and follow a release where none of its own partners can. */
const ANYWHERE: readonly MovementId[] = ['mov-walk-reset', 'mov-breath-drop'];

/**
 * The movement that belongs after a release and that the means allow: of its own partners the best, else one of its area,
 * else one that fits everywhere, else any; undefined = nothing may move at all.
 */
export function partnerOf(release: Exercise, means: Means): Exercise | undefined {
  const fits = (exercise: Exercise | undefined): exercise is Exercise =>
    exercise?.kind === 'movement' && choiceBar(exercise, means) === null;
  const best = release.pairedWith.map((id) => exerciseIn(means.own, id)).find(fits);
  if (best !== undefined) return best;
  const all = everyExercise(means.own);
  const near = all.filter(({ area }) => area === release.area);
  return [...near, ...ANYWHERE.map((id) => CATALOGUE[id]), ...all].find(fits);
}

/**
 * The steps with a movement after each release that has none behind it: pressing alone fades within the hour (evidence.md
 * D3, F11, F12). No area is pressed twice: the second release of it is left out.
 */
export function paired(steps: readonly Step[], means: Means): readonly Step[] {
  const areas = new Set<string>();
  const once = steps.filter(({ exercise }) => {
    if (exercise.kind === 'movement') return true;
    const again = areas.has(exercise.area);
    areas.add(exercise.area);
    return !again;
  });
  const last = once.at(-1);
  const partner = last?.exercise.kind === 'release' ? partnerOf(last.exercise, means) : undefined;
  return partner === undefined ? once : [...once, { exercise: partner, seconds: null }];
}

/** The session for these steps, in this order and with nothing added; null = there are none. */
export function planOf(steps: readonly Step[], means: Means, { waits, because }: Manner): Plan | null {
  const [first, ...rest] = steps.map(({ exercise }) => exercise.id);
  if (first === undefined) return null;
  const cap = capOf(means.screening);
  const ladders = steps.map(({ exercise }) => [exercise.id, ladderOf(exercise, means.tools, cap)] as const);
  const stages = steps.flatMap(({ exercise, seconds }) => {
    const [tool = 'none'] = [...ladderOf(exercise, means.tools, cap), ...exercise.tools];
    return exerciseStages({ exercise, tool, aim: aimOf(exercise, cap), seconds });
  });
  const own = steps.map(({ exercise }) => exercise).filter(({ id }) => !isBuiltIn(id));
  return {
    exercises: [first, ...rest],
    stages,
    cut: null,
    own,
    ladders: Object.fromEntries(ladders),
    cap: cap.pressure,
    firmer: mayGoFirmer(means.screening),
    waits,
    because,
    leftOut: [],
  };
}

/** The steps of a routine whose exercises there still are. */
export function stepsOf(steps: readonly RoutineStep[], means: Means): readonly Step[] {
  return steps.flatMap(({ exercise: id, seconds }) => {
    const exercise = exerciseIn(means.own, id);
    return exercise === undefined ? [] : [{ exercise, seconds }];
  });
}

/** Seconds of the session for one exercise, with the movement that would follow it. */
export function sessionSeconds(exercise: Exercise, means: Means): Seconds {
  const partner = exercise.kind === 'release' ? partnerOf(exercise, means) : undefined;
  return exerciseSeconds(exercise) + (partner === undefined ? 0 : exerciseSeconds(partner));
}

/** A stage of work is never cut shorter than this: less is no movement at all. */
const LEAST_STAGE: Seconds = 8;

/** The same plan with its work cut in proportion, so that all of it takes `seconds` if it can; one that is short stays as it is. */
export function cutTo(whole: Plan, seconds: Seconds): Plan {
  const total = planSeconds(whole);
  if (total <= seconds) return { ...whole, cut: seconds };
  const works = (stage: Stage) => !isBetween(stage.kind) && !stage.pressure;
  const work = whole.stages.filter(works).map((stage) => stage.seconds);
  const cutOf = cutting(work, seconds - (total - sumOf(work)));
  const stages = whole.stages.map((stage) => {
    if (!works(stage)) return stage;
    const cut = cutOf(stage.seconds);
    const reps = stage.reps === null ? null : Math.max(1, Math.round((stage.reps * cut) / stage.seconds));
    return { ...stage, seconds: cut, reps };
  });
  return { ...whole, stages, cut: seconds };
}

const sumOf = (lengths: readonly Seconds[]): Seconds => lengths.reduce((sum, one) => sum + one, 0);

/** How each length of work is cut so that all of them take `room`: in proportion, but none below its least. */
function cutting(work: readonly Seconds[], room: Seconds): (length: Seconds) => Seconds {
  const least = (length: Seconds) => Math.min(length, LEAST_STAGE);
  let long = work;
  let share = 0;
  // What is at its least leaves less room for the others, of which some may then be at theirs.
  for (let before = -1; before !== long.length;) {
    before = long.length;
    const kept = sumOf(work.filter((length) => !long.includes(length)).map(least));
    share = Math.max(0, room - kept) / sumOf(long);
    long = long.filter((length) => length * share > least(length));
  }
  return (length) => (long.includes(length) ? Math.floor(length * share) : least(length));
}

/** Seconds of a whole plan, set-up and side switches included. */
export function planSeconds({ stages }: Pick<Plan, 'stages'>): Seconds {
  return stages.reduce((sum, stage) => sum + stage.seconds, 0);
}
