import { bar, choiceBar } from '#core/choosing/bar.ts';
import { candidates, isAmong } from '#core/choosing/choose.ts';
import { ladderOf } from '#core/choosing/ladder.ts';
import type { Means } from '#core/choosing/means.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { isBuiltIn } from '#core/exercises/ids.ts';
import { replaced } from '#core/session/left-out.ts';
import type { Frame, Planned, Request } from '#core/session/planner.ts';
import { planned } from '#core/session/planner.ts';
import { capOf, mayGoFirmer } from '#core/screening/screening.ts';
import type { Plan } from '#core/session/session.ts';
import type { Content, Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Cycle, DueFacts } from './cycle.ts';
import type { World } from './event.ts';
import { spentAreas } from './limits.ts';
import { meansWith } from './means.ts';

/** What choosing may know at this step. */
export function meansOf(
  cycle: DueFacts,
  { now, dice }: Pick<World, 'now' | 'dice'>,
  settings: Settings,
): Means {
  return { ...meansWith(cycle, settings, spentAreas(cycle, settings, now)), dice };
}

/** What the planner knows at this step. */
export function frameOf(cycle: DueFacts, world: Pick<World, 'now' | 'dice'>, settings: Settings): Frame {
  const { routines, session } = settings;
  return { means: meansOf(cycle, world, settings), routines, waits: session.waits };
}

/** What a kind of break asks for. A kind that may be gone asks for anything. */
export function requestOf(kind: Kind | undefined): Request {
  return { content: kind?.content ?? { is: 'any' }, most: null, about: kind?.length ?? null };
}

/**
 * The session of a break that comes by itself: where nothing of its content can be done (no tool, the dose of the day,
 * unanswered questions), a movement. `before` is an exercise that was chosen for this break already. Null = nothing can be
 * done at all.
 */
export function planFor(request: Request, frame: Frame, before: ExerciseId | null = null): Plan | null {
  const again = before === null ? null : chosenBefore(before, request, frame);
  const first = again?.ok === true ? again : planned(request, frame);
  if (first.ok) return first.plan;
  const instead = planned({ ...request, content: { is: 'movement' } }, frame);
  return instead.ok ? { ...instead.plan, leftOut: replaced(request.content, first.why, frame) } : null;
}

function chosenBefore(exercise: ExerciseId, request: Request, frame: Frame): Planned | null {
  const known = exerciseIn(frame.means.own, exercise);
  if (known === undefined || choiceBar(known, frame.means) !== null) return null;
  if (!belongs(known, request)) return null;
  return planned({ ...request, content: { is: 'exercise', exercise } }, frame);
}

/** True when an exercise is what a kind asks for as it is now: its content may have been changed since. */
function belongs(exercise: Exercise, { content }: Request): boolean {
  if (content.is === 'exercise') return content.exercise === exercise.id;
  if (content.is === 'routine') return false;
  return isAmong(exercise, content.is === 'area' ? { area: content.area } : content.is);
}

/** True when nothing at all can be done, whatever the dose: then no break can be offered. */
export function isNothingLeft(cycle: DueFacts, settings: Settings): boolean {
  const { resting } = cycle;
  const known = left.get(settings);
  if (known?.resting === resting) return known.nothing;
  const nothing = candidates('movement', meansWith(cycle, settings, 'all')).length === 0;
  left.set(settings, { resting, nothing });
  return nothing;
}

/** Asked at every look, and only the settings and a Stop change it. */
const left = new WeakMap<Settings, { readonly resting: Cycle['resting']; readonly nothing: boolean }>();

/** True when every exercise of a plan can still be done: the limits or the answers may have changed since it was made. */
export function stillFits(plan: Plan, means: Means): boolean {
  const cap = capOf(means.screening);
  if (cap.pressure !== plan.cap || mayGoFirmer(means.screening) !== plan.firmer) return false;
  return plan.exercises.every((id) => {
    const exercise = exerciseIn(means.own, id);
    if (exercise === undefined || bar(exercise, means) !== null) return false;
    const ladder = ladderOf(exercise, means.tools, cap).join();
    // Of an exercise of a pack the plan has its own copy, and the pack may have been replaced.
    const same = isBuiltIn(id) || plan.own.includes(exercise);
    return same && ladder === plan.ladders[id]?.join();
  });
}

/** What a content is that was asked for by name. */
export const named = (content: Content, most: number | null): Request => ({ content, most, about: null });
