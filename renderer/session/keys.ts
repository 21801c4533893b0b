import { useEffect } from 'react';
import type { Acts } from './acts.ts';

const KEYS: { readonly [key: string]: keyof Acts } = {
  ' ': 'primary',
  ArrowLeft: 'back',
  ArrowRight: 'on',
  '+': 'more',
  '=': 'more',
  Escape: 'leave',
};

/** The act that a key asks for; null = none. */
function actForKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): keyof Acts | null {
  return ctrlKey || altKey || metaKey ? null : (KEYS[key] ?? null);
}

/** Keys work wherever the focus is; a held key counts once, and a focused button keeps its own Space and Enter. */
export function useKeys(acts: Acts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const onButton = event.target instanceof HTMLButtonElement;
      const act = actForKey(event);
      if (event.repeat) {
        // Enter on a button clicks at every repeat.
        if (act !== null || (onButton && event.key === 'Enter')) event.preventDefault();
        return;
      }
      if (act === null || (onButton && event.key === ' ')) return;
      event.preventDefault();
      acts[act]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [acts]);
}
