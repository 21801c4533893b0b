import type { RopeFrame } from '../ui/rope-shape.ts';
import { CROSSING, frameOf } from '../ui/rope-shape.ts';
import type { StageSize } from './use-size.ts';

/** Thickness of the rope on a stage of this height, in px: 9 in the small window, more where it fills a display. */
export function ropeThickness(height: number): number {
  return Math.max(9, Math.min(24, height / 60));
}

/** How much of the room beside its middle the loop may take: the word of the side stands there too. */
const BESIDE = 0.72;

/** The loop of a session's stage: as large as its height allows and, where it stands aside, its width. */
export function stageFrame({ width, height, loopAt }: StageSize): RopeFrame {
  const frame = frameOf(width, height, ropeThickness(height));
  const room = width * Math.min(loopAt, 1 - loopAt) * BESIDE;
  const r = Math.min(frame.r, Math.max(room, frame.thick));
  return { ...frame, cx: width * loopAt, r, cy: frame.cy + (frame.r - r) * CROSSING };
}
