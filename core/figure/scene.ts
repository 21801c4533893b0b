import type { PhaseKind } from '#core/exercises/exercise.ts';
import { bodyParts } from './body/body.ts';
import { isNearArm } from './body/part.ts';
import type { Part } from './body/part.ts';
import { drawingOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { frame } from './frame.ts';
import type { Framing, Size } from './frame.ts';
import { lensShapes } from './lens.ts';
import { litPaths } from './lit.ts';
import { during, poseAt, withTool } from './posing.ts';
import type { Posing } from './posing.ts';
import { POSINGS } from './posings.ts';
import { ballOf, placeOf, toolPlace } from './props/anchor.ts';
import { fitted } from './props/fitted.ts';
import { floorDisc, groundShadow } from './props/ground.ts';
import { propLayers } from './props/layers.ts';
import { arrow, marker } from './props/signs.ts';
import { filled, line, tinted } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import type { FigureTheme, Look } from './themes.ts';

export type { Shape } from './shape.ts';
export type { FigureTheme } from './themes.ts';

/** What picture is wanted. */
export interface SceneRequest {
  /** An exercise's id in the catalogue. */
  readonly exercise: string;
  /** 0..1 from the pose's first key to its second, already eased. */
  readonly t: number;
  /** The kind of phase that is shown, and that `t` goes through; 'move' where absent. */
  readonly phase?: PhaseKind;
  /** The side that is worked; null for exercises that have none. */
  readonly side: 'left' | 'right' | null;
  readonly theme: FigureTheme;
  readonly size: Size;
  /** The id of the tool in use; null = the exercise's first. */
  readonly tool?: string | null;
  /** Arrow and ghost of the other key, for a picture that stands still; and the marker, unless `mark` says otherwise. */
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
  /** 0 = breathed out, 1 = breathed in; 0 where absent. */
  readonly breath?: number;
  /** Another person than the pose's own. */
  readonly look?: Partial<Look>;
}

/** Whether that exercise can be shown. */
export const hasFigure = (exercise: string): boolean => POSINGS.has(exercise);

/** Where the exercise rests in that phase when nothing moves: 0 = at its first key, 1 = at its last. */
export function restsAt(exercise: string, phase: PhaseKind = 'move'): 0 | 1 {
  const plain = POSINGS.get(exercise);
  return plain !== undefined && during(plain, phase).main === 'b' ? 1 : 0;
}

/** The picture as shapes, the farthest first; none for an exercise that has not been posed. */
export function scene(request: SceneRequest): readonly Shape[] {
  const plain = POSINGS.get(request.exercise);
  return plain === undefined ? [] : sceneOf(plain, request);
}

/** The picture of a posing that belongs to no exercise yet, as shapes, the farthest first. */
export function sceneOf(plain: Posing, request: Omit<SceneRequest, 'exercise'>): readonly Shape[] {
  const { t, theme, size, side, fit = 'square', crop = 'whole', room = 'movement' } = request;
  const tool = request.tool ?? null;
  const equipped = withTool(plain, tool);
  const posing = fitted(during(equipped, request.phase ?? 'move'), tool);
  const camera = frame(posing, { size, side, fit, crop, room });
  const drawing = drawingOf(camera, { ...posing.look, ...request.look }, theme);
  const now = solve(poseAt(posing, t), request.breath ?? 0, drawing.look.build);
  const { a, props: things } = fitted(equipped, tool);
  const contact = { body: solve(a, 0, drawing.look.build), ball: ballOf(things) };
  const parts = bodyParts(now, drawing, posing.order);
  const props = propLayers(posing.props, { drawing, size, fit, crop, now, contact, t, tool });
  const extras = request.extras ?? false;
  const grounded = request.ground ?? true;
  const mark = (request.mark ?? extras) ? pressed(posing, drawing, now, t) : [];
  const under = posing.mark?.under ?? false;
  return [
    ...(grounded && fit === 'square' && props.floor.length === 0 ? [floorDisc(drawing, now)] : []),
    ...props.floor,
    ...(grounded ? groundShadow(drawing, now) : []),
    ...props.room,
    ...(extras ? [ghost(posing, drawing, t)] : []),
    ...props.behind,
    ...rim(parts, drawing),
    ...shapesOf(parts.filter((part) => !isNearArm(part))),
    ...glow(posing, drawing, now),
    ...props.onBody,
    ...(under ? mark : []),
    ...shapesOf(parts.filter(isNearArm)),
    ...props.before,
    ...(under ? [] : mark),
    ...(posing.lens === null || crop === 'place' ? [] : lensShapes(posing.lens, drawing, now)),
    ...(extras ? posing.arrows.flatMap((path) => arrow(drawing, path)) : []),
  ];
}

const shapesOf = (parts: readonly Part[]): Shape[] => parts.flatMap(({ shapes }) => shapes);

/** The key that the figure is not at, faint, so that a still picture tells the movement. */
function ghost(posing: Posing, drawing: Drawing, t: number): Shape {
  const { palette } = drawing;
  const other = solve(t < 0.5 ? posing.b : posing.a, 0, drawing.look.build);
  const shapes = tinted(shapesOf(bodyParts(other, drawing, posing.order)), palette.ghost);
  return { kind: 'group', opacity: palette.ghostOpacity, shapes };
}

/** On dark grounds a thin pale line round the whole body, or dark hair and dark skin would sink into them. */
function rim(parts: readonly Part[], { camera, palette }: Drawing): Shape[] {
  if (palette.rim === null) return [];
  const d = shapesOf(parts).map((shape) => (shape.kind === 'path' && shape.fill !== 'none' ? shape.d : ''));
  const { color, width, opacity } = palette.rim;
  return [line(d.join(''), color, width * camera.scale, opacity)];
}

/** The muscle that is worked: a soft edge and a core. */
function glow({ lit, litOn }: Posing, { camera, palette }: Drawing, now: Skeleton): Shape[] {
  if (lit === null) return [];
  const sides = litOn === 'both sides' ? ([1, -1] as const) : ([-1] as const);
  const patches = sides.flatMap((side) => litPaths(now, camera, lit, side));
  const core = patches.map(({ d }) => filled(d, palette.lit));
  const stroke = { color: palette.lit, width: 0.1 * camera.scale };
  return [
    { kind: 'group', opacity: 0.32, shapes: core.map((shape) => ({ ...shape, stroke })) },
    { kind: 'group', opacity: 0.86, shapes: core },
  ];
}

function pressed({ mark, props }: Posing, drawing: Drawing, now: Skeleton, t: number): Shape[] {
  if (mark === null) return [];
  return marker(drawing, placeOf(mark, now, toolPlace(props, now, t)));
}
