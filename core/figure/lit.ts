import { assertNever } from '#core/assert-never.ts';
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { DEGREE } from './rotation.ts';
import { at } from './shape.ts';
import type { SideSign, Skeleton } from './skeleton.ts';
import { limbRow, trunkRow } from './surfaces.ts';
import { add, dot, lengthOf, mix, mixVec, times } from './vector.ts';
import type { Vec2, Vec3 } from './vector.ts';

/** The parts of the body that can be lit. */
export type LitArea =
  | 'upper-trapezius'
  | 'levator-scapulae'
  | 'suboccipitals'
  | 'pectorals'
  | 'mid-back'
  | 'hip-flexors'
  | 'quadriceps'
  | 'adductors'
  | 'piriformis'
  | 'gluteus-medius'
  | 'gluteus-maximus'
  | 'hamstrings'
  | 'calves';

/**
 * A patch of a surface: from..to along it (trunk: heights in heads; leg: 0..1 thigh, 1..2 shin; yoke and neck: 0..1)
 * and round it in degrees (0 front, 90 outer side, 180 back, 270 inner side).
 */
interface Region {
  readonly on: 'trunk' | 'yoke' | 'neck' | 'leg';
  readonly along: readonly [number, number];
  readonly round: readonly [number, number];
}

const REGIONS: Record<LitArea, readonly Region[]> = {
  'upper-trapezius': [{ on: 'yoke', along: [0, 0.82], round: [30, 190] }],
  'levator-scapulae': [{ on: 'yoke', along: [0, 0.4], round: [80, 200] }],
  suboccipitals: [{ on: 'neck', along: [0.5, 1.5], round: [105, 180] }],
  pectorals: [{ on: 'trunk', along: [1.2, 1.62], round: [10, 66] }],
  'mid-back': [{ on: 'trunk', along: [1.02, 1.52], round: [124, 171] }],
  'hip-flexors': [
    { on: 'trunk', along: [-0.26, 0.24], round: [22, 82] },
    { on: 'leg', along: [0, 0.3], round: [-35, 55] },
  ],
  quadriceps: [{ on: 'leg', along: [0.32, 0.88], round: [-62, 62] }],
  adductors: [{ on: 'leg', along: [0.16, 0.7], round: [245, 320] }],
  piriformis: [{ on: 'trunk', along: [-0.02, 0.18], round: [125, 168] }],
  'gluteus-medius': [{ on: 'trunk', along: [0.06, 0.4], round: [62, 135] }],
  'gluteus-maximus': [
    { on: 'trunk', along: [-0.28, 0.2], round: [92, 176] },
    { on: 'leg', along: [0, 0.16], round: [100, 215] },
  ],
  hamstrings: [{ on: 'leg', along: [0.24, 0.86], round: [118, 242] }],
  calves: [{ on: 'leg', along: [1.08, 1.62], round: [115, 245] }],
};

/** A cut through a surface: its middle and its half-axes to the outer side and to the front. */
interface Cut {
  readonly center: Vec3;
  readonly out: Vec3;
  readonly front: Vec3;
}

/** Less than this many degrees of a patch in sight is not worth drawing: another view or the marker must tell. */
const SEEN = 12;

/** The visible part of the area on one side of the body as path texts; none when it looks away from the viewer. */
export function litPaths(body: Skeleton, camera: Camera, area: LitArea, side: SideSign): string[] {
  return REGIONS[area]
    .map((region) => patch(cutsOf(body, region, side), region.round, camera, side))
    .filter((d) => d !== '');
}

function cutsOf(body: Skeleton, { on, along: [from, to] }: Region, side: SideSign): Cut[] {
  const steps = (count: number) => Array.from({ length: count + 1 }, (_, i) => mix(from, to, i / count));
  switch (on) {
    case 'trunk':
      return steps(6).map((height) => trunkCut(body, height));
    case 'yoke':
      return steps(5).map((along) => yokeCut(body, along, side));
    case 'neck':
      return steps(2).map((along) => neckCut(body, along));
    case 'leg':
      return steps(8).map((along) => legCut(body, along, side));
    default:
      return assertNever(on);
  }
}

