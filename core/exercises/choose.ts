import type { Instant } from '#core/time.ts';
import { CATALOGUE, EXERCISE_IDS } from './catalogue.ts';
import type { ExerciseId } from './catalogue.ts';
import type { AreaId } from './areas.ts';
import type { Exercise } from './exercise.ts';
import { TOOLS } from './tools.ts';
import type { ToolId } from './tools.ts';

/** What choosing may know. `dice` is a number from 0 up to, not including, 1. */
export type ChoiceFacts = {
  readonly tools: readonly string[];
  /** When each exercise was last done; absent = never. */
  readonly lastDone: { readonly [id in ExerciseId]?: Instant };
  /** Areas that have had their pressing for today; 'all' = the whole body has. */
  readonly spent: readonly AreaId[] | 'all';
  readonly dice: number;
};

/** What to choose among: all of one sort, all of an area, or everything. */
export type Choice = Exercise['kind'] | 'any' | { readonly area: AreaId };

/** True when an exercise presses where nothing may be pressed any more today. */
export function isSpent(id: ExerciseId, spent: ChoiceFacts['spent']): boolean {
  const { area, kind } = CATALOGUE[id];
  return kind === 'release' && (spent === 'all' || spent.includes(area));
}

/** The gentlest tool of the person's own that this exercise can use; 'none' when it needs nothing, null when none fits. */
export function toolFor(id: ExerciseId, owned: readonly string[]): ToolId | null {
  const { tools } = CATALOGUE[id];
  if (tools.length === 0 || tools.includes('none')) return 'none';
  return tools.find((tool) => !TOOLS[tool].owned || owned.includes(tool)) ?? null;
}

/**
 * An exercise for a break: one that the tools and the dose of the day allow, the one longest not done, by dice among
 * equals. `otherwise` is given when nothing fits. A full ranking (tightness, area, screening) is the choosing issue's work.
 */
export function choose<T extends ExerciseId | null>(
  among: Choice,
  facts: ChoiceFacts,
  otherwise: T,
): ExerciseId | T {
  const fit = EXERCISE_IDS.filter(
    (id) => isAmong(id, among) && toolFor(id, facts.tools) !== null && !isSpent(id, facts.spent),
  );
  const age = (id: ExerciseId) => facts.lastDone[id] ?? 0;
  const oldest = Math.min(...fit.map(age));
  const equals = fit.filter((id) => age(id) === oldest);
  return equals[Math.floor(facts.dice * equals.length)] ?? otherwise;
}

function isAmong(id: ExerciseId, among: Choice): boolean {
  const { area, kind } = CATALOGUE[id];
  if (typeof among === 'object') return area === among.area;
  return among === 'any' || kind === among;
}
