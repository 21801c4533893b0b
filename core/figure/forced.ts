import type { Shape } from './shape.ts';
import { PALETTES, SKINS } from './themes.ts';
import type { Tone } from './themes.ts';

/** The theme whose picture is turned into one of the system's own colours: it has a line round the body. */
const FROM = PALETTES.contrast;

/** What has a meaning of its own; everything else is ground, its shade, or ink. */
const MEANINGS: readonly (readonly [string, string])[] = [
  [FROM.lit, 'Highlight'],
  [FROM.mark, 'Highlight'],
  [FROM.markEdge, 'Canvas'],
  [FROM.ghost, 'GrayText'],
  [FROM.number, 'Canvas'],
  [FROM.halo, 'Canvas'],
  [FROM.arrow, 'CanvasText'],
  [FROM.hook, 'CanvasText'],
  [FROM.shadow, 'transparent'],
  [FROM.floor, 'transparent'],
  [FROM.lens, 'Canvas'],
  [FROM.plaster, 'Canvas'],
  ['none', 'none'],
];

const isTone = (value: unknown): value is Tone =>
  typeof value === 'object' && value !== null && 'base' in value;

function colors(): Map<string, string> {
  const found = new Map<string, string>();
  const values: readonly unknown[] = Object.values<unknown>({ ...FROM, ...SKINS });
  for (const { base, shade, far } of values.filter(isTone)) {
    found.set(far, 'CanvasText').set(shade, 'GrayText').set(base, 'Canvas');
  }
  MEANINGS.forEach(([color, system]) => found.set(color, system));
  if (FROM.rim !== null) found.set(FROM.rim.color, 'CanvasText');
  return found;
}

const COLORS = colors();

const EDGE = { color: FROM.arrow, width: 1 } as const;

/** Colours that no palette names, such as hair and eyes: the dark ones are ink. */
function systemColor(color: string): string {
  const known = COLORS.get(color);
  if (known !== undefined) return known;
  const bright =
    /^#(..)(..)(..)$/
      .exec(color)
      ?.slice(1)
      .map((part) => parseInt(part, 16)) ?? [];
  const system = (bright[0] ?? 0) + (bright[1] ?? 0) + (bright[2] ?? 0) > 3 * 190 ? 'Canvas' : 'CanvasText';
  COLORS.set(color, system);
  return system;
}

/** The same shapes in the colours of the system, for somebody whose system forces its colours on every program. */
export const inForcedColors = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map((shape): Shape => {
    if (shape.kind === 'group') return { ...shape, shapes: inForcedColors(shape.shapes) };
    // Ground on ground: a wall is told by its edge alone.
    const stroke = shape.fill === FROM.plaster ? EDGE : shape.stroke;
    return {
      ...shape,
      fill: systemColor(shape.fill),
      ...(stroke && { stroke: { ...stroke, color: systemColor(stroke.color) } }),
    };
  });

/** The theme that those shapes have to be drawn in. */
export const FORCED_FROM = 'contrast';
