import { project } from '../camera.ts';
import { twoTone } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { at, filled, line } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { LegBones } from '../skeleton.ts';
import { placed } from '../solid.ts';
import type { Chain } from '../solid.ts';
import type { Tone } from '../themes.ts';
import { apply, DEGREE } from '../rotation.ts';
import { dot } from '../vector.ts';
import { atDistance } from './distance.ts';
import { footChains } from './foot.ts';
import type { FootChains } from './foot.ts';
import { growing } from './taper.ts';

/** What a leg is drawn with; `far` is its share (0..1) of the far side's tones. */
export interface LegPen {
  readonly leg: LegBones;
  readonly drawing: Drawing;
  readonly far: number;
}

/** The ankle, and a shoe with its sole and toe cap or a bare foot with its toes. */
export function footShapes(pen: LegPen, ankle: Chain): Shape[] {
  const { leg, drawing, far } = pen;
  const shod = drawing.look.feet === 'shoe';
  const chains = footChains(leg, shod);
  const skin = atDistance(drawing.skin, far, drawing);
  if (!shod) return bareShapes(pen, { ...chains, foot: [...ankle, ...chains.foot] }, skin);
  return [...twoTone(ankle, drawing.camera, skin, 0.84), ...shoeShapes(pen, chains)];
}

const LIT = 0.86;

/** The toes in one path; their lit sides leave lines of shade between them. They lie over the foot unless it hides them. */
function bareShapes({ leg, drawing: { camera } }: LegPen, { foot, toes }: FootChains, skin: Tone): Shape[] {
  const shade = toes.map((toe) => outline(growing(toe, 1), camera)).join('');
  const lit = toes.map((toe) => outline(toe, camera, 0.8)).join('');
  const toeShapes = [filled(shade, skin.shade), filled(lit, skin.base)];
  const whole = twoTone(foot, camera, skin, LIT);
  return dot(leg.tip[2], camera.toViewer) > -0.2 ? [...whole, ...toeShapes] : [...toeShapes, ...whole];
}

function shoeShapes({ leg, drawing, far }: LegPen, { foot, sole }: FootChains): Shape[] {
  const { camera, palette } = drawing;
  const leather = atDistance(palette.shoe, far, drawing);
  const rubber = atDistance(palette.sole, far, drawing);
  const upper = [...twoTone(foot, camera, leather, 0.88), ...toeCap(leg, drawing, leather.shade)];
  const under = twoTone(sole, camera, rubber, 0.82);
  const seenFromAbove = dot(leg.tip[1], camera.toViewer) > 0;
  return seenFromAbove ? [...under, ...upper] : [...upper, ...under];
}

/** The seam across the toes, as much of it as faces the viewer. */
function toeCap(leg: LegBones, { camera }: Drawing, color: string): Shape[] {
  const spot = placed(leg.end, leg.tip);
  const seen = [-80, -60, -40, -20, 0, 20, 40, 60, 80].flatMap((degrees) => {
    const [x, y] = [Math.sin(degrees * DEGREE), Math.cos(degrees * DEGREE)];
    if (dot(apply(leg.tip, [x, y, 0.25]), camera.toViewer) < 0.02) return [];
    return [project(camera, spot(leg.side * 0.018 + 0.178 * x, -0.12 + 0.092 * y, 0.43))];
  });
  return seen.length < 3 ? [] : [line(`M${seen.map(at).join('L')}`, color, 0.022 * camera.scale)];
}
