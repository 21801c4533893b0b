import { cameraFor, mirrored, project } from './camera.ts';
import type { Camera } from './camera.ts';
import { arrowExtent, extentOf, lensExtent } from './extent.ts';
import { poseAt } from './posing.ts';
import type { Place, Posing } from './posing.ts';
import { solve } from './solve.ts';
import type { Skeleton } from './skeleton.ts';
import type { Vec2, Vec3 } from './vector.ts';

/** A picture's width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the figure stands in its picture: inside a circle, or filling a square; whole, or cropped to the place that matters. */
export interface Framing {
  readonly size: Size;
  readonly side: 'left' | 'right' | null;
  readonly fit: 'circle' | 'square';
  readonly crop: 'whole' | 'place';
  /** Room for the key pose alone, or for both keys, so that nothing jumps while it moves between them. */
  readonly room: 'pose' | 'movement';
  /** Whether ghosts and arrows are shown, which need room too; false where absent. */
  readonly told?: boolean;
}

interface Round {
  readonly at: Vec2;
  readonly radius: number;
}

/** Share of a square picture that the figure fills. */
const FILL = 0.9;

/** Share of a round picture that the figure fills: toes and fingertips reach a little beyond what is counted. */
const ROUND_FILL = 0.985;

/** Instants of a movement between which nothing goes much farther out. */
const INSTANTS = [0, 0.25, 0.5, 0.75, 1];

/** The camera that shows the posing in that framing. */
export function frame(posing: Posing, { size, side, fit, crop, room, told = false }: Framing): Camera {
  const plain = cameraFor(posing.view);
  const camera = side === 'left' ? mirrored(plain) : plain;
  const rest = posing.main === 'a' ? 0 : 1;
  if (crop === 'place') return closeUp(camera, solve(poseAt(posing, rest)), posing.place, size);
  const instants = room === 'pose' && !told ? [rest] : INSTANTS;
  const bodies = instants.flatMap((t) => extentOf(solve(poseAt(posing, t)), posing.props, t));
  const rounds = [...bodies, ...(told ? posing.arrows.flatMap(arrowExtent) : []), ...lensExtent(posing)].map(
    ({ center, radius }): Round => ({ at: project(camera, center), radius }),
  );
  return fit === 'circle' ? intoCircle(camera, rounds, size) : intoSquare(camera, rounds, size);
}

function look(camera: Camera, middle: Vec2, scale: number, size: Size): Camera {
  return {
    ...camera,
    scale,
    origin: [size.width / 2 - middle[0] * scale, size.height / 2 - middle[1] * scale],
  };
}

function intoCircle(camera: Camera, rounds: readonly Round[], size: Size): Camera {
  const { at, radius } = enclosing(rounds);
  return look(camera, at, (ROUND_FILL * Math.min(size.width, size.height)) / 2 / radius, size);
}

function intoSquare(camera: Camera, rounds: readonly Round[], size: Size): Camera {
  const left = Math.min(...rounds.map(({ at, radius }) => at[0] - radius));
  const right = Math.max(...rounds.map(({ at, radius }) => at[0] + radius));
  const top = Math.min(...rounds.map(({ at, radius }) => at[1] - radius));
  const bottom = Math.max(...rounds.map(({ at, radius }) => at[1] + radius));
  const scale = FILL * Math.min(size.width / (right - left), size.height / (bottom - top));
  return look(camera, [(left + right) / 2, (top + bottom) / 2], scale, size);
}

/** The smallest circle round all of them, near enough: step towards the farthest, ever less. */
function enclosing(rounds: readonly Round[]): Round {
  let [x, y] = rounds[0]?.at ?? [0, 0];
  const reach = ({ at, radius }: Round) => Math.hypot(at[0] - x, at[1] - y) + radius;
  const farthest = () => rounds.reduce((a, b) => (reach(b) > reach(a) ? b : a));
  for (let step = 2; step < 80; step++) {
    const { at, radius } = farthest();
    const gap = Math.hypot(at[0] - x, at[1] - y) || 1;
    const share = 1 / step;
    x += (at[0] - x) * (1 + radius / gap) * share;
    y += (at[1] - y) * (1 + radius / gap) * share;
  }
  return { at: [x, y], radius: reach(farthest()) };
}

/** What a crop looks at (height over the hips, to the figure's left) and how far it sees round it, heads. */
const CLOSE_UPS: Record<Place, (body: Skeleton) => { at: Vec3; radius: number }> = {
  head: ({ head }) => ({ at: head.at([0, 0.35, 0]), radius: 0.95 }),
  shoulder: ({ trunk }) => ({ at: trunk.at(1.95), radius: 1.25 }),
  trunk: ({ trunk }) => ({ at: trunk.at(1.2), radius: 1.5 }),
  hip: ({ trunk }) => ({ at: trunk.at(0.25), radius: 1.35 }),
  leg: ({ legR }) => ({ at: legR.middle, radius: 1.5 }),
  foot: ({ legR }) => ({ at: legR.end, radius: 1.2 }),
};

function closeUp(camera: Camera, body: Skeleton, place: Place, size: Size): Camera {
  const { at, radius } = CLOSE_UPS[place](body);
  return look(camera, project(camera, at), Math.min(size.width, size.height) / 2 / radius, size);
}
