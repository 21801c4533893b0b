import { useEffect, useState } from 'react';
import type { Millis } from '#core/time.ts';
import type { RopeFrame } from '../ui/rope-shape.ts';
import type { WavePart } from '../ui/rope.tsx';
import { Rope, Wave } from '../ui/rope.tsx';

/** How long the loop takes to run straight, and the wave to rise after it. */
const LOOP: Millis = 700;
const WAVE: Millis = 500;
const RADIUS = 96;
const RISE = 17;

type UntieProps = {
  readonly width: number;
  readonly height: number;
  /** Where the rope comes to rest. */
  readonly y: number;
  readonly parts: readonly WavePart[];
};

/** The end of a session: the loop pulls straight, once, and hangs as a wave in the colours of what was done. */
export function Untie({ width, height, y, parts }: UntieProps) {
  const passed = usePassed(LOOP + WAVE);
  if (passed < LOOP) {
    const frame = loosening(width, y, eased(passed / LOOP));
    return <Rope frame={frame} loop={{ share: 1 }} done={0} toCome={0} />;
  }
  return (
    <Wave width={width} height={height} y={y} rise={RISE * eased((passed - LOOP) / WAVE)} parts={parts} />
  );
}

/** The rope at a share of 0 (a loop) to 1 (straight), lying at `y`. */
function loosening(width: number, y: number, share: number): RopeFrame {
  const thick = 9;
  const r = Math.max(0.5, RADIUS * (1 - share));
  return { width, height: y + thick / 2, cx: width / 2, cy: y - 26 * (1 - share) - r * 1.14, r, thick };
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
