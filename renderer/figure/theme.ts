import type { FigureTheme } from '#core/figure/scene.ts';
import { useSyncExternalStore } from 'react';

function current(): FigureTheme {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}

/** The theme that the page wears now (its root's data-theme); light where it says nothing. */
export const useTheme = (): FigureTheme => useSyncExternalStore(watch, current);
