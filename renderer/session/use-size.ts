import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

type Size = { readonly width: number; readonly height: number };

/** The real size of an element, measured before it is painted and at every change; `start` until then. */
export function useSize(start: Size): readonly [RefObject<HTMLDivElement | null>, Size] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size ?? start];
}
