import { limited } from './limits.ts';
import { compose, DEGREE, rotateX, rotateZ } from './rotation.ts';
import type { Mat3 } from './rotation.ts';
import type { ArmBones, LegBones, SideSign, Skeleton } from './skeleton.ts';
import { across, add, cross, dot, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** How a bone hangs from its joint, in degrees: forward, and away from the middle; 0, 0 = straight down. */
export interface Swing {
  readonly flex: number;
  readonly abd: number;
}

/** The angles of an arm as anatomy names them, in degrees, however the pose placed it. */
export interface ArmAngles extends Swing {
  /** How far the upper arm is turned in, against an arm that went there by the shortest way; null where a straight elbow does not tell it. */
  readonly rot: number | null;
  readonly elbow: number;
  /** How far the hand is bent against the forearm, in any direction. */
  readonly wrist: number;
}

/** The angles of a leg as anatomy names them, in degrees, however the pose placed it. */
export interface LegAngles extends Swing {
  /** How far the thigh is turned; null where a straight knee does not tell it. */
  readonly rot: number | null;
  readonly knee: number;
  /** Toes towards the shin. */
  readonly ankle: number;
}

const degrees = (radians: number): number => radians / DEGREE;

/** A world direction as the frame sees it. */
const within = (frame: Mat3, v: Vec3): Vec3 => [dot(frame[0], v), dot(frame[1], v), dot(frame[2], v)];

const between = (a: Vec3, b: Vec3): number => degrees(Math.acos(Math.min(1, Math.max(-1, dot(a, b)))));

/** How the bone from `from` to `to` hangs from a body that is turned like `frame`. */
export function swingOf(frame: Mat3, from: Vec3, to: Vec3, side: SideSign): Swing {
  const [x, y, z] = within(frame, unit(subtract(to, from)));
  const flex = degrees(Math.atan2(z, -y));
  // An arm overhead that leans back a little is past 180 and not far behind the back.
  return {
    flex: flex < -150 ? flex + 360 : flex,
    abd: degrees(Math.asin(Math.min(1, Math.max(-1, side * x)))),
  };
}

/** The frame of a bone that hangs so and is not turned about its own length. */
export const hanging = (frame: Mat3, { flex, abd }: Swing, side: SideSign): Mat3 =>
  compose(frame, rotateX(-flex), rotateZ(side * abd));

/** An arm this far out to the side has no telling angle to the front: it would turn over at every wobble. */
const SIDEWAYS = 60;

/** The swing kept within what a shoulder can do. */
export const shoulderSwing = ({ flex, abd }: Swing): Swing => ({
  flex: Math.abs(abd) > SIDEWAYS ? flex : limited('shoulderFlex', flex),
  abd: limited('shoulderAbd', abd),
});

/** The swing kept within what a hip can do. */
export const hipSwing = ({ flex, abd }: Swing): Swing => ({
  flex: limited('hipFlex', flex),
  abd: limited('hipAbd', abd),
});

/** Below this bend of elbow or knee nobody sees how the bone above is turned. */
const TELLING = 30;

/** The direction of the lower bone across the upper one, as the unturned upper bone sees it. */
function bendOf(unturned: Mat3, limb: ArmBones | LegBones): Vec3 {
  const upper = unit(subtract(limb.middle, limb.root));
  const lower = subtract(limb.end, limb.middle);
  return within(unturned, unit(across(lower, upper)));
}

/** The frame of a bone that went from hanging to where it is by the shortest way. Angles to the front and to the side turn it where both are large. */
function swungTo(frame: Mat3, from: Vec3, to: Vec3): Mat3 {
  const way = within(frame, unit(subtract(to, from)));
  const axis = unit(cross([0, -1, 0], way));
  const angle = Math.acos(Math.min(1, Math.max(-1, -way[1])));
  const turned = (v: Vec3): Vec3 =>
    add(
      add(times(v, Math.cos(angle)), times(cross(axis, v), Math.sin(angle))),
      times(axis, dot(axis, v) * (1 - Math.cos(angle))),
    );
  return compose(frame, [turned([1, 0, 0]), turned([0, 1, 0]), turned([0, 0, 1])]);
}

const hinge = ({ root, middle, end }: ArmBones | LegBones): number =>
  between(unit(subtract(middle, root)), unit(subtract(end, middle)));

/** The angles of the arm on that body. */
export function armAngles({ trunk }: Skeleton, arm: ArmBones): ArmAngles {
  const swing = swingOf(trunk.chest, arm.root, arm.middle, arm.side);
  const elbow = hinge(arm);
  const [x, , z] = bendOf(swungTo(trunk.chest, arm.root, arm.middle), arm);
  return {
    ...swing,
    rot: elbow < TELLING ? null : -arm.side * degrees(Math.atan2(x, z)),
    elbow,
    wrist: between(unit(subtract(arm.end, arm.middle)), [-arm.tip[1][0], -arm.tip[1][1], -arm.tip[1][2]]),
  };
}

/** The angles of the leg on that body. */
export function legAngles({ trunk }: Skeleton, leg: LegBones): LegAngles {
  const swing = swingOf(trunk.hips, leg.root, leg.middle, leg.side);
  const knee = hinge(leg);
  const [x, , z] = bendOf(hanging(trunk.hips, swing, leg.side), leg);
  const shin = unit(subtract(leg.middle, leg.end));
  return {
    ...swing,
    rot: knee < TELLING ? null : leg.side * degrees(Math.atan2(-x, -z)),
    knee,
    ankle: 90 - between(leg.tip[2], shin),
  };
}
