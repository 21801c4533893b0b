import { bodyParts } from './body/body.ts';
import { isNearArm } from './body/part.ts';
import type { Part } from './body/part.ts';
import type { Drawing } from './drawing.ts';
import type { Framing } from './frame.ts';
import { lensShapes } from './lens.ts';
import { litLayer } from './lit-place.ts';
import { litPaths } from './lit.ts';
import type { Posing } from './posing.ts';
import { placeOf, toolPlace } from './props/anchor.ts';
import { floorDisc, groundShadow } from './props/ground.ts';
import type { propLayers } from './props/layers.ts';
import { marker } from './props/signs.ts';
import { rim } from './rim.ts';
import { filled } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import type { Telling } from './telling.ts';

/** Everything that one picture is put together from. */
interface Picture {
  readonly posing: Posing;
  readonly drawing: Drawing;
  readonly now: Skeleton;
  readonly t: number;
  readonly props: ReturnType<typeof propLayers>;
  readonly fit: Framing['fit'];
  readonly crop: Framing['crop'];
  readonly mark: boolean;
  readonly told: Telling | null;
  readonly grounded: boolean;
  /** The same picture from nearer, for the lens; null = this is the one in the lens. */
  readonly close: ((near: Drawing) => readonly Shape[]) | null;
}

/** The shapes of a picture, the farthest first. */
export function pictureOf({
  posing,
  drawing,
  now,
  t,
  props,
  fit,
  crop,
  told,
  ...asked
}: Picture): readonly Shape[] {
  const parts = bodyParts(now, drawing, posing.order);
  const mark = asked.mark ? pressed(posing, drawing, now, t) : [];
  const under = posing.mark?.under ?? false;
  const { grounded, close } = asked;
  return [
    ...(grounded && fit === 'square' && props.floor.length === 0 ? [floorDisc(drawing, now)] : []),
    ...props.floor,
    ...(grounded ? groundShadow(drawing, now) : []),
    ...props.room,
    ...(told?.ghost(t) ?? []),
    ...props.behind,
    ...rim(parts, drawing),
    ...shapesOf(withGlow(parts, posing, drawing, now)),
    ...props.onBody,
    ...(under ? mark : []),
    ...shapesOf(parts.filter(isNearArm)),
    ...props.before,
    ...(under ? [] : mark),
    ...(posing.lens === null || close === null || crop === 'place'
      ? []
      : lensShapes(posing.lens, drawing, now, close)),
    ...(told?.signs ?? []),
  ];
}

const shapesOf = (parts: readonly Layered[]): Shape[] => parts.flatMap(({ shapes }) => shapes);

/** All of the body but the near arms, with the muscle that is worked on the parts that it lies on. */
function withGlow(
  parts: readonly Part[],
  ...[{ lit, litOn }, drawing, now]: [Posing, Drawing, Skeleton]
): Layered[] {
  const under = parts.filter((part) => !isNearArm(part));
  if (lit === null) return under;
  const seen = { parts, body: now, camera: drawing.camera };
  const sides = litOn === 'both sides' ? ([1, -1] as const) : ([-1] as const);
  const patches = sides.flatMap((side) =>
    litPaths(now, drawing.camera, lit, side).map(({ d, place }) => ({
      d,
      layer: litLayer(place, side, seen),
    })),
  );
  const layers = [...new Set(patches.map(({ layer }) => layer))];
  const glows = layers.map((layer) => ({
    layer,
    shapes: glow(
      patches.filter((patch) => patch.layer === layer),
      drawing,
    ),
  }));
  return [...under, ...glows].toSorted((a, b) => a.layer - b.layer);
}

type Layered = Pick<Part, 'layer' | 'shapes'>;

/** A soft edge and a core. */
function glow(patches: readonly { readonly d: string }[], { camera, palette }: Drawing): Shape[] {
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
