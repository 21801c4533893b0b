import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** True once an element has come near what can be seen, and from then on: what is drawn for it is drawn once. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    // In a document without a screen nothing ever comes near.
    if (near || element.current === null || !('IntersectionObserver' in window)) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '300px' },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [near, element]);
  return near;
}
