import { project } from '../camera.ts';
import { flat, litSide, twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { at, filled, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Girth, Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain, Ellipsoid } from '../solid.ts';
import type { Look } from '../themes.ts';
import { add, dot, mixVec, times } from '../vector.ts';
import { coverBelow, coverOver } from './covers.ts';
import { faceShapes } from './face.ts';
import { glasses } from './glasses.ts';
import { fall } from './hair-fall.ts';
import { hairBehind, hairOver, napeInFront } from './hair.ts';
import { earFacing, earOf, headFrame } from './head-frame.ts';
import type { HeadFrame } from './head-frame.ts';
import type { Part } from './part.ts';

/** Neck, collar, head, face and hair; and long hair where it lies behind the trunk. */
export const headParts = (body: Skeleton, drawing: Drawing): Part[] => [
  headPart(body, drawing),
  ...fallingHair(body, drawing),
];

function headPart(body: Skeleton, drawing: Drawing): Part {
  const frame = headFrame(body.head, drawing.camera);
  const bare = drawing.look.cover === 'none';
  const under = earsHidden(drawing.look);
  return {
    name: 'head',
    layer: 2,
    shapes: [
      ...farEars(frame, drawing),
      collar(body, drawing),
      ...(bare ? hairBehind(frame, drawing) : []),
      neck(body, drawing, frame),
      collarFront(body, drawing),
      ...coverBelow(frame, body, drawing),
      ...skull(frame, body.trunk.girth, drawing),
      ...faceShapes(frame, drawing),
      ...(under ? glasses(frame, drawing) : []),
      ...(bare ? hairOver(frame, body, drawing) : coverOver(frame, body, drawing)),
      ...nearEars(frame, drawing),
      ...(under ? [] : glasses(frame, drawing)),
    ],
  };
}

/** Long hair down the back: behind everything from the front, over the shirt from the back, but under the head. */
function fallingHair(body: Skeleton, drawing: Drawing): Part[] {
  const { camera, look, hair } = drawing;
  if (look.cover !== 'none' || look.style !== 'long') return [];
  const frame = headFrame(body.head, camera);
  if (napeInFront(frame)) return [];
  const chain = fall(frame, body);
  const back = body.trunk.chest[2];
  const seen = dot(back, camera.toViewer) < 0.05;
  const shapes = seen ? twoTone(chain, camera, hair, 0.9) : [flat(chain, camera, hair.shade)];
  return [{ name: 'head', layer: seen ? 1.9 : -1.2, shapes }];
}

/** The neckline round the foot of the neck: lower in front, as far as the front is seen. */
function neckline({ head, trunk }: Skeleton, { camera }: Drawing, size: number): Ellipsoid {
  const [side, up, front] = trunk.chest;
  const [facing, open] = [dot(front, camera.toViewer), dot(up, camera.toViewer)];
  const usual = 0.075 * Math.min(1, Math.max(0, facing * 2 + 0.5));
  // Seen from under its rim, the far half lies behind the cloth: tip it until only its edge is seen.
  const most = 0.3 * Math.min(1, Math.abs(facing) * 1.6);
  const edge = Math.max(-most, Math.min(most, (-0.19 * open) / (facing || 1e-3)));
  const dip = 0.19 * open + usual * facing < 0 ? edge : usual;
  const ahead = add(times(front, 0.19 * size), times(up, -dip));
  return { center: head.neckBase, axes: [times(side, 0.2 * size), times(up, 0.02), ahead] };
}

/** The collar behind the neck. */
const collar = (body: Skeleton, drawing: Drawing): Shape =>
  flat([neckline(body, drawing, 1.18)], drawing.camera, drawing.palette.top.shade);

/** The half of the collar that lies before the neck. */
function collarFront(body: Skeleton, drawing: Drawing): Shape {
  const { camera, palette } = drawing;
  const { center, axes } = neckline(body, drawing, 1.1);
  const towards = Math.atan2(dot(axes[0], camera.toViewer), dot(axes[2], camera.toViewer));
  const points = Array.from({ length: 13 }, (_, i) => {
    const angle = towards + ((i - 6) / 6) * 1.7;
    const round = add(times(axes[0], Math.sin(angle)), times(axes[2], Math.cos(angle)));
    return at(project(camera, add(center, round)));
  });
  return line(`M${points.join('L')}`, palette.top.shade, 0.05 * camera.scale);
}

function neck(body: Skeleton, drawing: Drawing, frame: HeadFrame): Shape {
  const { camera, skin } = drawing;
  const { head } = body;
  const ring = (along: number, radius: number) =>
    egg(mixVec(head.neckBase, head.neckTop, along), head.neckTurn, [radius, 0.02, radius]);
  const chain: Chain = [
    neckline(body, drawing, 1),
    ring(0.5, 0.178),
    ring(1, 0.174),
    { center: frame.at(0, 0.22, -0.06), radius: 0.18 },
  ];
  return flat(chain, camera, skin.shade);
}

function skull(frame: HeadFrame, girth: Girth, { camera, skin, look }: Drawing): Shape[] {
  const softer = (look.age === 'older' ? 0.02 : 0) + (girth === 1 ? 0.026 : girth * 0.008);
  const cranium = frame.egg([0, 0.57, -0.03], [0.355, 0.38, 0.425]);
  // From behind, the jaw is behind the neck.
  const jaw = [
    frame.egg([0, 0.38, 0.06], [0.332 + softer / 2, 0.3, 0.32]),
    frame.egg([0, 0.215, 0.145], [0.225 + softer, 0.175 + softer / 2, 0.205]),
  ];
  const low = frame.egg([0, 0.42, 0.02], [0.325 + softer / 2, 0.28, 0.34]);
  const face: Chain = [cranium, ...(frame.front < -0.72 ? [low] : jaw)];
  const nose: Chain = [
    frame.egg([0, 0.46, 0.345], [0.035, 0.08, 0.045]),
    frame.egg([0, 0.37, 0.39], [0.055, 0.052, 0.058]),
  ];
  const noseLine = outline(nose, camera);
  const shapes: Shape[] = [
    filled(outline(face, camera) + noseLine, skin.shade),
    litSide(face, camera, skin.base, 0.9),
  ];
  // From the front the nose is a soft shadow; in profile it is part of the lit face.
  if (frame.front > 0.55) shapes.push({ ...filled(noseLine, skin.shade), opacity: 0.55 });
  else if (frame.front > -0.35) shapes.push(filled(noseLine, skin.base));
  return shapes;
}

const SIDES = [1, -1] as const;
const EAR_SEEN = 0.12;

/** Under cloth or hair. */
const earsHidden = ({ cover, style }: Look): boolean =>
  cover !== 'none' || style === 'bob' || style === 'long';

function farEars(frame: HeadFrame, { camera, skin, look }: Drawing): Shape[] {
  if (earsHidden(look) || Math.abs(frame.front) <= 0.8) return [];
  return SIDES.filter((side) => earFacing(frame, side) <= EAR_SEEN).map((side) =>
    flat([earOf(frame, side)], camera, skin.shade),
  );
}

function nearEars(frame: HeadFrame, { camera, skin, look }: Drawing): Shape[] {
  if (earsHidden(look)) return [];
  const stroke = { color: skin.shade, width: 0.03 * camera.scale };
  return SIDES.filter((side) => earFacing(frame, side) > EAR_SEEN).map((side) => ({
    ...filled(outline([earOf(frame, side)], camera), skin.base),
    stroke,
  }));
}
