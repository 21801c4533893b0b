import { useEffect } from 'react';
import type { Acts } from './acts.ts';

/** What a key may ask for: an act of the window, or the details of the exercise. */
export type KeyActs = Acts & { readonly details: () => void };

const KEYS: { readonly [key: string]: keyof KeyActs } = {
  ' ': 'primary',
  p: 'pause',
  arrowleft: 'back',
  arrowright: 'on',
  '+': 'more',
  '=': 'more',
  g: 'gentler',
  f: 'firmer',
  w: 'wrong',
  '?': 'details',
  i: 'details',
  escape: 'leave',
};

/** The act that a key asks for; null = none. What ends a session needs Shift: a letter is struck by accident. */
function actForKey({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): keyof KeyActs | null {
  if (ctrlKey || altKey || metaKey) return null;
  const act = KEYS[key.toLowerCase()] ?? null;
  return act === 'wrong' && !shiftKey ? null : act;
}

/** True when the element with the focus needs this key itself: a button its Space, a choice its Space and arrows. */
function isOwn({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLButtonElement) return key === ' ';
  if (!(target instanceof HTMLInputElement)) return false;
  if (target.type === 'checkbox') return key === ' ';
  return target.type !== 'radio' || key === ' ' || key.startsWith('Arrow');
}

/** Keys work wherever the focus is; a held key counts once, and a focused control keeps its own keys. */
export function useKeys(acts: KeyActs): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actForKey(event);
      if (event.repeat) {
        const onButton = event.target instanceof HTMLButtonElement;
        // Enter on a button clicks at every repeat.
        if ((act !== null && !isOwn(event)) || (onButton && [' ', 'Enter'].includes(event.key)))
          event.preventDefault();
        return;
      }
      if (act === null || isOwn(event)) return;
      event.preventDefault();
      acts[act]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [acts]);
}
