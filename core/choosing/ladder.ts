import type { Exercise } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Cap } from '#core/screening/screening.ts';

/**
 * The tools with which somebody can do an exercise, gentlest first: those that they own and that are no firmer than their
 * cap. 'none' where nothing is needed; empty = they have none that will do.
 */
export function ladderOf(exercise: Exercise, owned: readonly string[], cap: Cap): readonly ToolId[] {
  const { kind, tools } = exercise;
  if (tools.length === 0) return ['none'];
  const firmest = kind === 'release' && cap.tool !== null ? TOOLS[cap.tool].ladder : Infinity;
  return tools.filter((tool) => {
    const has = !TOOLS[tool].owned || owned.includes(tool);
    return has && TOOLS[tool].ladder <= firmest;
  });
}

/** The pressure to aim for on 0 to 10, no more than the cap; null for movements. */
export function aimOf({ intensity }: Exercise, { pressure }: Cap): readonly [number, number] | null {
  if (intensity === null) return null;
  const [from, to] = intensity;
  const most = Math.min(to, pressure ?? to);
  return [Math.min(from, most), most];
}

/** A pressure to aim for in words: "4", "3 or 4". */
export function aimText([from, to]: readonly [number, number]): string {
  if (to - from === 1) return `${from} or ${to}`;
  return String(Math.round((from + to) / 2));
}
