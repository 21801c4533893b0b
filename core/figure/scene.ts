import type { PhaseKind } from '#core/exercises/exercise.ts';
import { filmOf } from './film.ts';
import type { Film, FilmRequest, Moment } from './film.ts';
import { during, withTool } from './posing.ts';
import { POSINGS } from './posings.ts';
import type { Shape } from './shape.ts';

export type { Shape } from './shape.ts';
export type { FigureTheme } from './themes.ts';

/** What picture is wanted, of which instant. */
export interface SceneRequest extends FilmRequest, Omit<Moment, 'from'> {
  /** An exercise's id in the catalogue. */
  readonly exercise: string;
}

/** Whether that exercise can be shown. */
export const hasFigure = (exercise: string): boolean => POSINGS.has(exercise);

/** Where the exercise rests in that phase when nothing moves: 0 = at its first key, 1 = at its last. */
export function restsAt(exercise: string, phase: PhaseKind = 'move'): 0 | 1 {
  const plain = POSINGS.get(exercise);
  return plain !== undefined && during(plain, phase).main === 'b' ? 1 : 0;
}

/** Whether the exercise shows a creep over the spot of its own, with that tool (null = its first). */
export function hasSweep(exercise: string, tool: string | null): boolean {
  const plain = POSINGS.get(exercise);
  return plain !== undefined && withTool(plain, tool).sweep !== null;
}

/** The film of an exercise; null for one that has not been posed. */
export function film(exercise: string, request: FilmRequest): Film | null {
  const plain = POSINGS.get(exercise);
  return plain === undefined ? null : filmOf(plain, request);
}

/** The picture as shapes, the farthest first; none for an exercise that has not been posed. */
export function scene(request: SceneRequest): readonly Shape[] {
  const plain = POSINGS.get(request.exercise);
  return plain === undefined ? [] : filmOf(plain, request).at(request);
}
