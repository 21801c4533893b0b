import type { Skeleton } from '../skeleton.ts';
import { placed } from '../solid.ts';
import type { Vec3 } from '../vector.ts';

/** The two grips: the middle of each closed hand, left and right. */
export const grips = ({ armL, armR }: Skeleton): readonly [Vec3, Vec3] => [
  placed(armL.end, armL.tip)(0, -0.34, 0.1),
  placed(armR.end, armR.tip)(0, -0.34, 0.1),
];
