import { assertNever } from '#core/assert-never.ts';
import type { Drawing } from '../drawing.ts';
import type { Framing, Size } from '../frame.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import { subtract } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { ballPlace, ballPlaces, rollerPlace } from './anchor.ts';
import { ballShapes, rolled } from './ball.ts';
import { ankleBand, footBand } from './band.ts';
import { betweenHands } from './between-hands.ts';
import { roundWindow, squareWindow } from './clip.ts';
import type { Window } from './clip.ts';
import { doorway } from './doorway.ts';
import { lookOf } from './fitted.ts';
import { chair, desk } from './furniture.ts';
import { bottleInHand, hook } from './handheld.ts';
import { mat } from './mat.ts';
import type { BallProp, Prop } from './prop.ts';
import { roller, rollerLook } from './roller.ts';
import { sock } from './sock.ts';
import { towelPad, towelRoll } from './towel.ts';
import { wallAhead, wallBehindBall } from './wall.ts';

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
  readonly fit: Framing['fit'];
  readonly crop: Framing['crop'];
  readonly now: Skeleton;
  readonly contact: { readonly body: Skeleton; readonly ball: BallProp | undefined };
  readonly t: number;
  /** The id of the tool in use; null = the exercise's first. */
  readonly tool: string | null;
}

const NONE: PropLayers = { floor: [], room: [], behind: [], onBody: [], before: [] };

/** All the things of a pose. */
export function propLayers(props: readonly Prop[], scene: PropScene): PropLayers {
  const window = windowOf(scene);
  const layers = props.map((prop) => layersOf(prop, props, scene, window));
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

function layersOf(prop: Prop, props: readonly Prop[], scene: PropScene, window: Window): PropLayers {
  const { drawing, now, t, tool } = scene;
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
      return { ...NONE, room: wall(TOWARDS[prop.from], scene, window) };
    case 'wall-ahead':
      return { ...NONE, room: wallAhead(drawing, prop.z, window) };
    case 'doorway':
      return { ...NONE, room: doorway(drawing, prop.x, prop.z, window) };
    case 'mat':
      return { ...NONE, floor: mat(drawing, prop, { window, over: scene.fit === 'circle' ? 1.09 : 1 }) };
    case 'ball': {
      const shapes = ball(prop, props, scene);
      return prop.behind ? { ...NONE, behind: shapes } : { ...NONE, before: shapes };
    }
    case 'roller':
      return { ...NONE, behind: roller(drawing, { ...prop, at: rollerPlace(prop, t) }, rollerLook(tool)) };
    case 'towel-roll':
      return { ...NONE, behind: towelRoll(drawing, prop) };
    case 'towel-pad':
      return { ...NONE, behind: towelPad(drawing, prop.low, prop.high) };
    case 'bottles':
      return { ...NONE, behind: [...bottleInHand(drawing, now.armL), ...bottleInHand(drawing, now.armR)] };
    case 'between-hands':
      return { ...NONE, onBody: betweenHands(drawing, prop.tool, now) };
    case 'band':
      return { ...NONE, ...footBand(drawing, now) };
    case 'ankle-band':
      return { ...NONE, before: ankleBand(drawing, now) };
    case 'hook':
      return { ...NONE, ...hook(drawing, prop.points, now) };
    default:
      return assertNever(prop);
  }
}

/** The ball or the pair, pressed between what it lies on and the body. */
function ball(prop: BallProp, props: readonly Prop[], scene: PropScene): Shape[] {
  const { drawing, now, t, tool, contact } = scene;
  const places = ballPlaces(prop, now, t, drawing.camera);
  const [far, near] = places;
  if (far !== undefined && near !== undefined) return sock(drawing, [far, near], prop.radius);
  const press = pressWay(prop, props, now);
  const rest = ballPlace(contact.ball ?? prop, contact.body, 0);
  return places.flatMap((center) => {
    const turn = rolled(subtract(center, rest), press, prop.radius);
    return ballShapes(drawing, { center, radius: prop.radius, press, turn }, lookOf(prop, tool));
  });
}

/** From the ball to the wall or the floor that it is pressed against, or to the hand that presses it. */
function pressWay(prop: BallProp, props: readonly Prop[], now: Skeleton): Vec3 {
  const wall = props.find(({ kind }) => kind === 'wall');
  if (wall?.kind === 'wall') return TOWARDS[wall.from];
  if (prop.at.on === 'handL') return now.armL.tip[2];
  return prop.at.on === 'handR' ? now.armR.tip[2] : DOWN;
}

const DOWN: Vec3 = [0, -1, 0];

function wall(towards: Vec3, { drawing, contact: { body, ball } }: PropScene, window: Window): Shape[] {
  if (ball === undefined) return [];
  return wallBehindBall(drawing, ballPlace(ball, body, 0), ball.radius, towards, window);
}

/** What of the room may be seen: in a circle all that lies in it, in a square a little less than that, in a crop all. */
function windowOf({ size: { width, height }, fit, crop }: PropScene): Window {
  const short = Math.min(width, height);
  if (crop === 'place') return squareWindow(width, height, -1, 1);
  if (fit === 'circle') return roundWindow([width / 2, height / 2], short / 2);
  return squareWindow(width, height, 0.02 * short, 0.08 * short);
}
