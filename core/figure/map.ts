import { AREA_IDS } from '#core/exercises/areas.ts';
import { bodyParts } from './body/body.ts';
import { cameraFor } from './camera.ts';
import type { Camera } from './camera.ts';
import { drawingOf } from './drawing.ts';
import { FORCED_FROM, inForcedColors } from './forced.ts';
import { patchPoints, softLoop } from './lit.ts';
import type { LitArea } from './lit-areas.ts';
import { MAP_AREAS } from './map-areas.ts';
import type { MapView } from './map-areas.ts';
import { AT_EASE, overlay } from './pose.ts';
import type { Pose } from './pose.ts';
import { ANYBODY } from './posing.ts';
import { groundShadow } from './props/ground.ts';
import { rim } from './rim.ts';
import type { Shape } from './shape.ts';
import type { SideSign, Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import type { FigureTheme, Look } from './themes.ts';
import type { Vec2 } from './vector.ts';

/** Width and height of each picture of the body map, in its own units. */
export const MAP_SIZE = { width: 170, height: 400 } as const;

/** One area on one side of the body in a picture of the map. */
export interface MapPlace {
  readonly area: LitArea;
  readonly side: 'left' | 'right';
  /** Its edge as a path. */
  readonly d: string;
  readonly at: Vec2;
  /** How wide and high it is. */
  readonly extent: Vec2;
  readonly points: readonly Vec2[];
}

/** One picture of the body map: the dressed body as shapes, and the places on it from the head down. */
export interface MapPicture {
  readonly shapes: readonly Shape[];
  readonly places: readonly MapPlace[];
}

/** All areas that the map shows in that picture, in the order of the body. */
export const areasOn = (view: MapView): readonly LitArea[] =>
  AREA_IDS.filter((id) => id !== 'whole-body').filter((id) => MAP_AREAS[id].view === view);

/** The body from the front or from the back, as that person looks; 'forced' = in the colours of a system that forces its own. */
export function mapPicture(view: MapView, look: Partial<Look>, theme: FigureTheme | 'forced'): MapPicture {
  const wearing: Look = { ...ANYBODY, ...look, feet: 'bare' };
  const camera = cameraOf(view);
  const body = solve(STANCES[view], 0, wearing.build);
  const drawing = drawingOf(camera, wearing, theme === 'forced' ? FORCED_FROM : theme);
  const parts = bodyParts(body, drawing, {});
  const forced = theme === 'forced';
  // Ground on ground: the line round the body tells it.
  const under = [...groundShadow(drawing, body), ...(forced ? rim(parts, drawing) : [])];
  const shapes = [...under, ...parts.flatMap((part) => part.shapes)];
  return {
    shapes: forced ? inForcedColors(shapes) : shapes,
    places: areasOn(view).flatMap((area) => SIDES.map((side) => place(body, camera, area, side))),
  };
}

const SIDES = [1, -1] as const;

const EASY: Pose = overlay(AT_EASE, {
  armL: { abd: 15, elbow: 10 },
  armR: { abd: 15, elbow: 10 },
  legL: { abd: 6 },
  legR: { abd: 6 },
});

/** From behind on tiptoe, so that the soles are seen. */
const TIPTOE = { abd: 6, ankle: -50, toe: 50 };

/** How much higher the hips are then, heads. */
const RISEN = 0.3;

const STANCES: Record<MapView, Pose> = {
  front: EASY,
  back: overlay(EASY, { root: { at: [0, 3.42 + RISEN, 0] }, legL: TIPTOE, legR: TIPTOE }),
};

function cameraOf(view: MapView): Camera {
  const { width, height } = MAP_SIZE;
  const scale = 53;
  return {
    ...cameraFor({ yaw: view === 'front' ? 0 : 180, pitch: 4 }),
    scale,
    origin: [width / 2, height - 12],
  };
}

function place(body: Skeleton, camera: Camera, area: LitArea, side: SideSign): MapPlace {
  const { points } = patchPoints(body, camera, MAP_AREAS[area], side);
  const [left, right] = ends(points.map(([x]) => x));
  const [top, bottom] = ends(points.map(([, y]) => y));
  return {
    area,
    side: side === 1 ? 'left' : 'right',
    d: softLoop(points),
    at: [(left + right) / 2, (top + bottom) / 2],
    extent: [right - left, bottom - top],
    points,
  };
}

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
