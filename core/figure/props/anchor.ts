import { assertNever } from '#core/assert-never.ts';
import { placed } from '../solid.ts';
import type { Skeleton } from '../skeleton.ts';
import { apply } from '../rotation.ts';
import { add, mixVec, times } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import type { Anchor, BallProp, Prop } from './prop.ts';

/** Where an anchor is in the world; an anchor on the ball needs the ball's middle. */
export function placeOf(anchor: Anchor, body: Skeleton, ball: Vec3 | null): Vec3 {
  const { on, p } = anchor;
  switch (on) {
    case 'room':
      return p;
    case 'ball':
      return ball === null ? p : add(ball, p);
    case 'trunk':
      return add(body.trunk.at(p[1]), apply(body.trunk.turnAt(p[1]), [p[0], 0, p[2]]));
    case 'head':
      return body.head.at(p);
    case 'thighL':
    case 'thighR': {
      const leg = on === 'thighL' ? body.legL : body.legR;
      const bone = mixVec(leg.root, leg.middle, p[0]);
      return add(bone, add(times(leg.upper[0], p[1]), times(leg.upper[2], p[2])));
    }
    case 'shinL':
    case 'shinR': {
      const leg = on === 'shinL' ? body.legL : body.legR;
      const bone = mixVec(leg.middle, leg.end, p[0]);
      return add(bone, add(times(leg.lower[0], p[1]), times(leg.lower[2], p[2])));
    }
    case 'footL':
    case 'footR': {
      const leg = on === 'footL' ? body.legL : body.legR;
      return placed(leg.end, leg.tip)(...p);
    }
    case 'handL':
    case 'handR': {
      const arm = on === 'handL' ? body.armL : body.armR;
      return placed(arm.end, arm.tip)(...p);
    }
    default:
      return assertNever(on);
  }
}

/** The ball among the props, if there is one. */
export const ballOf = (props: readonly Prop[]): BallProp | undefined =>
  props.find((prop) => prop.kind === 'ball');

/** The ball's middle when the pose is t of the way (0..1) between its keys. */
export function ballPlace(ball: BallProp, body: Skeleton, t: number): Vec3 {
  return add(placeOf(ball.at, body, null), [0, 0, (t - 0.5) * (ball.roll ?? 0)]);
}
