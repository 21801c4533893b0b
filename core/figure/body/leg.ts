import { nearness } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { flat, litSide, twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import type { Shape } from '../shape.ts';
import type { LegBones, Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { boneChain } from '../surfaces.ts';
import { farSide } from '../themes.ts';
import { dot, mixVec } from '../vector.ts';
import { footChains } from './foot.ts';
import { FAR } from './part.ts';
import type { Order, Part } from './part.ts';

/** A leg in its trouser, with shoe or bare foot. */
export function legPart(name: 'legL' | 'legR', body: Skeleton, drawing: Drawing, order: Order): Part {
  const { camera } = drawing;
  const leg = body[name];
  const depth = depthOf(leg, camera) - nearness(camera, body.trunk.pelvis);
  const behindTwin = depthOf(leg, camera) - depthOf(body[name === 'legL' ? 'legR' : 'legL'], camera);
  const forced = order[name];
  const far = forced ? forced === 'back' : behindTwin < FAR;
  const layer = forced === 'front' ? 2.5 : far ? -2 : 0;
  return { name, layer: layer + depth * 0.01, shapes: legShapes(leg, drawing, far) };
}

/** The foot alone, from the hem down: what a close-up shows. */
export const footAlone = (leg: LegBones, drawing: Drawing): Shape[] => {
  const { camera, palette } = drawing;
  const hem = trouserChain(leg).slice(-3);
  return [
    ...twoTone(ankleChain(leg), camera, drawing.skin, 0.84),
    ...footShapes(leg, drawing, false),
    ...twoTone(hem, camera, palette.trousers, 0.83),
  ];
};

const ankleChain = (leg: LegBones): Chain => [
  { center: mixVec(leg.middle, leg.end, 0.8), radius: 0.105 },
  { center: leg.end, radius: 0.1 },
];

const depthOf = (leg: LegBones, camera: Camera): number =>
  (nearness(camera, leg.root) + nearness(camera, leg.middle) + nearness(camera, leg.end)) / 3;

function legShapes(leg: LegBones, drawing: Drawing, far: boolean): Shape[] {
  const { camera, palette } = drawing;
  const skin = far ? farSide(drawing.skin) : drawing.skin;
  const cloth = far ? farSide(palette.trousers) : palette.trousers;
  const trouser = trouserChain(leg);
  return [
    ...twoTone(ankleChain(leg), camera, skin, 0.84),
    ...footShapes(leg, drawing, far),
    // A near leg starts its shade two spheres late, or the hip would wear a doll's joint.
    flat(far ? trouser : trouser.slice(2), camera, cloth.shade),
    litSide(trouser, camera, cloth.base, 0.83),
  ];
}

function trouserChain(leg: LegBones): Chain {
  // A flat disc for a hem reads as cloth; a round end read as a peg leg.
  const hem = egg(mixVec(leg.middle, leg.end, 0.87), leg.lower, [0.142, 0.03, 0.142]);
  return [
    ...boneChain({ bone: 'thigh', from: leg.root, to: leg.middle, frame: leg.upper, girth: leg.girth }),
    ...boneChain({
      bone: 'shin',
      from: leg.middle,
      to: leg.end,
      frame: leg.lower,
      grow: 0.008,
      stop: 0.82,
      girth: leg.girth,
    }),
    hem,
  ];
}

function footShapes(leg: LegBones, drawing: Drawing, far: boolean): Shape[] {
  const { camera, palette, look } = drawing;
  const { foot, sole } = footChains(leg, look.feet === 'shoe');
  if (look.feet === 'bare') return twoTone(foot, camera, far ? farSide(drawing.skin) : drawing.skin, 0.86);
  const upper = twoTone(foot, camera, far ? farSide(palette.shoe) : palette.shoe, 0.88);
  const under = flat(sole, camera, far ? palette.sole.far : palette.sole.base);
  const seenFromAbove = dot(leg.tip[1], camera.toViewer) > 0.4;
  return seenFromAbove ? [under, ...upper] : [...upper, under];
}
