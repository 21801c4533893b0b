import type { Pose } from '../pose.ts';
import type { Posing } from '../posing.ts';
import { times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { ballOf } from './anchor.ts';
import { SEAT } from './prop.ts';
import type { BallLook, BallProp, Mark, Prop } from './prop.ts';

/**
 * Half of how high each ball is while it is pressed, heads: the soft one gives way. About a fifth above life size,
 * or nobody could tell them apart in a small picture.
 */
export const BALL_RADIUS: Record<BallLook, number> = {
  'soft-ball': 0.18,
  'tennis-ball': 0.17,
  'lacrosse-ball': 0.152,
};

/** Each of two balls in a sock. */
const PAIR_RADIUS = 0.175;

const isLook = (tool: string | null): tool is BallLook => tool !== null && tool in BALL_RADIUS;

/** How the ball looks with that tool in use: null, or a tool that is no ball, gives the ball's own look. */
export const lookOf = (ball: BallProp, tool: string | null): BallLook =>
  isLook(tool) ? tool : (ball.look ?? 'soft-ball');

/**
 * The posing with its ball as large as the tool in use. What the ball was posed to touch it touches still: on floor or
 * seat it lies lower and the body sinks after it, and at a wall it stays at the body and the wall comes nearer.
 */
export function fitted(posing: Posing, tool: string | null): Posing {
  const ball = ballOf(posing.props);
  if (ball === undefined) return posing;
  const look = lookOf(ball, tool);
  const radius = radiusOf(ball, look);
  const thinner = ball.radius - radius;
  const sized: BallProp = {
    ...ball,
    radius,
    look,
    at: { ...ball.at, p: moved(ball, posing.props, thinner) },
  };
  const props = posing.props.map((prop) => (prop === ball ? sized : prop));
  const sinks = (pose: Pose) => (lies(ball) ? sunk(pose, posing, 2 * thinner) : pose);
  return {
    ...posing,
    props,
    mark: posing.mark?.on === 'ball' ? beside(posing.mark, radius) : posing.mark,
    a: sinks(posing.a),
    b: sinks(posing.b),
    through: posing.through.map(sinks),
    round: posing.round.map(sinks),
  };
}

/** How far within the body the mark sits: any nearer, it would hide the ball and give it its own colour. */
const BESIDE = 0.1;

/** The mark on the side where the ball meets the body. */
const beside = (mark: Mark, radius: number): Mark => ({ ...mark, p: times(unit(mark.p), radius + BESIDE) });

/** A hand that presses a ball to the body leaves it no more room than it was posed for. */
function radiusOf({ at, radius, twin }: BallProp, look: BallLook): number {
  if (twin !== undefined) return PAIR_RADIUS;
  const held = at.on === 'handL' || at.on === 'handR';
  return held ? Math.min(radius, BALL_RADIUS[look]) : BALL_RADIUS[look];
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.04;

const onFloor = ({ at, radius }: BallProp) => at.on === 'room' && near(at.p[1], radius);
const onSeat = ({ at, radius }: BallProp) => at.on === 'room' && near(at.p[1], SEAT + radius);
const lies = (ball: BallProp) => onFloor(ball) || onSeat(ball);

/** The middle of the ball when it is so much thinner at each end. */
function moved(ball: BallProp, props: readonly Prop[], thinner: number): Vec3 {
  const [x, y, z] = ball.at.p;
  if (lies(ball)) return [x, y - thinner, z];
  if (ball.at.on !== 'room' && ball.at.on !== 'trunk') return ball.at.p;
  const wall = props.find((prop) => prop.kind === 'wall');
  // Without a wall, the back of the chair is what it is pressed against.
  if (wall === undefined) return [x, y, z - thinner];
  switch (wall.from) {
    case 'behind':
      return [x, y, z + thinner];
    case 'ahead':
      return [x, y, z - thinner];
    case 'right':
      return [x + thinner, y, z];
  }
}

/** Ankles lower than this stand on the floor. */
const STANDING = 0.35;

/** The pose with what lies on the ball so much lower: a foot, a shin, or else the whole body. */
function sunk(pose: Pose, { place, props }: Posing, by: number): Pose {
  const [x, y, z] = pose.root.at;
  if (place !== 'foot' && place !== 'leg') return { ...pose, root: { ...pose.root, at: [x, y - by, z] } };
  const { ik } = pose.legR;
  const seated = place === 'leg' && props.some(({ kind }) => kind === 'chair');
  if (ik === null || ik[1] < STANDING || seated) return pose;
  return { ...pose, legR: { ...pose.legR, ik: [ik[0], ik[1] - by, ik[2]] } };
}
