import { assertNever } from '#core/assert-never.ts';
import type { Bar } from '#core/choosing/bar.ts';
import { bar } from '#core/choosing/bar.ts';
import { barText } from '#core/choosing/bar-words.ts';
import type { Choice } from '#core/choosing/choose.ts';
import { candidates, chosenFrom, whyNone } from '#core/choosing/choose.ts';
import type { Means } from '#core/choosing/means.ts';
import { AREAS } from '#core/exercises/areas.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Content } from '#core/settings/kind.ts';
import type { Routine } from '#core/exercises/routine.ts';
import type { Seconds } from '#core/time.ts';
import { leftOutOf, releaseLeftOut } from './left-out.ts';
import type { Step } from './plan.ts';
import { cutTo, paired, partnerOf, planOf, planSeconds, sessionSeconds, stepsOf } from './plan.ts';
import type { LeftOut, Plan } from './session.ts';

/** What a session is asked for. */
export type Request = {
  readonly content: Content;
  /** How long it may take at most; null = as long as it takes. */
  readonly most: Seconds | null;
  /** How long it should take about: what is near comes first; null = no matter. */
  readonly about: Seconds | null;
};

/** What the planner knows beside the means. */
export type Frame = {
  readonly means: Means;
  readonly routines: readonly Routine[];
  readonly waits: Plan['waits'];
};

/** A plan, or why there is none, in a sentence, and the nearest exercise that can be done; null = none can. */
export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly why: string; readonly nearest: ExerciseId | null };

/** A session may take this much longer than its kind is meant to take. */
const ABOUT = 1.4;

/**
 * The session for a request, from what the person has, may and has done: set-up, spot, holds, sides, and the movement that
 * follows a release. What cannot be done is refused with its reason; nothing is ever planned past the screening or the dose.
 */
export function planned(request: Request, frame: Frame): Planned {
  const { content } = request;
  switch (content.is) {
    case 'movement':
    case 'release':
    case 'any':
      return chosen(content.is, request, frame);
    case 'area':
      return chosen({ area: content.area }, request, frame);
    case 'exercise':
      return named(content.exercise, request, frame);
    case 'routine':
      return routine(content.routine, request, frame);
    default:
      return assertNever(content);
  }
}

function chosen(among: Choice, request: Request, frame: Frame): Planned {
  const { means } = frame;
  const { about, most } = request;
  const able = candidates(among, means);
  const all = able.filter((one) => isFollowed(one, means));
  const short = most === null ? all : all.filter((one) => sessionSeconds(one, means) <= most);
  const near = about === null ? short : short.filter((one) => sessionSeconds(one, means) <= about * ABOUT);
  const exercise = chosenFrom(near.length > 0 ? near : short, means);
  if (exercise !== undefined) {
    const manner = { ...frame, because: because(exercise, means) };
    const plan = made([{ exercise, seconds: null }], request, manner);
    const instead = exercise.kind === 'movement' && typeof among === 'object';
    return instead ? without(plan, releaseLeftOut(among.area, means)) : plan;
  }
  const cut = most === null ? null : tooLong(all, most, frame);
  return cut ?? (able.length > 0 ? nothing(frame) : refusedFor(whyNone(among, means), frame));
}

/** A release without any movement after it is none. */
const isFollowed = (exercise: Exercise, means: Means): boolean =>
  exercise.kind === 'movement' || partnerOf(exercise, means) !== undefined;

/** A movement that is cut as far as it goes; where even the shortest takes longer that is said. Null = there is none of them. */
function tooLong(all: readonly Exercise[], most: Seconds, frame: Frame): Planned | null {
  const { means } = frame;
  const cuts = all.flatMap((exercise) => {
    const manner = { ...frame, because: because(exercise, means) };
    const plan = exercise.kind === 'release' ? null : planOf([{ exercise, seconds: null }], means, manner);
    return plan === null ? [] : [{ exercise, plan: cutTo(plan, most) }];
  });
  const fits = cuts.filter(({ plan }) => planSeconds(plan) <= most);
  const fitting = fits.map(({ exercise }) => exercise);
  const chosenOne = fits.find(({ exercise }) => exercise === chosenFrom(fitting, means));
  if (chosenOne !== undefined) return { ok: true, plan: chosenOne.plan };
  const least =
    cuts.length > 0
      ? cuts.map(({ exercise, plan }) => ({ exercise, seconds: planSeconds(plan) }))
      : all.map((exercise) => ({ exercise, seconds: sessionSeconds(exercise, means) }));
  const [shortest] = least.sort((a, b) => a.seconds - b.seconds);
  if (shortest === undefined) return null;
  const { exercise, seconds } = shortest;
  const why = `"${exercise.name}" is the shortest that fits you, and it takes ${seconds} seconds.`;
  return { ok: false, why, nearest: exercise.id };
}

