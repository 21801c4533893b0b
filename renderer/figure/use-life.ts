import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Life } from './life.ts';
import { projector } from './projector.ts';
import type { Projector } from './projector.ts';

/** Shows a life in the element that is given back; it goes on by itself while `running`, and holds its place otherwise. */
export function useLife(life: Life, running: boolean): RefObject<SVGSVGElement | null> {
  const screen = useRef<SVGSVGElement>(null);
  const shown = useRef<Projector | null>(null);
  useLayoutEffect(() => {
    if (screen.current === null) return;
    shown.current ??= projector(screen.current);
    return shown.current.show(life, running);
  }, [life, running]);
  return screen;
}
