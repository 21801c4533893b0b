import type { Person } from '#core/person.ts';
import type { Camera } from '../camera.ts';
import { twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { LIGHT, outline } from '../outline.ts';
import { filled, line } from '../shape.ts';
import type { PathShape, Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Chain, Ellipsoid } from '../solid.ts';
import { add, times, unit } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { curls } from './curls.ts';
import { fall, locks, nape } from './hair-fall.ts';
import { HAIRLINES } from './hair-rims.ts';
import type { HeadFrame } from './head-frame.ts';
import { linesOn, onSphere, reachAt, shell, way } from './shell.ts';

/** What of the hair lies behind neck and head: a bun seen from the front, the far side of a bob, curls. */
export function hairBehind(frame: HeadFrame, drawing: Drawing): Shape[] {
  const { camera, look, hair } = drawing;
  if (look.style === 'curly')
    return [
      filled(
        curls(frame)
          .far.map((curl) => outline([curl], camera))
          .join(''),
        hair.shade,
      ),
    ];
  if (look.style === 'bun') return bunInFront(frame) ? [] : twoTone([bun(frame)], camera, hair, 0.84);
  if (look.style !== 'bob' && look.style !== 'long') return [];
  const back = napeInFront(frame) ? [] : [nape(frame, look.style)];
  const chains = [[crown(frame)], ...back, ...locks(frame, look.style).far];
  return [filled(chains.map((chain) => outline(chain, camera)).join(''), hair.shade)];
}

/** The hair over the head: everything of it in one shape for the shade and one for the light, so that no seam shows. */
export function hairOver(frame: HeadFrame, body: Skeleton, drawing: Drawing): Shape[] {
  const { camera, look, hair } = drawing;
  if (look.style === 'bald') return [stubble(frame, drawing)];
  const skull = crown(frame);
  const rim = HAIRLINES[look.style];
  const lit = litEgg(skull, camera);
  const chains = overHead(frame, body, drawing);
  const whole = chains.map((chain) => outline(chain, camera)).join('');
  const bright = chains.map((chain) => outline(chain, camera, 0.89)).join('');
  return [
    filled(whole + shell(skull, rim, camera), hair.shade),
    filled(bright + shell(lit, rim, camera), hair.base),
    strands(frame, drawing),
    ...(look.style === 'bun' && bunInFront(frame) ? twoTone([bun(frame)], camera, hair, 0.84) : []),
  ].filter(({ d }) => d !== '');
}

/** What stands off the skull, as far as it lies over the head. */
function overHead(frame: HeadFrame, body: Skeleton, { look: { style } }: Drawing): Chain[] {
  if (style === 'short') return [quiff(frame)];
  if (style === 'curly') return curls(frame).near.map((curl) => [curl]);
  if (style !== 'bob' && style !== 'long') return [];
  const back = napeInFront(frame)
    ? [nape(frame, style), ...(style === 'long' ? [fall(frame, body)] : [])]
    : [];
  return [...back, ...locks(frame, style).near];
}

const bun = (frame: HeadFrame): Ellipsoid => frame.egg([0, 0.95, -0.36], [0.17, 0.155, 0.17]);
const bunInFront = (frame: HeadFrame): boolean => frame.facing([0, 0.4, -1]) >= 0.3;
/** Whether the hair of the back lies over the neck. */
export const napeInFront = (frame: HeadFrame): boolean => frame.front < -0.15;

/** The skull with its hair on. */
const crown = (frame: HeadFrame): Ellipsoid => frame.egg([0, 0.6, -0.045], [0.378, 0.408, 0.452]);

/** The egg made a little smaller and pushed towards the light: the lit side of what is drawn on it. */
export function litEgg({ center, axes: [ax, ay, az] }: Ellipsoid, { right, up }: Camera): Ellipsoid {
  const push = add(times(right, LIGHT[0] * 0.028), times(up, -LIGHT[1] * 0.028));
  return { center: add(center, push), axes: [times(ax, 0.945), times(ay, 0.945), times(az, 0.945)] };
}

/** A shaved head: a breath of its own hair where it would grow. */
const stubble = (frame: HeadFrame, { camera, hair }: Drawing): Shape => ({
  ...filled(shell(frame.egg([0, 0.57, -0.03], [0.352, 0.377, 0.422]), HAIRLINES.bald, camera), hair.shade),
  opacity: 0.11,
});

/** Where the hair is combed to, and from where round the rim. */
const COMBED = {
  short: { to: [0.3, 0.9, -0.1], from: [-48, -88, -130, 60, 100, 140] },
  bun: { to: [0, 0.8, -0.72], from: [-14, 30, -52, 78, -84, 128, -140, 180] },
  long: { to: [0, 0.99, 0.14], from: [36, -36, 64, -64, 100, -100, 150, -150] },
  bob: { to: [0, 0.98, 0.1], from: [12, -18, 58, -58, 100, -100, 160, -160] },
} as const satisfies Partial<Record<Person['style'], { to: Vec3; from: readonly number[] }>>;

/** A few thin lines that tell which way the hair lies. */
function strands(frame: HeadFrame, { camera, look, hair }: Drawing): PathShape {
  const { style } = look;
  if (style === 'curly' || style === 'bald') return line('', hair.shade, 0);
  const { to, from } = COMBED[style];
  const rim = HAIRLINES[style];
  const lines = from.map((round) => {
    const start = onSphere(rim, round, Math.min(100, reachAt(rim, round) - 6));
    return way(start, unit(to)).slice(0, 5);
  });
  return line(linesOn(crown(frame), lines, camera), hair.shade, 0.016 * camera.scale, 0.7);
}

const quiff = (frame: HeadFrame): Chain => [
  frame.egg([-0.13, 0.9, 0.2], [0.13, 0.085, 0.13]),
  frame.egg([0.03, 0.94, 0.15], [0.19, 0.095, 0.18]),
  frame.egg([0.04, 0.88, -0.08], [0.24, 0.12, 0.24]),
];
