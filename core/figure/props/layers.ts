import { assertNever } from '#core/assert-never.ts';
import type { Drawing } from '../drawing.ts';
import type { Size } from '../frame.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Vec3 } from '../vector.ts';
import { ballPlace, ballPlaces, rollerPlace } from './anchor.ts';
import { ballShapes } from './ball.ts';
import { doorway } from './doorway.ts';
import { chair, desk } from './furniture.ts';
import { mat, roller } from './ground.ts';
import { betweenHands } from './between-hands.ts';
import { ankleBand, band, bottle, hook } from './handheld.ts';
import type { BallProp, Prop } from './prop.ts';
import { towelPad, towelRoll } from './towel.ts';
import { wallAhead, wallMiddle, wallStrip } from './wall.ts';

/** The things of a picture by where they lie: under the shadows, behind all, right behind the body, on it but under the near arms, before it. */
interface PropLayers {
  readonly floor: readonly Shape[];
  readonly room: readonly Shape[];
  readonly behind: readonly Shape[];
  readonly onBody: readonly Shape[];
  readonly before: readonly Shape[];
}

/** What the things go with: the body now, and how far along it is (0..1); a wall stays where the ball meets it in contact. */
interface PropScene {
  readonly drawing: Drawing;
  readonly size: Size;
  readonly fit: 'circle' | 'square';
  readonly now: Skeleton;
  readonly contact: { readonly body: Skeleton; readonly ball: BallProp | undefined };
  readonly t: number;
  /** The id of the tool in use; null = the exercise's first. */
  readonly tool: string | null;
}

const NONE: PropLayers = { floor: [], room: [], behind: [], onBody: [], before: [] };

/** All the things of a pose. */
export function propLayers(props: readonly Prop[], scene: PropScene): PropLayers {
  const layers = props.map((prop) => layersOf(prop, scene));
  return {
    floor: layers.flatMap(({ floor }) => floor),
    room: layers.flatMap(({ room }) => room),
    behind: layers.flatMap(({ behind }) => behind),
    onBody: layers.flatMap(({ onBody }) => onBody),
    before: layers.flatMap(({ before }) => before),
  };
}

/** From the body to its wall. */
export const TOWARDS: Record<'behind' | 'right' | 'ahead', Vec3> = {
  behind: [0, 0, -1],
  right: [-1, 0, 0],
  ahead: [0, 0, 1],
};

function layersOf(prop: Prop, scene: PropScene): PropLayers {
  const { drawing, now, t } = scene;
  switch (prop.kind) {
    case 'chair': {
      const { behind, before } = chair(drawing, prop.back ?? 'usual');
      return { ...NONE, room: behind, before };
    }
    case 'desk': {
      const { behind, before } = desk(drawing, prop.x, prop.z);
      return { ...NONE, room: behind, before };
    }
    case 'wall':
      return { ...NONE, room: wall(TOWARDS[prop.from], scene) };
    case 'wall-ahead':
      return { ...NONE, room: wallAhead(drawing, prop.z) };
    case 'doorway':
      return { ...NONE, room: doorway(drawing, prop.x, prop.z) };
    case 'mat':
      return { ...NONE, floor: mat(drawing, prop.x, prop.z) };
    case 'ball': {
      const shapes = ballPlaces(prop, now, t, drawing.camera).flatMap((place) =>
        ballShapes(drawing, place, prop.radius),
      );
      return prop.behind ? { ...NONE, behind: shapes } : { ...NONE, before: shapes };
    }
    case 'roller':
      return { ...NONE, behind: roller(drawing, prop, rollerPlace(prop, t)) };
    case 'towel-roll':
      return { ...NONE, behind: towelRoll(drawing, prop) };
    case 'towel-pad':
      return { ...NONE, behind: towelPad(drawing, prop.low, prop.high) };
    case 'bottles':
      return { ...NONE, behind: [...bottle(drawing, now.armL), ...bottle(drawing, now.armR)] };
    case 'between-hands':
      return { ...NONE, onBody: betweenHands(drawing, prop.tool, now) };
    case 'band':
      return { ...NONE, behind: band(drawing, now) };
    case 'ankle-band':
      return { ...NONE, before: ankleBand(drawing, now) };
    case 'hook':
      return { ...NONE, onBody: hook(drawing, prop.points, now) };
    default:
      return assertNever(prop);
  }
}

function wall(towards: Vec3, { drawing, size, fit, contact: { body, ball } }: PropScene): Shape[] {
  if (ball === undefined) return [];
  const place = ballPlace(ball, body, 0);
  const x = wallMiddle(drawing, place, ball.radius, towards);
  const floor = drawing.camera.origin[1];
  return wallStrip(drawing, place, ball.radius, towards, stripAt(x, floor, size, fit));
}

/** In a circle the strip keeps to the chord at its place; in a square it runs from the upper edge to the floor. */
function stripAt(x: number, floor: number, { width, height }: Size, fit: 'circle' | 'square') {
  if (fit === 'square') return { top: 0.04 * height, bottom: floor };
  const radius = Math.min(width, height) / 2;
  const away = x - width / 2;
  const half = Math.sqrt(Math.max(0, radius * radius - away * away)) * 0.94;
  return { top: height / 2 - half, bottom: Math.min(floor, height / 2 + half) };
}
