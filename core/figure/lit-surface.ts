import { assertNever } from '#core/assert-never.ts';
import type { Camera } from './camera.ts';
import { DEGREE } from './rotation.ts';
import type { LegBones, SideSign, Skeleton } from './skeleton.ts';
import { placed } from './solid.ts';
import { limbRow, trunkRow } from './surfaces.ts';
import { add, dot, lengthOf, mix, mixVec, subtract, times } from './vector.ts';
import type { Vec3 } from './vector.ts';

/**
 * The surfaces that an area can lie on, and what "along" means on each: trunk = heads over the hips;
 * yoke = 0 neck to 1 shoulder; neck = 0 foot to 1 head; leg = 0..1 thigh, 1..2 shin; foot = 0 heel to 1 toes.
 */
export type SurfaceName = 'trunk' | 'yoke' | 'neck' | 'leg' | 'foot';

/** A cut through a surface: its middle, and its half-axes to the outer side and to the front. */
export interface Cut {
  readonly center: Vec3;
  readonly out: Vec3;
  readonly front: Vec3;
}

/** The cut through that surface on that side of the body. Round a yoke "out" is up; round a foot "front" is down. */
export function cutAt(body: Skeleton, on: SurfaceName, along: number, side: SideSign): Cut {
  switch (on) {
    case 'trunk':
      return trunkCut(body, along);
    case 'yoke':
      return yokeCut(body, along, side);
    case 'neck':
      return neckCut(body, along);
    case 'leg':
      return legCut(side === 1 ? body.legL : body.legR, along);
    case 'foot':
      return footCut(side === 1 ? body.legL : body.legR, along);
    default:
      return assertNever(on);
  }
}

/** The angle round the cut, in degrees (0 front, 90 outer side, 180 back), whose surface looks straight at the viewer. */
export function facing({ out, front }: Cut, { toViewer }: Camera, side: SideSign): number {
  // The surface of a flat ellipse looks more to its flat sides than its angle says.
  const across = (side * dot(toViewer, out)) / lengthOf(out) ** 2;
  return Math.atan2(across, dot(toViewer, front) / lengthOf(front) ** 2) / DEGREE;
}

/** The point of the surface at that angle round the cut. */
export function onCut({ center, out, front }: Cut, angle: number, side: SideSign): Vec3 {
  const across = times(out, side * Math.sin(angle * DEGREE));
  return add(center, add(across, times(front, Math.cos(angle * DEGREE))));
}

function trunkCut({ trunk }: Skeleton, height: number): Cut {
  const [, width, depth, shift] = trunkRow(height, trunk.girth);
  const frame = trunk.turnAt(height);
  return { center: trunk.at(height, 0, shift), out: times(frame[0], width), front: times(frame[2], depth) };
}

function yokeCut(body: Skeleton, along: number, side: SideSign): Cut {
  const { trunk } = body;
  const shoulder = (side === 1 ? body.armL : body.armR).root;
  const inner = trunk.at(1.84, side * 0.1, -0.06);
  const middle = trunk.at(1.7, side * 0.34, -0.05);
  const outer = mixVec(trunk.at(1.66, 0, -0.04), shoulder, 0.9);
  return {
    center: along < 0.5 ? mixVec(inner, middle, along * 2) : mixVec(middle, outer, along * 2 - 1),
    out: times(trunk.chest[1], 0.215 * side),
    front: times(trunk.chest[2], 0.215),
  };
}

/** Above its top a neck goes on into the base of the skull, deeper and as the head is held. */
function neckCut({ head }: Skeleton, along: number): Cut {
  const { neckBase, neckTop, neckTurn, turn } = head;
  const beyond = Math.max(0, along - 1);
  const above = beyond * lengthOf(subtract(neckTop, neckBase));
  const frame = along > 1 ? turn : neckTurn;
  return {
    center: add(mixVec(neckBase, neckTop, Math.min(1, along)), times(turn[1], above)),
    out: times(frame[0], 0.19),
    front: times(frame[2], 0.19 + 0.04 * beyond),
  };
}

function legCut(leg: LegBones, along: number): Cut {
  const thigh = along <= 1;
  const place = thigh ? along : along - 1;
  const [, radius, shift] = limbRow(thigh ? 'thigh' : 'shin', place, leg.girth);
  const frame = thigh ? leg.upper : leg.lower;
  const middle = mixVec(thigh ? leg.root : leg.middle, thigh ? leg.middle : leg.end, place);
  return {
    center: add(middle, times(frame[2], shift)),
    out: times(frame[0], radius),
    front: times(frame[2], radius),
  };
}

/** Half width and half height of a foot at the heel, in the arch and at the ball; shoe and bare foot differ by less. */
const FOOT = { heel: [0.12, 0.13], ball: [0.165, 0.11] } as const;

function footCut(leg: LegBones, along: number): Cut {
  const at = placed(leg.end, leg.tip);
  const arched = 0.06 * leg.arch * Math.sin(Math.PI * Math.min(1, Math.max(0, along)));
  return {
    center: at(leg.side * 0.02 * along, -0.135 + arched, mix(-0.16, 0.56, along)),
    out: times(leg.tip[0], mix(FOOT.heel[0], FOOT.ball[0], along)),
    front: times(leg.tip[1], -mix(FOOT.heel[1], FOOT.ball[1], along)),
  };
}
