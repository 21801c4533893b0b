import type { Hand } from './pose.ts';
import type { Mat3 } from './rotation.ts';
import type { Vec3 } from './vector.ts';

/** 1 on the figure's left, -1 on its right: the sign of x. */
export type SideSign = 1 | -1;

/** How much flesh is on the bones: -1 = slim, 0 = usual, 1 = round. */
export type Girth = -1 | 0 | 1;

/** The trunk as it stands in the world: a spine with two bends. */
export interface Trunk {
  readonly pelvis: Vec3;
  readonly hips: Mat3;
  readonly chest: Mat3;
  /** The world point at a height over the hips (heads, along the spine), x to the left and z to the front of it. */
  readonly at: (height: number, x?: number, z?: number) => Vec3;
  /** How the trunk is turned at that height. */
  readonly turnAt: (height: number) => Mat3;
  /** 0 = breathed out, 1 = breathed in. */
  readonly breath: number;
  readonly girth: Girth;
}

/** Neck and head; `at` takes a point in the head's own measure (y 0 = its foot, 1 = its crown). */
export interface HeadBones {
  readonly neckBase: Vec3;
  readonly neckTop: Vec3;
  readonly neckTurn: Mat3;
  readonly turn: Mat3;
  readonly at: (point: Vec3) => Vec3;
}

/** A limb: root (shoulder, hip), middle (elbow, knee), end (wrist, ankle) and the frames of its bones and of hand or foot. */
interface Limb {
  readonly side: SideSign;
  readonly root: Vec3;
  readonly middle: Vec3;
  readonly end: Vec3;
  readonly upper: Mat3;
  readonly lower: Mat3;
  readonly tip: Mat3;
  readonly girth: Girth;
}

/** An arm's bones, what its hand does, and how far it is closed (0..1). */
export interface ArmBones extends Limb {
  readonly hand: Hand;
  readonly curl: number;
}

/** A leg's bones, how far the toes are bent up (degrees), and how far the arch of the foot is drawn up (0..1). */
export interface LegBones extends Limb {
  readonly toe: number;
  readonly arch: number;
}

/** All joints of one pose, placed in the world. */
export interface Skeleton {
  readonly trunk: Trunk;
  readonly head: HeadBones;
  readonly armL: ArmBones;
  readonly armR: ArmBones;
  readonly legL: LegBones;
  readonly legR: LegBones;
}