function trunkCut({ trunk }: Skeleton, height: number): Cut {
  const [, width, depth, shift] = trunkRow(height);
  const frame = trunk.turnAt(height);
  return { center: trunk.at(height, 0, shift), out: times(frame[0], width), front: times(frame[2], depth) };
}

function yokeCut(body: Skeleton, along: number, side: SideSign): Cut {
  const { trunk } = body;
  const shoulder = (side === 1 ? body.armL : body.armR).root;
  const inner = trunk.at(1.84, side * 0.1, -0.06);
  const middle = trunk.at(1.7, side * 0.34, -0.05);
  const outer = mixVec(trunk.at(1.66, 0, -0.04), shoulder, 0.9);
  return {
    center: along < 0.5 ? mixVec(inner, middle, along * 2) : mixVec(middle, outer, along * 2 - 1),
    // Round a yoke the "outer side" is up.
    out: times(trunk.chest[1], 0.215 * side),
    front: times(trunk.chest[2], 0.215),
  };
}

function neckCut({ head }: Skeleton, along: number): Cut {
  return {
    center: mixVec(head.neckBase, head.neckTop, along),
    out: times(head.neckTurn[0], 0.19),
    front: times(head.neckTurn[2], 0.19),
  };
}

function legCut(body: Skeleton, along: number, side: SideSign): Cut {
  const leg = side === 1 ? body.legL : body.legR;
  const thigh = along <= 1;
  const place = thigh ? along : along - 1;
  const [, radius, shift] = limbRow(thigh ? 'thigh' : 'shin', place);
  const frame = thigh ? leg.upper : leg.lower;
  const middle = mixVec(thigh ? leg.root : leg.middle, thigh ? leg.middle : leg.end, place);
  return {
    center: add(middle, times(frame[2], shift)),
    out: times(frame[0], radius),
    front: times(frame[2], radius),
  };
}

/** The patch cut to the half that faces the viewer, as a soft closed curve. */
function patch(
  cuts: readonly Cut[],
  round: readonly [number, number],
  camera: Camera,
  side: SideSign,
): string {
  const there: Vec2[] = [];
  const back: Vec2[] = [];
  let seen = 0;
  cuts.forEach((cut, i) => {
    const towards = facing(cut, camera, side);
    const [low, high] = visibleArc(round, towards, (i + 0.35) / (cuts.length - 0.3));
    if (high - low < 2) return;
    seen += high - low;
    const edge = (angle: number) => project(camera, onCut(cut, angle + towards, side));
    there.push(edge(low));
    back.unshift(edge(high));
  });
  return there.length < 2 || seen / cuts.length <= SEEN ? '' : softLoop([...there, ...back]);
}

/** The angle round the cut, in degrees, that looks straight at the viewer. */
function facing({ out, front }: Cut, { toViewer }: Camera, side: SideSign): number {
  const across = (side * dot(toViewer, out)) / lengthOf(out);
  return Math.atan2(across, dot(toViewer, front) / lengthOf(front)) / DEGREE;
}

/** The patch's arc relative to the viewer's direction, narrower towards its ends and cut at the silhouette. */
function visibleArc([from, to]: readonly [number, number], towards: number, along: number): [number, number] {
  const bulge = 0.45 + 0.55 * Math.sqrt(Math.max(0, Math.sin(Math.PI * along)));
  const half = ((to - from) / 2) * bulge;
  const middle = (((((from + to) / 2 - towards + 540) % 360) + 360) % 360) - 180;
  return [Math.max(middle - half, -90), Math.min(middle + half, 90)];
}

function onCut({ center, out, front }: Cut, angle: number, side: SideSign): Vec3 {
  const across = times(out, side * Math.sin(angle * DEGREE));
  return add(center, add(across, times(front, Math.cos(angle * DEGREE))));
}

function softLoop(points: readonly Vec2[]): string {
  const middle = (a: Vec2, b: Vec2): Vec2 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const curves = points.map((point, i) => `Q${at(point)} ${at(middle(point, points[i + 1] ?? first))}`);
  return `M${at(middle(last, first))}${curves.join('')}Z`;
}