function named(id: ExerciseId, request: Request, frame: Frame): Planned {
  const { means } = frame;
  const exercise = exerciseIn(means.own, id);
  if (exercise === undefined)
    return { ok: false, why: `There is no exercise "${id}" any more.`, nearest: anything(frame) };
  const barred = bar(exercise, means);
  if (barred !== null) return refusedFor({ bar: barred, exercise }, frame);
  if (!isFollowed(exercise, means)) return nothing(frame);
  return made([{ exercise, seconds: null }], request, { ...frame, because: '' });
}

function routine(id: string, request: Request, frame: Frame): Planned {
  const set = frame.routines.find((one) => one.id === id);
  if (set === undefined) return { ok: false, why: `There is no routine "${id}".`, nearest: anything(frame) };
  const steps = stepsOf(set.steps, frame.means);
  const barred = steps.flatMap(({ exercise }) => {
    const found = bar(exercise, frame.means);
    return found === null ? [] : [{ bar: found, exercise }];
  });
  const fit = steps.filter(({ exercise }) => barred.every((one) => one.exercise !== exercise));
  if (fit.length > 0)
    return without(made(fit, request, { ...frame, because: '' }), leftOutOf(set.steps, frame.means));
  const [first] = barred;
  if (first !== undefined) return refusedFor(first, frame);
  return { ok: false, why: `The exercises of "${set.name}" are gone.`, nearest: anything(frame) };
}

/** A plan that says what is not in it. */
const without = (made: Planned, leftOut: readonly LeftOut[]): Planned =>
  made.ok ? { ok: true, plan: { ...made.plan, leftOut } } : made;

function made(
  steps: readonly Step[],
  { most }: Request,
  frame: Frame & { readonly because: string },
): Planned {
  const whole = paired(steps, frame.means);
  const plan = whole.at(-1)?.exercise.kind === 'release' ? null : planOf(whole, frame.means, frame);
  // Nothing that may move: then nothing is pressed either.
  if (plan === null) return nothing(frame);
  if (most === null || planSeconds(plan) <= most) return { ok: true, plan };
  const cut = cutTo(plan, most);
  if (planSeconds(cut) <= most) return { ok: true, plan: cut };
  const why = `This takes ${planSeconds(cut)} seconds at least.`;
  return { ok: false, why, nearest: anything(frame) };
}

function refusedFor(why: { readonly bar: Bar; readonly exercise: Exercise } | null, frame: Frame): Planned {
  if (why === null) return { ok: false, why: 'There is no such exercise.', nearest: anything(frame) };
  const { exercise } = why;
  const near = candidates({ area: exercise.area }, frame.means).filter((one) => isFollowed(one, frame.means));
  const alike = near.find(({ kind }) => kind === exercise.kind) ?? near[0];
  const nearest = alike?.id ?? anything(frame);
  return { ok: false, why: barText(why.bar, exercise), nearest };
}

const nothing = (frame: Frame): Planned => refusedFor(whyNone('movement', frame.means), frame);

/** A movement that can be done now; null = not even that. */
const anything = ({ means }: Frame): ExerciseId | null => candidates('movement', means)[0]?.id ?? null;

/** Why just this one, in a few words. */
function because({ id, area }: Exercise, { tight, lastDone }: Means): string {
  const where = AREAS[area].toLowerCase();
  if (tight.includes(area)) return `${where}: you said that it is tight`;
  return lastDone[id] === undefined ? `${where}: not done yet` : `${where}: longest not done`;
}

/**
 * The shorter version of a session: its movement alone, the work of which is cut so that all of it takes about `seconds`.
 * Pressing is never cut short (DOSE.least).
 */
export function shorter(whole: Plan, frame: Frame, seconds: Seconds): Plan {
  const exercises = whole.exercises.map((id) => exerciseIn([...whole.own, ...frame.means.own], id));
  const movement =
    exercises.find((one) => one?.kind === 'movement') ??
    chosenFrom(candidates('movement', frame.means), frame.means);
  const plan =
    movement === undefined
      ? null
      : planOf([{ exercise: movement, seconds: null }], frame.means, { ...frame, because: '' });
  return plan === null ? whole : cutTo(plan, seconds);
}
