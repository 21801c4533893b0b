import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** An element that has the focus when its page comes: for pages that have no one thing to press. */
export function useFocusFirst<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
