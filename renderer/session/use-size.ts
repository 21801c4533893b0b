import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/** Size of an element in px, and where across it the loop stands, 0 to 1, as the style sheet has it. */
export type StageSize = { readonly width: number; readonly height: number; readonly loopAt: number };

const MIDDLE = 0.5;

/** The real size of a stage, measured before it is painted and at every change; `width` and `height` until then. */
export function useSize(
  width: number,
  height: number,
): readonly [RefObject<HTMLDivElement | null>, StageSize] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<StageSize | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      const loopAt = Number(getComputedStyle(measured).getPropertyValue('--loop-at')) || MIDDLE;
      if (width > 0 && height > 0) setSize({ width, height, loopAt });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size ?? { width, height, loopAt: MIDDLE }];
}
