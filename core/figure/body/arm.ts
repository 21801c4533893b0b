import { nearness } from '../camera.ts';
import { flat, litSide, twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones, Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { boneChain, limbRow } from '../surfaces.ts';
import { farSide } from '../themes.ts';
import { mixVec } from '../vector.ts';
import { handChains } from './hand.ts';
import { FAR } from './part.ts';
import type { Order, Part } from './part.ts';

/** Near arms are drawn over the lit muscle; their layer is above this. */
export const NEAR_ARM = 2.5;

/** An arm with its hand and sleeve; where the order names its hand, the hand is a piece of its own and may lie elsewhere. */
export function armParts(name: 'armL' | 'armR', body: Skeleton, drawing: Drawing, order: Order): Part[] {
  const { camera } = drawing;
  const arm = body[name];
  const handName = name === 'armL' ? 'handL' : 'handR';
  const handOrder = order[handName];
  const chest = nearness(camera, body.trunk.at(1.3));
  const depth = nearness(camera, arm.middle) * 0.6 + nearness(camera, arm.end) * 0.4 - chest;
  const forced = order[name];
  const far = forced ? forced === 'back' : depth < FAR;
  const layer = forced === 'top' ? 5 : far ? -3 : 3;
  const apart = handOrder !== undefined;
  const whole = {
    name,
    layer: layer + depth * 0.01,
    shapes: [...armShapes(arm, drawing, far, apart), ...sleeveShapes(arm, drawing, far)],
  };
  if (!apart) return [whole];
  return [whole, { name: handName, layer: HAND_LAYER[handOrder], shapes: handShapes(arm, drawing) }];
}

/** A hand at the back still lies over the trunk, but under the head and under a leg that is forced to the front. */
const HAND_LAYER = { back: 1.5, front: 3, top: 5 } as const;

function armShapes(arm: ArmBones, drawing: Drawing, far: boolean, withoutHand: boolean): Shape[] {
  const { camera } = drawing;
  const skin = far ? farSide(drawing.skin) : drawing.skin;
  const palm = withoutHand ? [] : handChains(arm).palm;
  const bare: Chain = [
    ...boneChain({
      bone: 'upperArm',
      from: arm.root,
      to: arm.middle,
      frame: arm.upper,
      start: 0.3,
      girth: arm.girth,
    }),
    ...boneChain({ bone: 'forearm', from: arm.middle, to: arm.end, frame: arm.lower, girth: arm.girth }),
  ];
  // The contour starts below the sleeve: all round, it made a jointed doll.
  const contour = outline([...bare.slice(3), ...palm], camera);
  return [
    line(contour, drawing.skin.far, 0.035 * camera.scale, 0.55),
    ...twoTone([...bare, ...palm], camera, skin, 0.8),
    ...(withoutHand ? [] : thumbShapes(arm, drawing, far)),
  ];
}

function handShapes(arm: ArmBones, drawing: Drawing): Shape[] {
  const { camera, skin } = drawing;
  const { palm } = handChains(arm);
  return [
    line(outline(palm, camera), skin.far, 0.035 * camera.scale, 0.55),
    ...twoTone(palm, camera, skin, 0.8),
    ...thumbShapes(arm, drawing, false),
  ];
}

function thumbShapes(arm: ArmBones, drawing: Drawing, far: boolean): Shape[] {
  const { camera } = drawing;
  const skin = far ? farSide(drawing.skin) : drawing.skin;
  const { thumb } = handChains(arm);
  const thumbLine = { color: skin.shade, width: 0.02 * camera.scale };
  return [
    { ...filled(outline(thumb, camera), skin.shade), stroke: thumbLine },
    litSide(thumb, camera, skin.base, 0.9),
  ];
}

function sleeveShapes(arm: ArmBones, { camera, palette }: Drawing, far: boolean): Shape[] {
  const { root, middle, upper, girth } = arm;
  const hem = limbRow('upperArm', 0.55, girth)[1] + 0.03;
  const cloth = far ? farSide(palette.top) : palette.top;
  const sleeve: Chain = [
    ...boneChain({ bone: 'upperArm', from: root, to: middle, frame: upper, grow: 0.02, stop: 0.5, girth }),
    egg(mixVec(root, middle, 0.55), upper, [hem, 0.03, hem]),
  ];
  return [
    line(outline(sleeve.slice(3), camera), cloth.shade, 0.03 * camera.scale),
    flat(sleeve.slice(2), camera, cloth.shade),
    litSide(sleeve, camera, cloth.base, 0.82),
  ];
}
