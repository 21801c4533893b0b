import type { Vec3 } from '../vector.ts';

/**
 * A point that stays in the room, or moves with the trunk, the head (in its own measure), a leg's thigh or shin
 * (p = [0..1 along, side, front]), a foot, a hand (p = [side, along, palm]), the ball or the roller.
 */
export interface Anchor {
  readonly on:
    | 'room'
    | 'trunk'
    | 'head'
    | 'thighL'
    | 'thighR'
    | 'shinL'
    | 'shinR'
    | 'footL'
    | 'footR'
    | 'handL'
    | 'handR'
    | 'ball'
    | 'roller';
  readonly p: Vec3;
}

/** Where to press; `under` puts the marker under the near arms, for a place that is pressed by a hand. */
export interface Mark extends Anchor {
  readonly under?: boolean;
}

/** The balls that can be told apart; the ids of their tools. */
export type BallLook = 'soft-ball' | 'tennis-ball' | 'lacrosse-ball';

/**
 * The ball pressed by the body. `look` is how it looks when the tool in use does not say; absent = soft. `radius` is the
 * one it is posed for: it is drawn as large as the tool in use, and body and wall come together for it. `roll` is how far it rolls forward between the keys; it is drawn before or behind the body.
 * `twin` makes two balls side by side of it, each that far from the place.
 */
export interface BallProp {
  readonly kind: 'ball';
  readonly at: Anchor;
  readonly radius: number;
  readonly look?: BallLook;
  readonly roll?: number;
  readonly behind?: boolean;
  readonly twin?: number;
}

/** The foam roller; `travel` is how far its middle goes between the keys: half as far as the body glides over it. */
export interface RollerProp {
  readonly kind: 'roller';
  readonly at: Vec3;
  readonly radius: number;
  readonly half: number;
  readonly axis: Vec3;
  readonly travel?: Vec3;
}

/** Things a pose needs; lengths in heads. A wall that the ball is pressed against always touches the ball, so it has no place of its own. */
export type Prop =
  | BallProp
  | { readonly kind: 'chair'; readonly back?: 'low' | 'tall' }
  | { readonly kind: 'desk'; readonly x: readonly [number, number]; readonly z: readonly [number, number] }
  | { readonly kind: 'wall'; readonly from: 'behind' | 'right' | 'ahead' }
  | { readonly kind: 'wall-ahead'; readonly z: number }
  | { readonly kind: 'doorway'; readonly x: readonly [number, number]; readonly z: number }
  | { readonly kind: 'mat'; readonly x: number; readonly z: readonly [number, number] }
  | RollerProp
  | {
      /** A towel rolled up tight; `at` is its middle. */
      readonly kind: 'towel-roll';
      readonly at: Vec3;
      readonly radius: number;
      readonly half: number;
      readonly axis: Vec3;
    }
  | { readonly kind: 'towel-pad'; readonly low: Vec3; readonly high: Vec3 }
  | { readonly kind: 'hook'; readonly points: readonly Vec3[] }
  | { readonly kind: 'bottles' }
  | { readonly kind: 'between-hands'; readonly tool: 'stick' | 'bottle' | 'band' }
  | { readonly kind: 'band' }
  | { readonly kind: 'ankle-band' };

/** Height of the chair's seat over the floor, heads. */
export const SEAT = 1.47;

/** Height of the desk's top over the floor, heads. */
export const DESK = 2.8;
