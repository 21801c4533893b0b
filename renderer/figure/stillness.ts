import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, as the system stands. */
function useQuery(query: string): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}

/** Whether the person asked the system for less motion. */
export const useReducedMotion = (): boolean => useQuery('(prefers-reduced-motion: reduce)');

/** Whether the system forces its own few colours on every page. */
export const useForcedColors = (): boolean => useQuery('(forced-colors: active)');
