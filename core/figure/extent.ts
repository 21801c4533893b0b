import { assertNever } from '#core/assert-never.ts';
import type { Lens } from './lens.ts';
import { ballOf, ballPlace, placeOf, rollerPlace } from './props/anchor.ts';
import { DOOR } from './props/doorway.ts';
import { BACKREST, CHAIR } from './props/furniture.ts';
import { SEAT } from './props/prop.ts';
import type { Prop } from './props/prop.ts';
import type { ArrowPath } from './props/signs.ts';
import { placed } from './solid.ts';
import type { Sphere } from './solid.ts';
import type { ArmBones, LegBones, Skeleton } from './skeleton.ts';
import { add, mixVec, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** The room a posed body and its things take, as a few spheres in the world. Walls and desks may stick out of the picture. */
export function extentOf(body: Skeleton, props: readonly Prop[], t: number): Sphere[] {
  const { trunk, head } = body;
  return [
    { center: head.at([0, 0.55, -0.03]), radius: 0.56 },
    { center: trunk.at(1.5), radius: 0.5 },
    { center: trunk.pelvis, radius: 0.45 },
    ...armExtent(body.armL),
    ...armExtent(body.armR),
    ...legExtent(body.legL),
    ...legExtent(body.legR),
    ...props.flatMap((prop) => propExtent(prop, body, props, t)),
  ];
}

function armExtent(arm: ArmBones): Sphere[] {
  const at = placed(arm.end, arm.tip);
  return [
    { center: arm.root, radius: 0.22 },
    { center: arm.middle, radius: 0.15 },
    { center: at(0, -0.48, 0.02), radius: 0.14 },
  ];
}

function legExtent(leg: LegBones): Sphere[] {
  const at = placed(leg.end, leg.tip);
  return [
    { center: leg.middle, radius: 0.22 },
    { center: at(0, -0.13, -0.08), radius: 0.16 },
    { center: at(0, -0.16, 0.5), radius: 0.14 },
  ];
}

/** The room an arrow takes: its bent line and its head. */
export function arrowExtent([from, past, to]: ArrowPath): Sphere[] {
  const on = (t: number): Vec3 => mixVec(mixVec(from, past, t), mixVec(past, to, t), t);
  return [...[0, 0.25, 0.5, 0.75].map((t) => ({ center: on(t), radius: 0.1 })), { center: to, radius: 0.2 }];
}

/** The room a close-up of the foot takes, if there is one. */
export const lensExtent = ({ lens }: { readonly lens: Lens | null }): Sphere[] =>
  lens === null ? [] : [{ center: lens.at, radius: lens.radius + 0.03 }];

/** Both ends of something that lies along an axis. */
const endsOf = (at: Vec3, axis: Vec3, half: number, radius: number): Sphere[] =>
  [-1, 1].map((end) => ({ center: add(at, times(unit(axis), end * half)), radius: radius * 0.9 }));

const point = (center: Vec3): Sphere => ({ center, radius: 0.03 });

function propExtent(prop: Prop, body: Skeleton, props: readonly Prop[], t: number): Sphere[] {
  switch (prop.kind) {
    case 'ball':
      return [{ center: ballPlace(prop, body, t), radius: prop.radius }];
    case 'chair':
      return [-1, 1].flatMap((side) => [
        point([side * CHAIR.x * 0.8, SEAT + BACKREST[prop.back ?? 'usual'] - 0.15, CHAIR.back - 0.1]),
        point([side * CHAIR.x, 0.05, CHAIR.back]),
        point([side * CHAIR.x, 0.05, CHAIR.front - 0.06]),
      ]);
    case 'bottles':
    case 'between-hands':
      return [body.armL, body.armR].map((arm) => ({
        center: placed(arm.end, arm.tip)(0, -0.36, 0.1),
        radius: 0.2,
      }));
    case 'hook':
      return prop.points.map((p) => ({ center: placeOf({ on: 'trunk', p }, body, null), radius: 0.12 }));
    case 'roller':
      return endsOf(rollerPlace(prop, t), prop.axis, prop.half, prop.radius);
    case 'towel-roll':
      return endsOf(prop.at, prop.axis, prop.half, prop.radius);
    case 'towel-pad':
      return [point(prop.low), point(prop.high)];
    case 'wall': {
      const ball = ballOf(props);
      return ball === undefined ? [] : [{ center: ballPlace(ball, body, t), radius: ball.radius + 0.1 }];
    }
    case 'doorway':
      return prop.x.map((x) => point([x, DOOR.high + 0.12, prop.z]));
    case 'wall-ahead':
    case 'desk':
    case 'mat':
    case 'band':
    case 'ankle-band':
      return [];
    default:
      return assertNever(prop);
  }
}
