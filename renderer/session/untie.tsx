import { useEffect, useState } from 'react';
import type { Millis } from '#core/time.ts';
import type { RopeFrame } from '../ui/rope-shape.ts';
import type { WavePart } from '../ui/rope.tsx';
import { Rope, Wave } from '../ui/rope.tsx';
import { ropeThickness } from './stage-frame.ts';
import type { StageSize } from './use-size.ts';

/** How long the loop takes to run straight, and the wave to rise after it. */
const LOOP: Millis = 700;
const WAVE: Millis = 500;
/** Radius of the loop and rise of the wave, in heights above the place of rest. */
const RADIUS = 0.36;
const RISE = 0.063;

type UntieProps = { readonly size: StageSize; readonly parts: readonly WavePart[] };

/** The end of a session: the loop pulls straight, once, and hangs as a wave in the colours of what was done. */
export function Untie({ size, parts }: UntieProps) {
  const passed = usePassed(LOOP + WAVE);
  const { width, height } = size;
  if (passed < LOOP) {
    const frame = loosening(size, eased(passed / LOOP));
    return <Rope frame={frame} loop={{ share: 1 }} done={0} toCome={0} />;
  }
  const y = restingPlace(size);
  const rise = y * RISE * eased((passed - LOOP) / WAVE);
  return <Wave width={width} height={height} y={y} rise={rise} thick={ropeThickness(height)} parts={parts} />;
}

/** Where the rope comes to rest: its distance from the top of the stage, in px. */
const restingPlace = ({ height }: StageSize) => height - Math.max(34, height * 0.1);

/** The rope at a share of 0 (a loop) to 1 (straight), lying where it comes to rest. */
function loosening(size: StageSize, share: number): RopeFrame {
  const { width, height, loopAt } = size;
  const y = restingPlace(size);
  const thick = ropeThickness(height);
  const r = Math.max(0.5, y * RADIUS * (1 - share));
  const cy = y - 26 * (1 - share) - r * 1.14;
  return { width, height: y + thick / 2, cx: width * loopAt, cy, r, thick };
}

const eased = (share: number) => 1 - (1 - Math.min(1, share)) ** 3;

/** Time since the page is there, up to `whole`, a frame at a time; all of it at once where less motion is wanted. */
function usePassed(whole: Millis): Millis {
  const [passed, setPassed] = useState(() =>
    matchMedia('(prefers-reduced-motion: reduce)').matches ? whole : 0,
  );
  useEffect(() => {
    if (passed >= whole) return;
    const begun = performance.now() - passed;
    const frame = requestAnimationFrame(() => setPassed(Math.min(whole, performance.now() - begun)));
    return () => cancelAnimationFrame(frame);
  }, [passed, whole]);
  return passed;
}
