import type { Chain } from '../solid.ts';
import { add, times } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
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
  const isNear = (side: number) => frame.facing([side, 0, 0.25]) > -0.25 && frame.front > -0.9;
  const chain = (side: number) => fallen(frame, LOCKS[style], side);
  return {
    near: [1, -1].filter(isNear).map(chain),
    far: [1, -1].filter((side) => !isNear(side)).map(chain),
  };
}
