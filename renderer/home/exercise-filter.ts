import { bar } from '#core/choosing/bar.ts';
import type { Means } from '#core/choosing/means.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import type { Exercise, Position } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';

/** What is asked of exercises to be listed; 'any' = nothing. */
export type Filter = {
  readonly area: AreaId | 'any';
  readonly kind: Exercise['kind'] | 'any';
  readonly tool: ToolId | 'any';
  readonly position: Position | 'any';
  /** True = only what can be done now. */
  readonly fits: boolean;
};

/** Nothing asked. */
export const EVERYTHING: Filter = { area: 'any', kind: 'any', tool: 'any', position: 'any', fits: false };

/** The exercises that a filter lets through, by area in the order of the body; areas without any are left out. */
export function byArea(
  all: readonly Exercise[],
  filter: Filter,
  means: Means,
): readonly (readonly [AreaId, readonly Exercise[]])[] {
  const kept = all.filter((exercise) => isKept(exercise, filter, means));
  return AREA_IDS.map((id) => [id, kept.filter(({ area }) => area === id)] as const).filter(
    ([, some]) => some.length > 0,
  );
}

function isKept(exercise: Exercise, { area, kind, tool, position, fits }: Filter, means: Means): boolean {
  const tools: readonly ToolId[] = exercise.tools.length === 0 ? ['none'] : exercise.tools;
  return (
    (area === 'any' || exercise.area === area) &&
    (kind === 'any' || exercise.kind === kind) &&
    (tool === 'any' || tools.includes(tool)) &&
    (position === 'any' || exercise.position === position) &&
    (!fits || bar(exercise, means) === null)
  );
}
