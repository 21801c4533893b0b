/** Size of a stage and the place of its loop, in px; the rope's base line lies at the lower edge. */
export type RopeFrame = {
  readonly width: number;
  readonly height: number;
  /** Centre and radius of the loop. */
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  /** Thickness of the rope. */
  readonly thick: number;
};

/** The paths of a rope with one loop, as SVG path data, in the order in which time runs through them. */
export type RopeShape = {
  readonly before: string;
  readonly into: string;
  readonly arc: string;
  readonly out: string;
  readonly after: string;
  /** Covers the under strand where the two cross. */
  readonly crossing: string;
  /** Length of the straight ends before and after the loop and of the arc, in px. */
  readonly tail: number;
  readonly ahead: number;
  readonly arcLength: number;
};

/** How far below the loop's centre the strands cross, in radii. */
export const CROSSING = 1.14;
/** How softly the strands meet the base line, in px. */
const BEND = 26;

const f = (n: number) => Number(n.toFixed(2));

/** The angle, from straight down, at which the strands leave the circle. */
const LEAVES = Math.acos(1 / CROSSING);

/** Kept free above the loop, for the bar of the window, in px. */
const ABOVE = 50;
/** Height of the strands below their crossing, in heights of the stage. */
const BELOW = 0.077;

/** The loop of a stage of this size: as large as leaves room for the bar above and the strands below. */
export function frameOf(width: number, height: number, thick = 9): RopeFrame {
  const base = height - thick / 2;
  const below = height * BELOW;
  const r = Math.max(thick, Math.min(height * 0.343, (base - below - ABOVE) / (1 + CROSSING)));
  return { width, height, cx: width / 2, cy: base - below - r * CROSSING, r, thick };
}

/** The rope of a frame. */
export function ropeShape({ width, height, cx, cy, r, thick }: RopeFrame): RopeShape {
  const base = height - thick / 2;
  const py = cy + r * CROSSING;
  const [tx, ty] = [r * Math.sin(LEAVES), cy + r * Math.cos(LEAVES)];
  const long = Math.hypot(tx, ty - py);
  const [ux, uy] = [tx / long, (ty - py) / long];
  const run = ((base - py) / -uy) * ux;
  const foot = run + BEND;
  const [lx, ly] = [ux * thick * 2, uy * thick * 2];
  return {
    before: `M0 ${f(base)}H${f(cx - foot)}`,
    into: `M${f(cx - foot)} ${f(base)}Q${f(cx - run)} ${f(base)} ${f(cx)} ${f(py)}L${f(cx + tx)} ${f(ty)}`,
    arc: `M${f(cx + tx)} ${f(ty)}A${f(r)} ${f(r)} 0 1 0 ${f(cx - tx)} ${f(ty)}`,
    out: `M${f(cx - tx)} ${f(ty)}L${f(cx)} ${f(py)}Q${f(cx + run)} ${f(base)} ${f(cx + foot)} ${f(base)}`,
    // Drawn from the edge inwards: the first segment to come begins where the line leaves the window.
    after: `M${width} ${f(base)}H${f(cx + foot)}`,
    crossing: `M${f(cx - lx)} ${f(py - ly)}L${f(cx + lx)} ${f(py + ly)}`,
    tail: cx - foot,
    ahead: width - cx - foot,
    arcLength: 2 * (Math.PI - LEAVES) * r,
  };
}

/** The arc of one of `count` equal parts of the loop, counted from 0 in the order of time. */
export function ropePart({ cx, cy, r }: RopeFrame, count: number, at: number): string {
  const whole = 2 * (Math.PI - LEAVES);
  const gap = Math.min(0.06, (whole / count) * 0.25);
  const from = Math.PI / 2 - LEAVES - (at * whole) / count - gap / 2;
  const to = Math.PI / 2 - LEAVES - ((at + 1) * whole) / count + gap / 2;
  const point = (angle: number) => `${f(cx + r * Math.cos(angle))} ${f(cy + r * Math.sin(angle))}`;
  return `M${point(from)}A${f(r)} ${f(r)} 0 0 0 ${point(to)}`;
}

/** Dashes that cut a line of `length` px into `count` segments with a gap after each, wider than the round end of a strand. */
export function segments(count: number, length: number, thick = 9): string {
  const pitch = length / count;
  const gap = Math.min((thick * 2) / 3, pitch * 0.32);
  return `${f(pitch - gap)} ${f(gap)}`;
}

/** The rope let go: one slow wave across the width, without a crossing. */
export function waveShape(width: number, y: number, height: number): string {
  const at = (x: number, dy: number) => `${f(width * x)} ${f(y + height * dy)}`;
  return `M-8 ${f(y)}C${at(0.2, -2.4)} ${at(0.32, 2.2)} ${at(0.52, 0)}S${at(0.82, -1.4)} ${f(width + 8)} ${f(y)}`;
}
