import type { ExerciseId } from '#core/exercises/catalogue.ts';
import type { ChoiceFacts } from '#core/exercises/choose.ts';
import { choose, isSpent, toolFor } from '#core/exercises/choose.ts';
import { plan, planOf } from '#core/session/plan.ts';
import type { Plan } from '#core/session/session.ts';
import type { Content, Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Cycle } from './cycle.ts';
import type { World } from './event.ts';
import { spentAreas } from './limits.ts';

/** What choosing may know at this step. */
export function choiceFacts(cycle: Cycle, world: World, settings: Settings): ChoiceFacts {
  const spent = spentAreas(cycle, settings, world.now);
  return { tools: settings.tools, lastDone: cycle.lastDone, spent, dice: world.dice };
}

/** A movement that needs nothing: it fits always and everywhere. */
const ALWAYS: ExerciseId = 'mov-chin-tuck';

/**
 * The session for a content: where nothing of it fits (no tool, the dose of the day), another break. `before` is an exercise
 * that was chosen for this break already.
 */
export function planFor(
  content: Content,
  facts: ChoiceFacts,
  { routines }: Settings,
  before: ExerciseId | null = null,
): Plan {
  const routine = content.is === 'routine' ? routines.find(({ id }) => id === content.routine) : undefined;
  if (routine !== undefined) {
    const [first, ...rest] = routine.exercises.filter((id) => fits(id, facts));
    if (first !== undefined) return planOf([first, ...rest], facts.tools);
  }
  if (before !== null && fits(before, facts)) return plan(before, facts.tools);
  return plan(chosenOf(content, facts) ?? choose('any', facts, ALWAYS), facts.tools);
}

const fits = (id: ExerciseId, facts: ChoiceFacts): boolean =>
  toolFor(id, facts.tools) !== null && !isSpent(id, facts.spent);

function chosenOf(content: Content, facts: ChoiceFacts): ExerciseId | null {
  switch (content.is) {
    case 'movement':
    case 'release':
    case 'any':
      return choose(content.is, facts, null);
    case 'area':
      return choose({ area: content.area }, facts, null);
    case 'exercise':
      return isSpent(content.exercise, facts.spent) ? null : content.exercise;
    case 'routine':
      return null;
  }
}

/** The content of a kind that may be gone: then anything. */
export const contentOf = (kind: Kind | undefined): Content => kind?.content ?? { is: 'any' };
