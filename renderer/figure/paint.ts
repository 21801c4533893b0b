import type { Shape } from '#core/figure/scene.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What each element shows now: attributes are read from here and never from the page, which is slow to answer. */
const painted = new WeakMap<Element, readonly Shape[]>();

/**
 * Shows the shapes in that element, straight in the page: the order of a scene is its identity, so each shape keeps its
 * element from frame to frame, and what has not changed is not touched.
 */
export function paint(parent: Element, shapes: readonly Shape[]): void {
  const before = painted.get(parent) ?? [];
  shapes.forEach((shape, index) => {
    const last = before[index];
    const there = parent.children[index];
    if (there === undefined) parent.append(made(shape));
    else if (last?.kind !== shape.kind) there.replaceWith(made(shape));
    else if (last !== shape) change(there, last, shape);
  });
  while (parent.children.length > shapes.length) parent.lastElementChild?.remove();
  painted.set(parent, shapes);
}

const TAGS = { path: 'path', ellipse: 'ellipse', group: 'g' } as const;

function made(shape: Shape): Element {
  const element = document.createElementNS(SVG, TAGS[shape.kind]);
  change(element, null, shape);
  return element;
}

/** Sets the attributes in which the shape differs from the last one; null = there was none. */
function change(element: Element, last: Shape | null, shape: Shape): void {
  const before = last === null ? NOTHING : attributes(last);
  const now = attributes(shape);
  now.forEach((value, index) => {
    if (value === before[index]) return;
    const name = NAMES[shape.kind][index] ?? '';
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  });
  if (shape.kind === 'group') paint(element, shape.shapes);
}

type Attributes = readonly (string | null)[];
const NOTHING: Attributes = Array.from({ length: 12 }, () => null);

const PAINT = ['fill', 'opacity', 'stroke', 'stroke-width', 'stroke-opacity'] as const;
const NAMES = {
  path: ['d', ...PAINT],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'transform', ...PAINT],
  group: ['opacity'],
} as const;

/** The attributes of a shape, in the order of their names. */
function attributes(shape: Shape): Attributes {
  if (shape.kind === 'group') return [text(shape.opacity)];
  if (shape.kind === 'path') return [shape.d, ...paintOf(shape)];
  const [x, y] = shape.at.map(tenths);
  const turn = shape.turn === undefined ? null : `rotate(${tenths(shape.turn)} ${x ?? ''} ${y ?? ''})`;
  return [x ?? '', y ?? '', hundredths(shape.radii[0]), hundredths(shape.radii[1]), turn, ...paintOf(shape)];
}

function paintOf({ fill, stroke, opacity }: Exclude<Shape, { kind: 'group' }>): Attributes {
  return [
    fill,
    text(opacity),
    stroke?.color ?? null,
    stroke === undefined ? null : hundredths(stroke.width),
    text(stroke?.opacity),
  ];
}

const text = (value: number | undefined): string | null => (value === undefined ? null : String(value));
const tenths = (value: number): string => String(Math.round(value * 10) / 10);
const hundredths = (value: number): string => String(Math.round(value * 100) / 100);
