/** How far each joint goes, in degrees from the neutral stance: [least, most]. */
export const LIMITS = {
  spineFlex: [-30, 75],
  spineSide: [-30, 30],
  spineTwist: [-45, 45],
  neckFlex: [-55, 50],
  neckSide: [-40, 40],
  neckTwist: [-75, 75],
  shoulderFlex: [-60, 190],
  shoulderAbd: [-40, 175],
  shoulderRot: [-90, 90],
  elbow: [0, 150],
  /** A hand that carries weight on the floor is bent back by a right angle. */
  wrist: [-80, 90],
  hipFlex: [-25, 125],
  hipAbd: [-30, 60],
  /** Outwards as far as an ankle on the other knee needs. */
  hipRot: [-45, 80],
  knee: [0, 145],
  /** Pointed as far as kneeling on the instep needs: the ankle and the middle of the foot together. */
  ankle: [-75, 35],
  toe: [-40, 65],
} as const;

/** The name of a joint's movement that has a limit. */
type JointMove = keyof typeof LIMITS;

/** The angle kept within what that joint can do, in degrees. Poses written by hand and in-betweens stay human. */
export function limited(move: JointMove, degrees: number): number {
  const [least, most] = LIMITS[move];
  return Math.min(most, Math.max(least, degrees));
}
