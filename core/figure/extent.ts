import { assertNever } from '#core/assert-never.ts';
import { ballOf, ballPlace, placeOf, rollerPlace } from './props/anchor.ts';
import { BACKREST, CHAIR } from './props/furniture.ts';
import { SEAT } from './props/prop.ts';
import type { Prop } from './props/prop.ts';
import { placed } from './solid.ts';
import type { Sphere } from './solid.ts';
import type { ArmBones, LegBones, Skeleton } from './skeleton.ts';
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
    { center: at(0, -0.48, 0), radius: 0.1 },
  ];
}

function legExtent(leg: LegBones): Sphere[] {
  const at = placed(leg.end, leg.tip);
  return [
    { center: leg.middle, radius: 0.22 },
    { center: at(0, -0.15, -0.08), radius: 0.12 },
    { center: at(0, -0.18, 0.5), radius: 0.1 },
  ];
}

const point = (center: Vec3): Sphere => ({ center, radius: 0.03 });

function propExtent(prop: Prop, body: Skeleton, props: readonly Prop[], t: number): Sphere[] {
  switch (prop.kind) {
    case 'ball':
      return [{ center: ballPlace(prop, body, t), radius: prop.radius }];
    case 'chair':
      return [-1, 1].flatMap((side) => [
        point([side * CHAIR.x * 0.8, SEAT + BACKREST[prop.back ?? 'usual'] - 0.15, CHAIR.back - 0.1]),
        point([side * CHAIR.x * 0.8, 0.15, CHAIR.back + 0.1]),
      ]);
    case 'bottles':
    case 'between-hands':
      return [body.armL, body.armR].map((arm) => ({
        center: placed(arm.end, arm.tip)(0, -0.36, 0.1),
        radius: 0.2,
      }));
    case 'hook':
      return prop.points.map((p) => point(placeOf({ on: 'trunk', p }, body, null)));
    case 'roller':
      return [{ center: rollerPlace(prop, t), radius: prop.radius }];
    case 'wall': {
      const ball = ballOf(props);
      return ball === undefined ? [] : [{ center: ballPlace(ball, body, t), radius: ball.radius + 0.1 }];
    }
    case 'wall-ahead':
    case 'doorway':
    case 'desk':
    case 'mat':
    case 'towel-roll':
    case 'towel-pad':
    case 'band':
    case 'ankle-band':
      return [];
    default:
      return assertNever(prop);
  }
}
