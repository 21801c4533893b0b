import { nearness, project } from '../camera.ts';
import type { Drawing } from '../drawing.ts';
import { at, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones, Skeleton } from '../skeleton.ts';
import { placed } from '../solid.ts';
import { times } from '../vector.ts';
import type { Vec2, Vec3 } from '../vector.ts';
import { placeOf } from './anchor.ts';
import { bottle } from './bottle.ts';

/** A full bottle across the palm. */
export function bottleInHand(drawing: Drawing, arm: ArmBones): Shape[] {
  const across = (x: number) => placed(arm.end, arm.tip)(x, -0.34, 0.1);
  return bottle(drawing, across(-0.46), across(0.58), 0.145);
}

/** How thick the hook is, and the knobs at its ends; heads. */
const HOOK = { thick: 0.135, knob: 0.115 } as const;

/** How much farther than the middle of the trunk a piece of the hook must be for the body to hide it, heads. */
const HIDDEN = 0.3;

/**
 * The S-shaped hook over the shoulder; its points are given on the trunk. What lies behind the trunk is drawn before
 * the body, the rest after it.
 */
export function hook(
  drawing: Drawing,
  points: readonly Vec3[],
  body: Skeleton,
): { behind: Shape[]; onBody: Shape[] } {
  const { camera } = drawing;
  const course = smooth(points).map((p) => {
    const place = placeOf({ on: 'trunk', p }, body, null);
    const hidden = nearness(camera, place) < nearness(camera, body.trunk.at(p[1])) - HIDDEN;
    return { at: project(camera, place), hidden };
  });
  const ends = [course[0], course.at(-1)].filter((end) => end !== undefined);
  return {
    behind: rod(
      drawing,
      pieces(course, true),
      ends.filter(({ hidden }) => hidden),
    ),
    onBody: rod(
      drawing,
      pieces(course, false),
      ends.filter(({ hidden }) => !hidden),
    ),
  };
}

interface HookPoint {
  readonly at: Vec2;
  readonly hidden: boolean;
}

function rod({ camera, palette }: Drawing, d: string, ends: readonly HookPoint[]): Shape[] {
  if (d === '') return [];
  const { hook: color, markEdge } = palette;
  const knob = HOOK.knob * camera.scale;
  return [
    line(d, color, HOOK.thick * camera.scale),
    ...ends.map(({ at: middle }): Shape => ({
      kind: 'ellipse',
      at: middle,
      radii: [knob, knob],
      fill: color,
    })),
    line(d, markEdge, 0.03 * camera.scale, 0.4),
  ];
}

/** The stretches of the course that are hidden, or those that are not, each with a step to spare. */
function pieces(course: readonly HookPoint[], hidden: boolean): string {
  return course
    .map((point, i) => {
      const last = course[i - 1];
      if (last === undefined || (last.hidden !== hidden && point.hidden !== hidden)) return '';
      const starts = i === 1 || (last.hidden !== hidden && point.hidden === hidden);
      return `${starts ? `M${at(last.at)}` : ''}L${at(point.at)}`;
    })
    .join('')
    .replace(/^L/, 'M');
}

/** A smooth course through all the points. */
function smooth(points: readonly Vec3[]): Vec3[] {
  const steps = [0, 0.25, 0.5, 0.75];
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (next === undefined) return [point];
    const [before, after] = [points[i - 1] ?? point, points[i + 2] ?? next];
    return steps.map((t) => between([before, point, next, after], t));
  });
}

/** The point t of the way (0..1) from the second of four points to the third, on the curve through all four. */
function between([p0, p1, p2, p3]: readonly [Vec3, Vec3, Vec3, Vec3], t: number): Vec3 {
  const bent = (i: 0 | 1 | 2) =>
    2 * p1[i] +
    (p2[i] - p0[i]) * t +
    (2 * p0[i] - 5 * p1[i] + 4 * p2[i] - p3[i]) * t * t +
    (3 * p1[i] - p0[i] - 3 * p2[i] + p3[i]) * t * t * t;
  return times([bent(0), bent(1), bent(2)], 0.5);
}
