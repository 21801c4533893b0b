import type { Vec2 } from './vector.ts';

/** How the edge of a shape is drawn; width in pixels, ends and corners always round. */
interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly opacity?: number;
}

/** An outline filled with one colour ('none' = only its stroke); opacity 1 where absent. */
export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: string;
  readonly stroke?: Stroke;
  readonly opacity?: number;
}

/** A circle or an ellipse, turned by `turn` degrees about its middle. */
interface EllipseShape {
  readonly kind: 'ellipse';
  readonly at: Vec2;
  readonly radii: Vec2;
  readonly fill: string;
  readonly stroke?: Stroke;
  readonly opacity?: number;
  readonly turn?: number;
}

/** Shapes that fade together, so that what overlaps does not show through. */
interface GroupShape {
  readonly kind: 'group';
  readonly opacity: number;
  readonly shapes: readonly Shape[];
}

/** One thing to draw; later ones lie over earlier ones. */
export type Shape = PathShape | EllipseShape | GroupShape;

/** The tenths up to 819.1 as text: a frame says some 12 000 numbers, and making their text took most of its time. */
const TENTHS: readonly string[] = Array.from({ length: 8192 }, (_, tenth) => String(tenth / 10));

/** A number as short as a path can use it: tenths of a pixel. */
export function short(value: number): string {
  const tenth = Math.round(value * 10);
  return TENTHS[tenth] ?? String(tenth / 10);
}

/** A point as path text. */
export const at = (point: Vec2): string => `${short(point[0])} ${short(point[1])}`;

/** A closed polygon as path text; no points, no text. */
export const polygon = (points: readonly Vec2[]): string =>
  points.length === 0 ? '' : `M${points.map(at).join('L')}Z`;

/** A filled outline. */
export const filled = (d: string, fill: string): PathShape => ({ kind: 'path', d, fill });

/** A line with round ends and no filling. */
export const line = (d: string, color: string, width: number, opacity = 1): PathShape => ({
  kind: 'path',
  d,
  fill: 'none',
  stroke: { color, width, opacity },
});

/** The same shapes in a single colour and none of them faint: the ghost of the other key pose. */
export function tinted(shapes: readonly Shape[], color: string): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === 'group') return { ...shape, opacity: 1, shapes: tinted(shape.shapes, color) };
    const { stroke } = shape;
    const fill = shape.fill === 'none' ? 'none' : color;
    return { ...shape, fill, opacity: 1, ...(stroke && { stroke: { color, width: stroke.width } }) };
  });
}
