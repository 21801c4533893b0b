import { useEffect, useSyncExternalStore } from 'react';
import { PAGES } from '#core/bridge/command.ts';
import type { Page } from '#core/bridge/command.ts';

/** How the pages are called in the list of pages and in the window's title. */
export const PAGE_NAMES: { readonly [page in Page]: string } = {
  now: 'Now',
  rhythm: 'Rhythm',
  hours: 'Working hours',
  quiet: 'Quiet times',
  exercises: 'Exercises',
  routines: 'Routines',
  health: 'Health answers',
  tools: 'Tools and place',
  learn: 'How it works',
  sound: 'Sound and look',
  login: 'Start at login',
  welcome: 'Welcome',
};

/** The page that an address names; Now when it names none. */
function pageFromHash(hash: string): Page {
  return PAGES.find((page) => `#${page}` === hash) ?? 'now';
}

function onHashChange(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  return () => window.removeEventListener('hashchange', callback);
}

/** The page that this window's address names. The app changes the address of an open window, links do as well. */
export function usePage(): Page {
  const page = useSyncExternalStore(onHashChange, () => pageFromHash(window.location.hash));
  useEffect(() => {
    document.title = `${PAGE_NAMES[page]} - Unknot`;
  }, [page]);
  return page;
}
