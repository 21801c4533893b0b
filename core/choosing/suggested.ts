import type { Exercise } from '#core/exercises/exercise.ts';
import { candidates } from './choose.ts';
import type { Means } from './means.ts';

/**
 * A few exercises to begin with, none of the same area: those of tight areas first, then what has not been done for the
 * longest. Releases and movements take turns, as far as there are both. It throws no dice: the same means, the same few.
 */
export function suggested(means: Means, most: number): readonly Exercise[] {
  const ranked = [...candidates('any', means)].sort((a, b) => rank(a, means) - rank(b, means));
  const found: Exercise[] = [];
  while (found.length < most) {
    const areas = found.map(({ area }) => area);
    const left = ranked.filter(({ area }) => !areas.includes(area));
    const wanted = found.at(-1)?.kind === 'release' ? 'movement' : 'release';
    const next = left.find(({ kind }) => kind === wanted) ?? left[0];
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}

/** Lower = sooner: an instant, so far back for a tight area that it comes before all others. */
function rank({ id, area }: Exercise, { lastDone, tight }: Means): number {
  const done = lastDone[id] ?? 0;
  return tight.includes(area) ? done - Number.MAX_SAFE_INTEGER / 2 : done;
}
