import { assertNever } from '#core/assert-never.ts';
import { flat, twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { LIGHT, outline } from '../outline.ts';
import { filled } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Ellipsoid } from '../solid.ts';
import type { Look } from '../themes.ts';
import { add, times } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { curls } from './curls.ts';
import { hairCap } from './hair-cap.ts';
import { earFacing, earOf } from './head-frame.ts';
import type { HeadFrame } from './head-frame.ts';

const SIDES = [1, -1] as const;

/** What of the hair lies behind neck and head: a bun seen from the front, the back of a bob. */
export function hairBehind(frame: HeadFrame, { camera, look, hair }: Drawing): Shape[] {
  if (look.style === 'bun' && !bunInFront(frame)) return twoTone([bun(frame)], camera, hair, 0.84);
  if (look.style === 'bob' && frame.front >= 0.5) {
    const low = [
      frame.egg([0, 0.4, -0.36], [0.3, 0.34, 0.16]),
      frame.egg([0, 0.08, -0.3], [0.27, 0.16, 0.15]),
    ];
    return [flat(low, camera, hair.shade)];
  }
  return [];
}

/** The hair over the head, and the curls that belong behind everything. */
export function hairOver(frame: HeadFrame, drawing: Drawing): { shapes: Shape[]; farCurls: Shape[] } {
  const curly = drawing.look.style === 'curly' ? curls(frame, drawing) : { near: [], far: [] };
  return {
    farCurls: curly.far,
    shapes: [
      ...scalp(frame, drawing),
      ...earsOverHair(frame, drawing),
      ...styleShapes(frame, drawing),
      ...curly.near,
    ],
  };
}

const bun = (frame: HeadFrame): Ellipsoid => frame.egg([0, 0.93, -0.36], [0.17, 0.16, 0.17]);
const bunInFront = (frame: HeadFrame): boolean => frame.facing([0, 0.4, -1]) >= 0.3;

/** Two caps and a sideburn: one cap alone was a beanie in profile. */
function scalp(frame: HeadFrame, { camera, look, hair }: Drawing): Shape[] {
  const skull = frame.egg([0, 0.595, -0.05], [0.37, 0.405, 0.44]);
  const towardsLight = add(times(camera.right, LIGHT[0] * 0.03), times(camera.up, -LIGHT[1] * 0.03));
  const [ax, ay, az] = skull.axes;
  const lit: Ellipsoid = {
    center: add(skull.center, towardsLight),
    axes: [times(ax, 0.925), times(ay, 0.925), times(az, 0.925)],
  };
  const foreheadToTemple: readonly [Vec3, number] = [[0, 0.93, -0.37], look.style === 'short' ? 0.36 : 0.3];
  const behindTheEar: readonly [Vec3, number] = [[0, 0.2, -0.98], 0.2];
  const caps = [foreheadToTemple, behindTheEar];
  const stroke = { color: hair.shade, width: 0.04 * camera.scale };
  return [
    ...caps.map(([n, h]) => ({ ...filled(hairCap(skull, n, h, camera), hair.shade), stroke })),
    ...sideburns(frame, look.style).map((chain) => flat(chain, camera, hair.base)),
    ...caps.map(([n, h]) => filled(hairCap(lit, n, h + 0.03, camera), hair.base)),
  ].filter(({ d }) => d !== '');
}

/** The hair between the top of the head and the ear: cut short, or swept back into the bun. */
function sideburns(frame: HeadFrame, style: Look['style']): Ellipsoid[][] {
  return SIDES.filter((side) => frame.facing([side, 0, 0]) > 0.1).map((side) => [
    frame.egg([side * 0.3, 0.78, -0.02], [0.05, 0.1, 0.16]),
    style === 'bun'
      ? frame.egg([side * 0.325, 0.58, -0.08], [0.035, 0.1, 0.1])
      : frame.egg([side * 0.325, 0.53, 0.06], [0.025, 0.07, 0.045]),
  ]);
}

function earsOverHair(frame: HeadFrame, { camera, look, skin }: Drawing): Shape[] {
  if (look.style === 'bob') return [];
  const stroke = { color: skin.shade, width: 0.03 * camera.scale };
  return SIDES.filter((side) => earFacing(frame, side) > 0.3).map((side) => ({
    ...filled(outline([earOf(frame, side)], camera), skin.base),
    stroke,
  }));
}

function styleShapes(frame: HeadFrame, drawing: Drawing): Shape[] {
  const { camera, look, hair } = drawing;
  switch (look.style) {
    case 'bun':
      return bunInFront(frame) ? twoTone([bun(frame)], camera, hair, 0.84) : [];
    case 'short':
      return [flat(quiff(frame), camera, hair.base)];
    case 'bob':
    case 'long':
      return bob(frame).map((chain) => flat(chain, camera, hair.base));
    case 'curly':
    case 'bald':
      return [];
    default:
      return assertNever(look.style);
  }
}

const quiff = (frame: HeadFrame): Ellipsoid[] => [
  frame.egg([-0.12, 0.9, 0.18], [0.16, 0.1, 0.17]),
  frame.egg([0.08, 0.93, 0.12], [0.18, 0.1, 0.2]),
  frame.egg([0.1, 0.9, -0.1], [0.2, 0.1, 0.2]),
];

function bob(frame: HeadFrame): Ellipsoid[][] {
  if (frame.front < 0.5) {
    return [[frame.egg([0, 0.5, -0.17], [0.375, 0.34, 0.3]), frame.egg([0, 0.12, -0.19], [0.35, 0.15, 0.2])]];
  }
  return SIDES.filter((side) => frame.front > 0.93 || frame.facing([side, 0, 0]) > 0).map((side) => [
    frame.egg([side * 0.32, 0.6, -0.06], [0.075, 0.22, 0.2]),
    frame.egg([side * 0.31, 0.13, -0.08], [0.07, 0.14, 0.15]),
  ]);
}
