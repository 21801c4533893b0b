import { assertNever } from '#core/assert-never.ts';
import { nearness } from '../camera.ts';
import type { Camera } from '../camera.ts';
import { placed } from '../solid.ts';
import type { Skeleton } from '../skeleton.ts';
import { limbSkin, trunkSkin } from '../surfaces.ts';
import { apply } from '../rotation.ts';
import { add, mixVec, subtract, times } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import type { Anchor, BallProp, Prop, RollerProp } from './prop.ts';

/** Where an anchor is in the world; an anchor on the ball or the roller needs the middle of that tool. */
export function placeOf(anchor: Anchor, body: Skeleton, tool: Vec3 | null): Vec3 {
  const { on, p } = anchor;
  switch (on) {
    case 'room':
      return p;
    case 'ball':
    case 'roller':
      return tool === null ? p : add(tool, p);
    case 'trunk':
      return add(
        body.trunk.at(p[1]),
        apply(body.trunk.turnAt(p[1]), add([p[0], 0, p[2]], trunkSkin(p, body.trunk.girth))),
      );
    case 'head':
      return body.head.at(p);
    case 'thighL':
    case 'thighR': {
      const leg = on === 'thighL' ? body.legL : body.legR;
      const out = 1 + limbSkin('thigh', p[0], leg.girth) / (Math.hypot(p[1], p[2]) || 1);
      const bone = mixVec(leg.root, leg.middle, p[0]);
      return add(bone, add(times(leg.upper[0], p[1] * out), times(leg.upper[2], p[2] * out)));
    }
    case 'shinL':
    case 'shinR': {
      const leg = on === 'shinL' ? body.legL : body.legR;
      const out = 1 + limbSkin('shin', p[0], leg.girth) / (Math.hypot(p[1], p[2]) || 1);
      const bone = mixVec(leg.middle, leg.end, p[0]);
      return add(bone, add(times(leg.lower[0], p[1] * out), times(leg.lower[2], p[2] * out)));
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

/** The middles of the ball or of both of a pair, the farther one first. */
export function ballPlaces(ball: BallProp, body: Skeleton, t: number, camera: Camera): readonly Vec3[] {
  const middle = ballPlace(ball, body, t);
  if (ball.twin === undefined) return [middle];
  const across = times(body.trunk.turnAt(ball.at.p[1])[0], ball.twin);
  return [subtract(middle, across), add(middle, across)].toSorted(
    (a, b) => nearness(camera, a) - nearness(camera, b),
  );
}

/** The ball's middle when the pose is t of the way (0..1) between its keys. */
export function ballPlace(ball: BallProp, body: Skeleton, t: number): Vec3 {
  return add(placeOf(ball.at, body, null), [0, 0, (t - 0.5) * (ball.roll ?? 0)]);
}

/** The roller's middle when the pose is t of the way (0..1) between its keys. */
export function rollerPlace({ at, travel }: RollerProp, t: number): Vec3 {
  return travel === undefined ? at : add(at, times(travel, t - 0.5));
}

/** The middle of what presses: the ball, else the roller; null = neither is there. */
export function toolPlace(props: readonly Prop[], body: Skeleton, t: number): Vec3 | null {
  const ball = ballOf(props);
  if (ball !== undefined) return ballPlace(ball, body, t);
  const roller = props.find((prop) => prop.kind === 'roller');
  return roller === undefined ? null : rollerPlace(roller, t);
}
