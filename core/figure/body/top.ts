import { nearness } from '../camera.ts';
import { twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled, line } from '../shape.ts';
import type { ArmBones, Skeleton, Trunk } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain, Ellipsoid, Sphere } from '../solid.ts';
import { trunkChain, trunkRow } from '../surfaces.ts';
import { add, mixVec, times } from '../vector.ts';
import type { Part } from './part.ts';
import { waistFolds } from './waist-folds.ts';

/** The seat of the trousers. */
export function pelvisPart({ trunk }: Skeleton, { camera, palette }: Drawing): Part {
  return {
    name: 'pelvis',
    layer: -1,
    shapes: twoTone(trunkChain(trunk, -0.3, 0.6), camera, palette.trousers, 0.86),
  };
}

/** Where the shirt ends, over the trousers, heads over the hips. */
const HEM = 0.17;

/** The shirt: the trunk to the hem, and a yoke from the neck to each shoulder, without which the figure is a mannequin. */
export function topPart(body: Skeleton, { camera, palette }: Drawing): Part {
  const { trunk } = body;
  const cloth = trunkChain(trunk, 0.3, 1.93, 0.024);
  const chest = nearness(camera, trunk.at(1.3));
  const yokes = (lit: boolean) =>
    [body.armL, body.armR].map((arm) => yoke(body, arm, nearness(camera, arm.root) - chest < -0.38, lit));
  const drawn = (chains: readonly Chain[], lit: number | null) =>
    chains.map((chain) => outline(chain, camera, lit)).join('');
  const folds = waistFolds(trunk, camera);
  return {
    name: 'top',
    layer: 1,
    shapes: [
      filled(drawn([[hem(trunk, HEM), ...cloth], ...yokes(false)], null), palette.top.shade),
      // The lit side ends a little over the hem: what is left is its seam.
      filled(drawn([[hem(trunk, HEM + 0.045), ...cloth], ...yokes(true)], 0.87), palette.top.base),
      ...(folds === '' ? [] : [line(folds, palette.top.shade, 0.026 * camera.scale)]),
    ],
  };
}

/** A flat disc round the hips, a little wider than they are, as cloth hangs. */
function hem(trunk: Trunk, height: number): Ellipsoid {
  const [, width, depth, shift] = trunkRow(height, trunk.girth);
  const frame = trunk.turnAt(height);
  return egg(trunk.at(height, 0, shift), frame, [width + 0.045, 0.02, depth + 0.04]);
}

/**
 * The slope of the shoulder; a shoulder hidden behind the chest ends at the neck. The lit side runs out in a wedge along
 * the top, or it would lie on a sleeve in the shade like a tongue.
 */
function yoke({ trunk }: Skeleton, arm: ArmBones, ...[hidden, lit]: [boolean, boolean]): Chain {
  const neck = { center: trunk.at(1.8, 0, -0.06), radius: 0.2 };
  const slope = 0.28 * arm.side;
  if (hidden) return [neck, { center: trunk.at(1.7, slope, -0.05), radius: 0.2 }];
  const towards = (share: number, radius: number): Sphere => {
    const size = lit ? radius * (1.35 - share) : radius;
    const middle = mixVec(trunk.at(1.66, 0, -0.04), arm.root, share);
    return { center: add(middle, times(trunk.chest[1], radius - size)), radius: size };
  };
  return [
    neck,
    { center: trunk.at(1.71, slope, -0.05), radius: 0.21 },
    towards(0.62, 0.205),
    towards(0.88, 0.18),
  ];
}
