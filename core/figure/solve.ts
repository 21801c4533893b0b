import type { Person } from '#core/person.ts';
import { hanging, hipSwing, shoulderSwing, swingOf } from './angles.ts';
import type { Swing } from './angles.ts';
import { reachFor } from './ik.ts';
import { limited, LIMITS } from './limits.ts';
import type { Arm, Leg, Neck, Pose, Spine } from './pose.ts';
import { BODY } from './proportions.ts';
import {
  DEGREE,
  apply,
  blendFrames,
  boneFrame,
  compose,
  footFrame,
  rotateX,
  rotateY,
  rotateZ,
} from './rotation.ts';
import type { Mat3 } from './rotation.ts';
import type { ArmBones, Girth, HeadBones, LegBones, SideSign, Skeleton, Trunk } from './skeleton.ts';
import { across, add, dot, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** The flesh of each build. */
const GIRTHS: Record<Person['build'], Girth> = { slim: -1, usual: 0, round: 1 };

/**
 * Places every joint of the pose in the world. `breath` is 0 (out) to 1 (in): the chest deepens, the shoulders rise a
 * little. The build changes the flesh and no bone.
 */
export function solve(pose: Pose, breath = 0, build: Person['build'] = 'usual'): Skeleton {
  const trunk = solveTrunk(pose, breath, GIRTHS[build]);
  return {
    trunk,
    head: solveHead(trunk, pose.neck),
    armL: solveArm(trunk, pose.armL, 1),
    armR: solveArm(trunk, pose.armR, -1),
    legL: solveLeg(trunk, pose.legL, 1),
    legR: solveLeg(trunk, pose.legR, -1),
  };
}

/** Each of the two bends of the spine takes half of the whole. */
function halfBend(spine: Spine): Mat3 {
  return compose(
    rotateY(-limited('spineTwist', spine.twist) / 2),
    rotateZ(-limited('spineSide', spine.side) / 2),
    rotateX(limited('spineFlex', spine.flex) / 2),
  );
}

function solveTrunk({ root, spine }: Pose, breath: number, girth: Girth): Trunk {
  const { lowerBend, upperBend } = BODY;
  const hips = compose(rotateY(root.yaw), rotateX(root.pitch), rotateZ(root.roll));
  const waist = compose(hips, halfBend(spine));
  const chest = compose(waist, halfBend(spine));
  const low = add(root.at, apply(hips, [0, lowerBend, 0]));
  const high = add(low, apply(waist, [0, upperBend - lowerBend, 0]));

  const at = (height: number, x = 0, z = 0): Vec3 => {
    if (height < lowerBend) return add(root.at, apply(hips, [x, height, z]));
    if (height < upperBend) return add(low, apply(waist, [x, height - lowerBend, z]));
    return add(high, apply(chest, [x, height - upperBend, z]));
  };
  const turnAt = (height: number): Mat3 => {
    if (height < lowerBend - 0.15) return hips;
    if (height < lowerBend + 0.15) return blendFrames(hips, waist, (height - lowerBend + 0.15) / 0.3);
    if (height < upperBend - 0.2) return waist;
    if (height < upperBend + 0.2) return blendFrames(waist, chest, (height - upperBend + 0.2) / 0.4);
    return chest;
  };
  return { pelvis: root.at, hips, chest, at, turnAt, breath, girth };
}

function solveHead(trunk: Trunk, neck: Neck): HeadBones {
  const { chest } = trunk;
  const twist = limited('neckTwist', neck.twist);
  const side = limited('neckSide', neck.side);
  const flex = limited('neckFlex', neck.flex);
  const neckBase = trunk.at(BODY.neckHeight, 0, -0.05);
  const neckTurn = compose(chest, rotateY(-twist * 0.4), rotateZ(-side * 0.5), rotateX(flex * 0.5 + 8));
  // A gliding head slides on a level track and sinks a little, as a drawer does.
  const slide = apply(chest, [0, -Math.abs(neck.glide) * 0.06, neck.glide * 0.34]);
  const neckTop = add(add(neckBase, apply(neckTurn, [0, BODY.neckLength, 0])), slide);
  const turn = compose(chest, rotateY(-twist), rotateZ(-side), rotateX(flex));
  const at = (point: Vec3) => add(neckTop, apply(turn, times(point, BODY.headSize)));
  return { neckBase, neckTop, neckTurn, turn, at };
}

function solveArm(trunk: Trunk, arm: Arm, side: SideSign): ArmBones {
  const { chest } = trunk;
  const socket = trunk.at(BODY.shoulderHeight, side * BODY.shoulderWidth, -0.03);
  const root = add(socket, apply(chest, [0, arm.shrug + trunk.breath * 0.015, arm.reach]));
  const placed =
    arm.ik === null ? armByAngles(chest, arm, root, side) : armByPlace(chest, arm, arm.ik, root, side);
  const tip =
    arm.handDir === null
      ? compose(placed.lower, rotateX(-limited('wrist', arm.wrist)))
      : boneFrame([0, 0, 0], arm.handDir, arm.palm ?? placed.lower[2]);
  return { side, root, ...placed, tip, hand: arm.hand, curl: arm.curl, girth: trunk.girth };
}

type Bones = Pick<ArmBones, 'middle' | 'end' | 'upper' | 'lower'>;

function armByAngles(chest: Mat3, arm: Arm, root: Vec3, side: SideSign): Bones {
  const upper = compose(
    chest,
    rotateX(-limited('shoulderFlex', arm.flex)),
    rotateZ(side * limited('shoulderAbd', arm.abd)),
    rotateY(-side * limited('shoulderRot', arm.rot)),
  );
  const middle = add(root, apply(upper, [0, -BODY.upperArm, 0]));
  const bent = compose(upper, rotateX(-limited('elbow', arm.elbow)));
  const end = add(middle, apply(bent, [0, -BODY.forearm, 0]));
  return { middle, end, upper, lower: compose(bent, rotateY(-side * arm.pron)) };
}

function armByPlace(chest: Mat3, arm: Arm, target: Vec3, root: Vec3, side: SideSign): Bones {
  const pole = arm.pole ?? apply(chest, [side * 0.6, -0.6, -0.5]);
  const lengths = { upper: BODY.upperArm, lower: BODY.forearm, bend: LIMITS.elbow[1] };
  const reach = reachFor({ from: root, target, pole, ...lengths });
  const swing = swingOf(chest, root, reach.middle, side);
  const { middle, end } = held(reach, {
    frame: chest,
    root,
    target,
    side,
    swing,
    to: shoulderSwing(swing),
    ...lengths,
  });
  return {
    middle,
    end,
    upper: boneFrame(root, middle, chest[2]),
    lower: boneFrame(middle, end, arm.palm ?? subtract(end, root)),
  };
}

/** A limb that was placed by its end, and how far its root joint lets it swing. */
interface Hold {
  readonly frame: Mat3;
  readonly root: Vec3;
  readonly target: Vec3;
  readonly side: SideSign;
  readonly swing: Swing;
  readonly to: Swing;
  readonly upper: number;
  readonly lower: number;
  /** How far the middle joint bends at most, degrees. */
  readonly bend: number;
}

/** The limb as it was placed, or, where the joint at its root does not go so far, as near as it lets the end come. */
function held(reach: Pick<Bones, 'middle' | 'end'>, hold: Hold): Pick<Bones, 'middle' | 'end'> {
  const { frame, root, target, side, swing, to, upper, lower } = hold;
  if (to.flex === swing.flex && to.abd === swing.abd) return reach;
  const along = apply(hanging(frame, to, side), [0, -1, 0]);
  const middle = add(root, times(along, upper));
  const wanted = unit(subtract(target, middle));
  return { middle, end: add(middle, times(bentAtMost(along, wanted, hold.bend * DEGREE), lower)) };
}

/** The direction, turned back towards a straight limb where the joint does not bend so far. */
function bentAtMost(along: Vec3, wanted: Vec3, most: number): Vec3 {
  if (dot(along, wanted) >= Math.cos(most)) return wanted;
  const aside = unit(across(wanted, along));
  return add(times(along, Math.cos(most)), times(aside, Math.sin(most)));
}

function solveLeg(trunk: Trunk, leg: Leg, side: SideSign): LegBones {
  const { hips, pelvis, girth } = trunk;
  const root = add(pelvis, apply(hips, [side * BODY.hipWidth, 0, 0]));
  const placed =
    leg.ik === null ? legByAngles(hips, leg, root, side) : legByPlace(hips, leg, leg.ik, root, side);
  const tip =
    leg.footDir === null
      ? compose(placed.lower, rotateX(-limited('ankle', leg.ankle)))
      : footFrame(leg.footDir, leg.footUp ?? [0, 1, 0]);
  return { side, root, ...placed, tip, toe: limited('toe', leg.toe), arch: leg.arch, girth };
}

function legByAngles(hips: Mat3, leg: Leg, root: Vec3, side: SideSign): Bones {
  const upper = compose(
    hips,
    rotateX(-limited('hipFlex', leg.flex)),
    rotateZ(side * limited('hipAbd', leg.abd)),
    rotateY(side * limited('hipRot', leg.rot)),
  );
  const middle = add(root, apply(upper, [0, -BODY.thigh, 0]));
  const lower = compose(upper, rotateX(limited('knee', leg.knee)));
  return { middle, end: add(middle, apply(lower, [0, -BODY.shin, 0])), upper, lower };
}

function legByPlace(hips: Mat3, leg: Leg, target: Vec3, root: Vec3, side: SideSign): Bones {
  const pole = leg.pole ?? apply(hips, [side * 0.1, 0.2, 1]);
  const lengths = { upper: BODY.thigh, lower: BODY.shin, bend: LIMITS.knee[1] };
  const reach = reachFor({ from: root, target, pole, ...lengths });
  const swing = swingOf(hips, root, reach.middle, side);
  const { middle, end } = held(reach, {
    frame: hips,
    root,
    target,
    side,
    swing,
    to: hipSwing(swing),
    ...lengths,
  });
  const front = leg.pole ?? hips[2];
  return {
    middle,
    end,
    upper: boneFrame(root, middle, leg.thighHint ?? front),
    lower: boneFrame(middle, end, front),
  };
}
