import type { Ellipsoid } from '../solid.ts';
import type { Vec3 } from '../vector.ts';
import type { HeadFrame } from './head-frame.ts';

/** Where curls sit on the skull's unit sphere: spread by the golden angle, mirrored, and kept off the face. */
const CURLS: readonly Vec3[] = [
  ...Array.from({ length: 22 }, (_, i): Vec3 => {
    const angle = i * 2.4;
    const y = 1 - ((i + 0.5) / 22) * 1.5;
    const r = Math.sqrt(1 - y * y);
    return [Math.abs(r * Math.cos(angle)), y, r * Math.sin(angle)];
  })
    .filter(([, y, z]) => y * 0.8 - z * 0.6 > 0.06 && !(z > 0 && y < 0.66) && !(z > -0.35 && y < 0.3))
    .flatMap(([x, y, z]): Vec3[] => [
      [x, y, z],
      [-x, y, z],
    ]),
  ...[-0.45, -0.15, 0.15, 0.45].map((x): Vec3 => [x, 0.72, 0.66 - x * x * 0.5]),
  ...[-0.86, 0.86].map((x): Vec3 => [x, 0.42, 0.02]),
];

/** Curly hair; curls on the far side go behind the head and never over the face. */
export function curls(frame: HeadFrame): { near: Ellipsoid[]; far: Ellipsoid[] } {
  const puff = ([x, y, z]: Vec3): Ellipsoid =>
    frame.egg([x * 0.37, 0.6 + y * 0.4, -0.05 + z * 0.42], [0.14, 0.13, 0.14]);
  const behind = (u: Vec3) => frame.facing(u) < -0.12 && frame.front > -0.3;
  return { near: CURLS.filter((u) => !behind(u)).map(puff), far: CURLS.filter(behind).map(puff) };
}
