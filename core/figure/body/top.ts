import { nearness } from '../camera.ts';
import { twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled } from '../shape.ts';
import type { ArmBones, Skeleton } from '../skeleton.ts';
import type { Chain } from '../solid.ts';
import { trunkChain } from '../surfaces.ts';
import { mixVec } from '../vector.ts';
import type { Part } from './part.ts';

/** The seat of the trousers. */
export function pelvisPart({ trunk }: Skeleton, { camera, palette }: Drawing): Part {
  return {
    name: 'pelvis',
    layer: -1,
    shapes: twoTone(trunkChain(trunk, -0.3, 0.6), camera, palette.trousers, 0.86),
  };
}

/** The shirt: the trunk, and a yoke from the neck to each shoulder, without which the figure is a mannequin. */
export function topPart(body: Skeleton, { camera, palette }: Drawing): Part {
  const shirt = trunkChain(body.trunk, 0.14, 1.93, 0.022);
  const chest = nearness(camera, body.trunk.at(1.3));
  const chains = [
    shirt,
    ...[body.armL, body.armR].map((arm) => yoke(body, arm, nearness(camera, arm.root) - chest < -0.38)),
  ];
  const shade = chains.map((chain) => outline(chain, camera)).join('');
  const base = chains.map((chain) => outline(chain, camera, 0.86)).join('');
  return {
    name: 'top',
    layer: 1,
    shapes: [filled(shade, palette.top.shade), filled(base, palette.top.base)],
  };
}

/** The slope of the shoulder; a shoulder hidden behind the chest ends at the neck. */
function yoke({ trunk }: Skeleton, arm: ArmBones, hidden: boolean): Chain {
  const neck = { center: trunk.at(1.8, 0, -0.06), radius: 0.2 };
  const slope = 0.3 * arm.side;
  if (hidden) return [neck, { center: trunk.at(1.7, slope, -0.05), radius: 0.2 }];
  return [
    neck,
    { center: trunk.at(1.72, slope, -0.05), radius: 0.215 },
    { center: mixVec(trunk.at(1.66, 0, -0.04), arm.root, 0.62), radius: 0.215 },
    { center: arm.root, radius: 0.205 },
  ];
}
