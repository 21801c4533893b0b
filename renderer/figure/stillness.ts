import { useSyncExternalStore } from 'react';

const REDUCED = '(prefers-reduced-motion: reduce)';

function watchMotion(changed: () => void): () => void {
  const query = matchMedia(REDUCED);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

/** Whether the person asked the system for less motion. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(watchMotion, () => matchMedia(REDUCED).matches);

function watchVisibility(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => {
    document.removeEventListener('visibilitychange', changed);
  };
}

/** Whether the window can be seen at all. */
export const useVisible = (): boolean => useSyncExternalStore(watchVisibility, () => !document.hidden);
