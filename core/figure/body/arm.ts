import { nearness } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { flat, litSide } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones, Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { boneChain, limbRow } from '../surfaces.ts';
import type { Tone } from '../themes.ts';
import { dot, mixVec } from '../vector.ts';
import { armPlaces, LAYER } from './arm-order.ts';
import { atDistance, farness } from './distance.ts';
import { handChains } from './hand.ts';
import { handContour, handOver, handUnder } from './hand-shapes.ts';
import type { Order, Part } from './part.ts';
import { FAR } from './part.ts';
import { growing, shrinking } from './taper.ts';

/** An arm with its hand and sleeve; where forearm or hand lie elsewhere than the rest, they are pieces of their own. */
export function armParts(name: 'armL' | 'armR', body: Skeleton, drawing: Drawing, order: Order): Part[] {
  const { camera } = drawing;
  const arm = body[name];
  const side = name === 'armL' ? 'L' : 'R';
  const chest = nearness(camera, body.trunk.at(1.3));
  const depth = depthOf(arm, camera) - chest;
  const far = order[name] === undefined ? depth < FAR : order[name] === 'back';
  const { upper, lower, hand } = armPlaces({ body, side, order, camera, far });
  const behindTwin = depth + chest - depthOf(body[name === 'armL' ? 'armR' : 'armL'], camera);
  const alone = order[name] === undefined ? farness(depth, FAR) : far ? 1 : 0;
  const share = Math.min(alone, farness(behindTwin, 2 * FAR));
  const skin = atDistance(drawing.skin, share, drawing);
  const cloth = atDistance(drawing.palette.top, share, drawing);
  const pen = { arm, drawing, skin, cloth, withHand: hand === null };
  const part = (piece: Part['name'], layer: number, shapes: readonly Shape[]): Part => ({
    name: piece,
    layer: layer + depth * 0.01,
    shapes,
  });
  return [
    ...(upper === lower
      ? [part(name, LAYER[upper], folded(pen) ?? dressed(pen, 'whole'))]
      : [
          part(name, LAYER[upper], dressed(pen, 'upper')),
          part(`forearm${side}`, LAYER[lower], bareShapes(pen, 'lower')),
        ]),
    ...(hand === null ? [] : [{ name: `hand${side}` as const, layer: hand, shapes: handAlone(pen) }]),
  ];
}

const depthOf = (arm: ArmBones, camera: Camera): number =>
  nearness(camera, arm.middle) * 0.6 + nearness(camera, arm.end) * 0.4;

/** What an arm is drawn with. */
interface Pen {
  readonly arm: ArmBones;
  readonly drawing: Drawing;
  readonly skin: Tone;
  readonly cloth: Tone;
  /** Without, the arm ends at the wrist. */
  readonly withHand: boolean;
}

/** Where the sleeve ends, 0..1 along the upper arm. */
const HEM = 0.55;

/** How far a hem must face the viewer for its opening to show. */
const OPEN = 0.12;

/** From this much on a bent elbow brings the forearm over or under the sleeve; the sum of the two directions, 2 = straight. */
const FOLDED = 1.1;

/** An arm that is so far bent that its forearm may cross its own sleeve: the nearer one is drawn last. Null = it is not. */
function folded(pen: Pen): Shape[] | null {
  const { arm, drawing } = pen;
  if (1 + dot(arm.upper[1], arm.lower[1]) > FOLDED) return null;
  const { camera } = drawing;
  const before = nearness(camera, arm.end) > nearness(camera, mixVec(arm.root, arm.middle, 0.5));
  const [upper, lower] = [dressed(pen, 'upper'), bareShapes(pen, 'lower')];
  return before ? [...upper, ...lower] : [...lower, ...upper];
}

/** Skin and sleeve: who looks into the sleeve sees the arm come out of it, others see the hem lie over the arm. */
function dressed(pen: Pen, piece: 'whole' | 'upper'): Shape[] {
  const open = -dot(pen.arm.upper[1], pen.drawing.camera.toViewer) > OPEN;
  const sleeve = sleeveShapes(pen, open);
  const skin = bareShapes(pen, piece, open ? HEM : 0.3);
  return open ? [...sleeve, ...skin] : [...skin, ...sleeve];
}

function bareShapes(
  { arm, drawing, skin, withHand }: Pen,
  piece: 'whole' | 'upper' | 'lower',
  from = 0,
): Shape[] {
  const { camera } = drawing;
  const upper = piece === 'lower' ? [] : upperChain(arm, from);
  const lower = piece === 'upper' ? [] : lowerChain(arm, piece === 'lower' ? from : 0);
  const ending = piece === 'upper' || !withHand;
  const palm = ending ? [] : palmOf(arm);
  const bare = [...upper, ...lower, ...palm];
  const late = piece === 'whole' ? bare : piece === 'upper' ? shrinking(bare, 2) : growing(bare, 2);
  // The contour starts below the sleeve: all round, it made a jointed doll.
  const contour =
    outline(growing(late, piece === 'lower' ? 0 : 3), camera) + (ending ? '' : handContour(arm, camera));
  return [
    line(contour, drawing.skin.far, 0.035 * camera.scale, 0.55),
    ...(ending ? [] : handUnder(arm, drawing, skin)),
    flat(late, camera, skin.shade),
    litSide(bare, camera, skin.base, 0.8),
    ...(ending ? [] : handOver(arm, drawing, skin)),
  ];
}

function handAlone({ arm, drawing, skin }: Pen): Shape[] {
  const { camera } = drawing;
  return [
    line(handContour(arm, camera), drawing.skin.far, 0.035 * camera.scale, 0.55),
    ...handUnder(arm, drawing, skin),
    flat(growing(palmOf(arm), 1), camera, skin.shade),
    litSide(palmOf(arm), camera, skin.base, 0.8),
    ...handOver(arm, drawing, skin),
  ];
}

const palmOf = (arm: ArmBones): Chain => handChains(arm).palm;

/** The bare upper arm; one that comes out of an open sleeve starts flat. */
function upperChain({ root, middle, upper, girth }: ArmBones, start: number): Chain {
  const bone = { bone: 'upperArm', from: root, to: middle, frame: upper, girth } as const;
  if (start < HEM) return boneChain({ ...bone, start });
  const radius = limbRow('upperArm', HEM, girth)[1];
  return [
    egg(mixVec(root, middle, HEM), upper, [radius, 0.02, radius]),
    ...boneChain({ ...bone, start: HEM + 0.1 }),
  ];
}

const lowerChain = ({ middle, end, lower, girth }: ArmBones, start: number): Chain =>
  boneChain({ bone: 'forearm', from: middle, to: end, frame: lower, girth, start });

function sleeveShapes({ arm, drawing: { camera }, cloth }: Pen, open: boolean): Shape[] {
  const { root, middle, upper, girth } = arm;
  const hem = limbRow('upperArm', HEM, girth)[1] + 0.03;
  const disc = (radius: number) => egg(mixVec(root, middle, HEM), upper, [radius, 0.03, radius]);
  const sleeve: Chain = [
    ...boneChain({ bone: 'upperArm', from: root, to: middle, frame: upper, grow: 0.02, stop: 0.5, girth }),
    disc(hem),
  ];
  const edge = { color: cloth.shade, width: 0.03 * camera.scale };
  return [
    { ...flat(growing(sleeve, 4), camera, cloth.shade), stroke: edge },
    litSide(sleeve, camera, cloth.base, 0.82),
    ...(open ? [flat([disc(hem - 0.012)], camera, cloth.far)] : []),
  ];
}
