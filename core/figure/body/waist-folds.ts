import type { Camera } from '../camera.ts';
import { project } from '../camera.ts';
import { DEGREE } from '../rotation.ts';
import { at } from '../shape.ts';
import type { Trunk } from '../skeleton.ts';
import { trunkRow } from '../surfaces.ts';
import { add, dot, times } from '../vector.ts';
import type { Vec3 } from '../vector.ts';

/** Less of a bend than this leaves the shirt smooth; the sine of the angle between hips and chest. */
const SMOOTH = 0.2;

/** A fold: heights over the hips and degrees round the trunk (0 front, 90 left), from one end to the other. */
type Fold = readonly (readonly [height: number, round: number])[];

/** The one or two folds of the shirt at the waist: across where the trunk bends, aslant where it turns; '' = none. */
export function waistFolds(trunk: Trunk, camera: Camera): string {
  const { hips, chest } = trunk;
  const [side, ahead] = [dot(chest[1], hips[0]), dot(chest[1], hips[2])];
  const bend = Math.hypot(side, ahead);
  const turn = dot(chest[2], hips[0]);
  const folds: Fold[] = [];
  if (bend > SMOOTH) folds.push(...creases(Math.atan2(side, ahead) / DEGREE, Math.min(1, bend * 1.6)));
  if (Math.abs(turn) > SMOOTH) folds.push(...slants(Math.sign(turn)));
  return folds.map((fold) => visible(trunk, camera, fold)).join('');
}

const STEPS = [-1, -0.5, 0, 0.5, 1];

const creases = (middle: number, depth: number): Fold[] =>
  [0.4, 0.6].map((height, i) =>
    STEPS.map((step): readonly [number, number] => [
      height + 0.035 * step * step * (i === 0 ? 1 : -1),
      middle + step * (i === 0 ? 52 : 34) * depth,
    ]),
  );

const slants = (way: number): Fold[] =>
  [0, 1].map((i) =>
    STEPS.map((step): readonly [number, number] => [
      0.62 + i * 0.2 + step * 0.17,
      -way * (8 + i * 26) + way * step * 34,
    ]),
  );

/** The part of a fold that looks at the viewer, as path text. */
function visible(trunk: Trunk, camera: Camera, fold: Fold): string {
  const shown = fold
    .map(([height, round]) => onTrunk(trunk, height, round))
    .filter(({ out }) => dot(out, camera.toViewer) > 0.15)
    .map(({ place }) => at(project(camera, place)));
  return shown.length < 3 ? '' : `M${shown.join('L')}`;
}

function onTrunk(trunk: Trunk, height: number, round: number): { place: Vec3; out: Vec3 } {
  const [, width, depth, shift] = trunkRow(height, trunk.girth);
  const frame = trunk.turnAt(height);
  const [s, c] = [Math.sin(round * DEGREE), Math.cos(round * DEGREE)];
  const away = add(times(frame[0], s * (width + 0.02)), times(frame[2], c * (depth + 0.02)));
  return { place: add(trunk.at(height, 0, shift), away), out: add(times(frame[0], s), times(frame[2], c)) };
}
