import type { Vec2 } from '../vector.ts';
import { area } from './clip.ts';

/** The outline stretched round all the points. */
export function hull(points: readonly Vec2[]): Vec2[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Vec2[]) =>
    list.reduce<Vec2[]>((kept, point) => {
      let [last, before] = [kept.at(-1), kept.at(-2)];
      while (last !== undefined && before !== undefined && area([before, last, point]) <= 0) {
        kept.pop();
        [last, before] = [kept.at(-1), kept.at(-2)];
      }
      return [...kept, point];
    }, []);
  return [...half(sorted).slice(0, -1), ...half(sorted.toReversed()).slice(0, -1)];
}
