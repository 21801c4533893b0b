import { nearness } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { flat, litSide } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import type { Shape } from '../shape.ts';
import type { LegBones, Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { boneChain } from '../surfaces.ts';
import { dot, mixVec } from '../vector.ts';
import { atDistance, farness } from './distance.ts';
import { kneeFolds } from './fold.ts';
import { footShapes } from './foot-shapes.ts';
import type { LegPen } from './foot-shapes.ts';
import { nearerAtCrossing } from './overlap.ts';
import type { Bone } from './overlap.ts';
import { FAR } from './part.ts';
import type { Order, Part, Place } from './part.ts';
import { growing, shrinking } from './taper.ts';

/** A leg in its trouser, with shoe or bare foot; where the shin crosses the other leg, it is a piece of its own. */
export function legParts(name: 'legL' | 'legR', body: Skeleton, drawing: Drawing, order: Order): Part[] {
  const { camera } = drawing;
  const leg = body[name];
  const twin = body[name === 'legL' ? 'legR' : 'legL'];
  const shinName = name === 'legL' ? 'shinL' : 'shinR';
  const depth = (depthOf(leg, camera) - nearness(camera, body.trunk.pelvis)) * 0.01;
  const forced = order[name];
  const behind = (one: LegBones, other: LegBones) => depthOf(one, camera) - depthOf(other, camera);
  const far = forced ? forced === 'back' : behind(leg, twin) < FAR;
  const share = forced ? (far ? 1 : 0) : farness(behind(leg, twin), FAR);
  const layer = (forced ? LAYER[forced] : far ? LAYER.back : NEAR) + depth;
  const said = order[shinName];
  const twinLayer =
    order[name === 'legL' ? 'legR' : 'legL'] === undefined && behind(twin, leg) < FAR ? LAYER.back : NEAR;
  const shin = said ? LAYER[said] : forced ? layer : shinLayer({ leg, twin, camera, layer, twinLayer });
  const pen = { leg, drawing, far: share };
  if (shin === layer) return [{ name, layer, shapes: legShapes(pen, 'whole') }];
  return [
    { name, layer, shapes: legShapes(pen, 'thigh') },
    { name: shinName, layer: shin, shapes: legShapes(pen, 'shin') },
  ];
}

const NEAR = 0;

/** The layer of a leg's piece: the trousers' seat has -1, the shirt 1, the head 2. */
const LAYER: Record<Place, number> = { back: -2, 'behind-head': 1.5, front: 2.5, top: 5 };

/** So much nearer or farther is really before or behind, heads. */
const CLEAR = 0.1;

/** A leg and the other one as they are seen. */
interface SeenLegs {
  readonly leg: LegBones;
  readonly twin: LegBones;
  readonly camera: Camera;
  readonly layer: number;
  readonly twinLayer: number;
}

/** A shin that crosses the other leg lies over or under it, wherever its own thigh lies. */
function shinLayer({ leg, twin, camera, layer, twinLayer }: SeenLegs): number {
  const shin: Bone = [leg.middle, leg.end];
  const bones: readonly Bone[] = [
    [twin.root, twin.middle],
    [twin.middle, twin.end],
  ];
  const gaps = bones.flatMap((bone) => nearerAtCrossing(shin, bone, camera) ?? []);
  if (gaps.some((gap) => gap > CLEAR) && layer < twinLayer + 0.1) return twinLayer + 0.5;
  if (gaps.some((gap) => gap < -CLEAR) && layer > twinLayer - 0.1) return twinLayer - 0.5;
  return layer;
}

const depthOf = (leg: LegBones, camera: Camera): number =>
  (nearness(camera, leg.root) + nearness(camera, leg.middle) + nearness(camera, leg.end)) / 3;

/** How far the hem must face the viewer for its opening to show. */
const OPEN = 0.12;

function legShapes({ leg, drawing, far }: LegPen, piece: 'whole' | 'thigh' | 'shin'): Shape[] {
  const { camera, palette } = drawing;
  const cloth = atDistance(palette.trousers, far, drawing);
  const trouser = [
    ...(piece === 'shin' ? [] : thighCloth(leg)),
    ...(piece === 'thigh' ? [] : shinCloth(leg)),
  ];
  const hip = growing(trouser, 4);
  const late = piece === 'thigh' ? shrinking(hip, 3) : hip;
  const open = -dot(leg.lower[1], camera.toViewer) > OPEN;
  const cloths = [
    flat(late, camera, cloth.shade),
    litSide(trouser, camera, cloth.base, 0.83),
    ...(piece === 'thigh' ? [] : kneeFolds(leg, camera, cloth.shade)),
  ];
  if (piece === 'thigh') return cloths;
  const foot = footShapes({ leg, drawing, far }, ankleChain(leg, open));
  const inside = flat([hemOf(leg, 0.012)], camera, cloth.far);
  return open ? [...cloths, inside, ...foot] : [...foot, ...cloths];
}

/** Where the trouser ends, 0..1 along the shin. */
const HEM = 0.87;

/** Skin between hem and foot; it starts flat where one looks into the trouser. */
function ankleChain(leg: LegBones, open: boolean): Chain {
  const start = mixVec(leg.middle, leg.end, open ? HEM : 0.8);
  const ankle = { center: leg.end, radius: 0.1 };
  return open
    ? [egg(start, leg.lower, [0.105, 0.02, 0.105]), ankle]
    : [{ center: start, radius: 0.105 }, ankle];
}

// A flat disc for a hem reads as cloth; a round end read as a peg leg.
const hemOf = (leg: LegBones, less = 0) => {
  const radius = 0.142 - less;
  return egg(mixVec(leg.middle, leg.end, HEM), leg.lower, [radius, 0.03, radius]);
};

const thighCloth = (leg: LegBones): Chain =>
  boneChain({ bone: 'thigh', from: leg.root, to: leg.middle, frame: leg.upper, girth: leg.girth });

const shinCloth = (leg: LegBones): Chain => [
  ...boneChain({
    bone: 'shin',
    from: leg.middle,
    to: leg.end,
    frame: leg.lower,
    grow: 0.008,
    stop: 0.82,
    girth: leg.girth,
  }),
  hemOf(leg),
];
