import type { Camera } from '../camera.ts';
import { flat, litSide } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { outline } from '../outline.ts';
import { filled } from '../shape.ts';
import type { Shape } from '../shape.ts';
import type { ArmBones } from '../skeleton.ts';
import type { Tone } from '../themes.ts';
import { dot, times } from '../vector.ts';
import { handChains } from './hand.ts';
import { growing } from './taper.ts';

const LIT = 0.8;

/** The edge of palm and fingers, for the line round the arm. */
export function handContour(arm: ArmBones, camera: Camera): string {
  const { palm, fingers } = handChains(arm);
  return [palm, ...fingers].map((chain) => outline(chain, camera)).join('');
}

/** What of the hand lies under the palm: the fingers where its back is seen, the thumb where that points away. */
export const handUnder = (arm: ArmBones, drawing: Drawing, skin: Tone): Shape[] => {
  const { fingers, thumb } = over(arm, drawing.camera);
  return [
    ...(thumb ? [] : thumbShapes(arm, drawing, skin)),
    ...(fingers ? [] : fingerShapes(arm, drawing, skin)),
  ];
};

/** What of the hand lies over the palm. */
export const handOver = (arm: ArmBones, drawing: Drawing, skin: Tone): Shape[] => {
  const { fingers, thumb } = over(arm, drawing.camera);
  return [
    ...(fingers ? fingerShapes(arm, drawing, skin) : []),
    ...(thumb ? thumbShapes(arm, drawing, skin) : []),
  ];
};

/** Fingers lie over the palm when it is seen from inside, the thumb also when it points to the viewer. */
function over({ tip, side }: ArmBones, { toViewer }: Camera): { fingers: boolean; thumb: boolean } {
  const palmSeen = dot(tip[2], toViewer);
  return { fingers: palmSeen > 0, thumb: palmSeen * 0.7 + dot(times(tip[0], side), toViewer) > 0 };
}

/** All fingers at once: their lit sides leave lines of shade between them. */
function fingerShapes(arm: ArmBones, { camera }: Drawing, skin: Tone): Shape[] {
  const { fingers } = handChains(arm);
  const shade = fingers.map((finger) => outline(growing(finger, 1), camera)).join('');
  const lit = fingers.map((finger) => outline(finger, camera, LIT)).join('');
  return [filled(shade, skin.shade), filled(lit, skin.base)];
}

function thumbShapes(arm: ArmBones, { camera }: Drawing, skin: Tone): Shape[] {
  const { thumb } = handChains(arm);
  const edge = { color: skin.shade, width: 0.02 * camera.scale };
  return [
    { ...flat(growing(thumb, 1), camera, skin.shade), stroke: edge },
    litSide(thumb, camera, skin.base, 0.9),
  ];
}
