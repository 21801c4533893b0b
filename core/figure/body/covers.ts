import type { Drawing } from '../drawing.ts';
import { flat, twoTone } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { Skeleton } from '../skeleton.ts';
import { egg } from '../solid.ts';
import type { Chain, Ellipsoid } from '../solid.ts';
import { dot } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { litEgg } from './hair.ts';
import type { HeadFrame } from './head-frame.ts';
import { linesOn, onSphere, shell } from './shell.ts';
import type { Rim } from './shell.ts';
import { curve } from './stroke.ts';

/** The cloth that lies over the shirt, round neck and shoulders: drawn before neck and face. */
export function coverBelow(frame: HeadFrame, body: Skeleton, drawing: Drawing): Shape[] {
  if (drawing.look.cover !== 'hijab') return [];
  return [
    flat([hood(frame)], drawing.camera, drawing.cover.shade),
    ...twoTone(drape(frame, body), drawing.camera, drawing.cover, 0.87),
    ...drapeFolds(frame, body, drawing),
  ];
}

/** The cloth over the head, which leaves the face free: drawn after it. */
export function coverOver(frame: HeadFrame, body: Skeleton, drawing: Drawing): Shape[] {
  // From behind, hood and drape are one cloth.
  const below = frame.front < -0.3 ? [drape(frame, body)] : [];
  switch (drawing.look.cover) {
    case 'none':
      return [];
    case 'hijab':
      return wrapped(drawing, hood(frame), FACE_OPENING, hoodFolds, below);
    case 'turban':
      return wrapped(drawing, roll(frame), TURBAN_EDGE, turbanFolds, [dome(frame)]);
  }
}

const UP: Vec3 = [0, 1, 0];

/** Round the back of the head: 0 = over the forehead, 90 = the cheek, 180 = under the chin. */
const FACE_OPENING: Rim = {
  pole: [0, 0, -1],
  zero: UP,
  keys: [
    [0, 139],
    [45, 135],
    [90, 133],
    [135, 129],
    [180, 122],
  ],
};

/** It rises to a point over the forehead and comes down over the ears. */
const TURBAN_EDGE: Rim = {
  pole: UP,
  zero: [0, 0, 1],
  keys: [
    [0, 62],
    [26, 76],
    [58, 89],
    [78, 104],
    [100, 112],
    [130, 130],
    [180, 144],
  ],
};

const hood = (frame: HeadFrame): Ellipsoid => frame.egg([0, 0.48, -0.03], [0.405, 0.525, 0.47]);
const roll = (frame: HeadFrame): Ellipsoid => frame.egg([0, 0.62, -0.06], [0.425, 0.43, 0.49]);
const dome = (frame: HeadFrame): Chain => [
  frame.egg([0, 0.86, -0.1], [0.36, 0.2, 0.4]),
  frame.egg([0, 0.96, -0.14], [0.25, 0.16, 0.28]),
];

function wrapped(
  { camera, cover }: Drawing,
  cloth: Ellipsoid,
  rim: Rim,
  ...[folds, more]: [readonly (readonly Vec3[])[], readonly Chain[]]
): Shape[] {
  const whole = more.map((chain) => outline(chain, camera)).join('');
  const bright = more.map((chain) => outline(chain, camera, 0.92)).join('');
  return [
    filled(whole + shell(cloth, rim, camera), cover.shade),
    filled(bright + shell(litEgg(cloth, camera), rim, camera), cover.base),
    line(linesOn(cloth, folds, camera), cover.shade, 0.022 * camera.scale, 0.85),
  ];
}

/** Points on the cloth, by round and reach of its rim, joined in a soft bow. */
const fold = (rim: Rim, ...points: readonly (readonly [number, number])[]): Vec3[] => {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = points;
  return Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    const bow = (k: 0 | 1) => (1 - t) ** 2 * a[k] + 2 * t * (1 - t) * b[k] + t * t * c[k];
    return onSphere(rim, bow(0), bow(1));
  });
};

const hoodFolds = [
  fold(FACE_OPENING, [22, 128], [60, 112], [112, 108]),
  fold(FACE_OPENING, [-28, 122], [-70, 104], [-120, 100]),
  fold(FACE_OPENING, [118, 126], [140, 104], [176, 84]),
];

const turbanFolds = [1, -1].flatMap((side) => [
  fold(TURBAN_EDGE, [side * 3, 58], [side * 50, 66], [side * 108, 106]),
  fold(TURBAN_EDGE, [side * 5, 46], [side * 56, 44], [side * 122, 84]),
  fold(TURBAN_EDGE, [side * 8, 34], [side * 66, 22], [side * 138, 62]),
  fold(TURBAN_EDGE, [side * 108, 92], [side * 146, 112], [side * 190, 118]),
  fold(TURBAN_EDGE, [side * 122, 66], [side * 152, 84], [side * 190, 92]),
]);

/** From the chin over the neck to the shoulders and the upper chest. */
function drape(frame: HeadFrame, { head, trunk }: Skeleton): Chain {
  const round = 0.02 * trunk.girth;
  return [
    frame.egg([0, 0.28, -0.05], [0.35, 0.26, 0.36]),
    egg(head.neckBase, trunk.chest, [0.335, 0.08, 0.31]),
    egg(trunk.at(1.8, 0, -0.03), trunk.chest, [0.5, 0.06, 0.33 + round]),
    egg(trunk.at(1.66, 0, 0.07), trunk.chest, [0.46, 0.06, 0.33 + round]),
    egg(trunk.at(1.5, 0, 0.16), trunk.chest, [0.32, 0.07, 0.26 + round]),
    egg(trunk.at(1.38, 0, 0.2), trunk.chest, [0.16, 0.06, 0.22 + round]),
  ];
}

function drapeFolds(frame: HeadFrame, { trunk }: Skeleton, { camera, cover }: Drawing): Shape[] {
  if (dot(trunk.chest[2], camera.toViewer) < 0.72) return [];
  const out = 0.01 + 0.02 * trunk.girth;
  const lines = [
    [frame.at(0.24, 0.06, 0.16), trunk.at(1.84, 0.1, 0.3 + out), trunk.at(1.62, -0.26, 0.36 + out)],
    [frame.at(-0.22, 0.02, 0.2), trunk.at(1.8, -0.18, 0.3 + out), trunk.at(1.72, 0.02, 0.38 + out)],
    [frame.at(0.22, 0, 0.16), trunk.at(1.72, 0.24, 0.33 + out), trunk.at(1.5, 0.1, 0.41 + out)],
  ];
  const d = lines.map((points) => curve(camera, points)).join('');
  return [line(d, cover.shade, 0.022 * camera.scale, 0.85)];
}
