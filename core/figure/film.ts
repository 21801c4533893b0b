import type { PhaseKind } from '#core/exercises/exercise.ts';
import type { Seconds } from '#core/time.ts';
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { drawingOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { FORCED_FROM, inForcedColors } from './forced.ts';
import { frame } from './frame.ts';
import type { Framing, Size } from './frame.ts';
import { canSway, swayed } from './idle.ts';
import { pictureOf } from './picture.ts';
import { poseBetween } from './pose.ts';
import type { Pose } from './pose.ts';
import { during, poseAt, withTool } from './posing.ts';
import type { Posing } from './posing.ts';
import { ballOf } from './props/anchor.ts';
import { fitted } from './props/fitted.ts';
import { propLayers } from './props/layers.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { telling } from './telling.ts';
import type { FigureTheme, Look } from './themes.ts';
import { mix } from './vector.ts';
import type { Vec2 } from './vector.ts';

/** What is to be shown, from where and in which colours; what changes from frame to frame is a `Moment`. */
export interface FilmRequest {
  /** The kind of phase that is shown, and that `t` goes through; 'move' where absent. */
  readonly phase?: PhaseKind;
  /** True = a phase that holds goes along its sweep by `t`, as where one is told to move a millimetre; only where it rests at its first key. */
  readonly creeps?: boolean;
  /** The side that is worked; null for exercises that have none. */
  readonly side: 'left' | 'right' | null;
  /** 'forced' = the colours of a system that forces its own. */
  readonly theme: FigureTheme | 'forced';
  readonly size: Size;
  /** The id of the tool in use; null = the exercise's first. */
  readonly tool?: string | null;
  /** Ghost, arrow and numbers, for a picture that stands still; and the marker, unless `mark` says otherwise. */
  readonly extras?: boolean;
  /** The marker on the place that is pressed. */
  readonly mark?: boolean;
  /** Shadow on the floor, and in a square the floor itself; true where absent. */
  readonly ground?: boolean;
  /** 'square' where absent. */
  readonly fit?: Framing['fit'];
  /** 'whole' where absent. */
  readonly crop?: Framing['crop'];
  /** 'movement' where absent; 'pose' for a picture that shows the resting key only, which can then be larger. */
  readonly room?: Framing['room'];
  /** Another person than the pose's own. */
  readonly look?: Partial<Look>;
}

/** One instant of a film. */
export interface Moment {
  /** 0..1 from the first key to the last, already eased. */
  readonly t: number;
  /** 0 = breathed out, 1 = breathed in; 0 where absent. */
  readonly breath?: number;
  /** True = the eyes are closed for a blink. */
  readonly blinks?: boolean;
  /** Where the weight is between the feet, -1..1; 0 where absent. */
  readonly sway?: number;
  /** The instant of another film that this one comes from, and how far it has come (0..1). */
  readonly from?: { readonly pose: Pose; readonly camera: Camera; readonly share: number };
}

/** An exercise ready to be drawn at any instant: everything that stays the same is worked out once. */
export interface Film {
  readonly posing: Posing;
  readonly camera: Camera;
  /** Where it rests when nothing moves: 0 = at its first key, 1 = at its last. */
  readonly rest: 0 | 1;
  /** How far anything goes on the screen from the first key to the last, pixels; 0 = its keys are the same. */
  readonly travel: () => number;
  /** Whether the weight may shift while it moves. */
  readonly sways: boolean;
  /** The pose of an instant. */
  readonly poseAt: (moment: Moment) => Pose;
  /** The shapes of an instant, the farthest first. */
  readonly at: (moment: Moment) => readonly Shape[];
}

/** The film of a posing. */
export function filmOf(plain: Posing, request: FilmRequest): Film {
  const extras = request.extras ?? false;
  const { size, side, fit = 'square', crop = 'whole', room = 'movement', tool = null } = request;
  const equipped = withTool(plain, tool);
  const posing = fitted(during(equipped, shownPhase(equipped, request)), tool);
  const theme = request.theme === 'forced' ? FORCED_FROM : request.theme;
  const camera = frame(posing, { size, side, fit, crop, room, told: extras });
  const look: Look = { ...posing.look, ...request.look };
  const { a, props: things } = fitted(equipped, tool);
  const contact = { body: solve(a, 0, look.build), ball: ballOf(things) };
  const mark = request.mark ?? extras;
  const told = extras ? telling(posing, drawingOf(camera, look, theme), { size, fit }) : null;

  const pose = ({ t, sway = 0, from }: Moment): Pose => {
    const own = swayed(poseAt(posing, t), sway);
    return from === undefined ? own : poseBetween(from.pose, own, from.share);
  };
  const at = (moment: Moment): readonly Shape[] => {
    const { t, breath = 0, blinks = false, from } = moment;
    const seen = from === undefined ? camera : between(from.camera, camera, from.share);
    const drawing = drawingOf(seen, blinks ? { ...look, eyes: 'closed' } : look, theme);
    const now = solve(pose(moment), breath, look.build);
    const picture = { posing, now, t, fit, crop, mark, grounded: request.ground ?? true };
    const propsFor = (so: Drawing) =>
      propLayers(posing.props, { drawing: so, size, fit, crop, now, contact, t, tool });
    const close = (near: Drawing) =>
      pictureOf({ ...picture, drawing: near, props: propsFor(near), told: null, close: null });
    const shapes = pictureOf({ ...picture, drawing, props: propsFor(drawing), told, close });
    return request.theme === 'forced' ? inForcedColors(shapes) : shapes;
  };
  const rest = posing.main === 'b' ? 1 : 0;
  const travel = () => travelOf(posing, camera);
  return { posing, camera, rest, travel, sways: canSway(posing.a) && posing.mark === null, poseAt: pose, at };
}

function shownPhase({ sweep, main }: Posing, { phase = 'move', creeps = false }: FilmRequest): PhaseKind {
  return creeps && phase === 'hold' && sweep !== null && main === 'a' ? 'sweep' : phase;
}

/** The places whose ways tell how far a body goes. */
const ends = ({ head, armL, armR, legL, legR, trunk }: Skeleton) => [
  head.at([0, 1, 0]),
  armL.middle,
  armL.end,
  armR.middle,
  armR.end,
  legL.middle,
  legL.end,
  legR.middle,
  legR.end,
  trunk.pelvis,
];

/** What goes with a movement that moves no joint far, such as toes and fingers: heads. */
const LEAST = 0.25;

function travelOf(posing: Posing, camera: Camera): number {
  const seen = [0, 0.25, 0.5, 0.75, 1].map((t) =>
    ends(solve(poseAt(posing, t))).map((place) => project(camera, place)),
  );
  const ways = (seen[0] ?? []).map((_, end) =>
    seen.reduce((sum, places, i) => sum + distance(places[end], seen[i - 1]?.[end]), 0),
  );
  const differ = JSON.stringify(posing.a) !== JSON.stringify(posing.b);
  return Math.max(differ ? LEAST * camera.scale : 0, ...ways);
}

const distance = (a: Vec2 | undefined, b: Vec2 | undefined): number =>
  a === undefined || b === undefined ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A camera on its way from one place to another; both look in the same direction. */
function between(from: Camera, to: Camera, share: number): Camera {
  return {
    ...to,
    scale: mix(from.scale, to.scale, share),
    origin: [mix(from.origin[0], to.origin[0], share), mix(from.origin[1], to.origin[1], share)],
  };
}

/** Seconds for there and back of what is shown in a phase of that kind. */
export function secondsOf({ seconds }: Posing, phase: PhaseKind): Seconds {
  if (phase === 'set-up') return seconds.ready;
  return phase === 'sweep' ? seconds.sweep : seconds.move;
}
