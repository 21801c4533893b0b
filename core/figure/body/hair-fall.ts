import { egg } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { trunkRow } from '../surfaces.ts';
import { across, add, cross, dot, subtract, times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import type { Skeleton, Trunk } from '../skeleton.ts';
import type { HeadFrame } from './head-frame.ts';

/** A lock as eggs in the head's measure: middle and half-axes, from the temple to the tip. */
type Lock = readonly (readonly [middle: Vec3, half: Vec3])[];

const LOCKS: Record<'bob' | 'long', Lock> = {
  bob: [
    [
      [0.29, 0.62, -0.1],
      [0.1, 0.22, 0.24],
    ],
    [
      [0.325, 0.33, -0.11],
      [0.09, 0.16, 0.23],
    ],
    [
      [0.29, 0.1, -0.12],
      [0.075, 0.1, 0.2],
    ],
  ],
  long: [
    [
      [0.29, 0.62, -0.1],
      [0.1, 0.22, 0.23],
    ],
    [
      [0.32, 0.3, -0.12],
      [0.085, 0.16, 0.21],
    ],
    [
      [0.3, 0.02, -0.14],
      [0.075, 0.12, 0.17],
    ],
    [
      [0.27, -0.2, -0.12],
      [0.05, 0.08, 0.1],
    ],
  ],
};

const NAPES: Record<'bob' | 'long', Lock> = {
  bob: [
    [
      [0, 0.5, -0.24],
      [0.36, 0.34, 0.24],
    ],
    [
      [0, 0.1, -0.27],
      [0.33, 0.12, 0.15],
    ],
  ],
  long: [
    [
      [0, 0.5, -0.24],
      [0.36, 0.34, 0.24],
    ],
    [
      [0, 0, -0.28],
      [0.33, 0.14, 0.13],
    ],
  ],
};

/** Hair hangs from here down, in the head's measure. */
const HANGS_FROM = 0.45;

/** The lock where it falls: upright as it was cut, lying towards the floor. */
const fallen = (frame: HeadFrame, lock: Lock, side: number): Chain =>
  lock.map(([[x, y, z], half]) => {
    const length = Math.max(0, HANGS_FROM - y);
    const [dx, dy, dz] = times(add(frame.down, [0, 1, 0]), length * 0.5);
    return frame.egg([side * x + dx, y + dy, z + dz], half);
  });

/** The hair over the back of the neck. */
export const nape = (frame: HeadFrame, style: 'bob' | 'long'): Chain => fallen(frame, NAPES[style], 1);

/** The hair before the ears: on the near side over the head, on the far side behind it. */
export function locks(frame: HeadFrame, style: 'bob' | 'long'): { near: Chain[]; far: Chain[] } {
  const isNear = (side: number) =>
    frame.facing([side, 0, 0.25]) > 0.12 || (frame.front < -0.15 && frame.front > -0.9);
  const chain = (side: number) => fallen(frame, LOCKS[style], side);
  return {
    near: [1, -1].filter(isNear).map(chain),
    far: [1, -1].filter((side) => !isNear(side)).map(chain),
  };
}

/** A link of long hair: how long it is, half its width and half its depth, heads. */
const LINKS: readonly (readonly [length: number, width: number, depth: number])[] = [
  [0.02, 0.33, 0.16],
  [0.27, 0.34, 0.14],
  [0.27, 0.33, 0.11],
  [0.26, 0.29, 0.08],
  [0.22, 0.22, 0.06],
];

/** Long hair from the nape on: each link hangs a little more than the last, over the back and not into it nor the floor. */
export function fall(frame: HeadFrame, { head, trunk }: Skeleton): Chain {
  let end = frame.at(0, 0.34, -0.24);
  const along = times(head.turn[1], -1);
  return LINKS.map(([length, width, depth], i) => {
    const hang = Math.min(1, 0.35 + i * 0.2);
    const towards = unit(add(times(along, 1 - hang), [0, -hang, 0]));
    end = overBack(trunk, add(end, times(towards, length)), depth);
    const front = unit(across(trunk.chest[2], towards));
    return egg(end, [cross(towards, front), towards, front], [width, 0.1, depth]);
  });
}

/** Out of the shoulders and the back, and not under the floor. */
function overBack({ at, chest }: Trunk, point: Vec3, depth: number): Vec3 {
  const [from, up] = [at(1.5), 1.5];
  const rel = subtract(point, from);
  const height = up + dot(rel, chest[1]);
  const [, , deep, shift] = trunkRow(Math.max(1, Math.min(1.9, height)));
  const front = dot(rel, chest[2]);
  const least = shift - deep - depth * 0.7;
  const out = height < 1.95 && front > least ? add(point, times(chest[2], least - front)) : point;
  return [out[0], Math.max(out[1], depth * 0.6), out[2]];
}
