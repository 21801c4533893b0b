import { createContext, useContext, useState } from 'react';
import type { Person } from '#core/person.ts';

/** The person whom all figures of a page show; null = each exercise shows the one it suggests. */
export const PersonContext = createContext<Person | null>(null);

/**
 * The person whom the figures here show; null = as each exercise suggests. The same object for as long as nothing about the
 * person changes: each state of the app brings a copy, and for somebody new a figure begins its film anew.
 */
export function usePerson(): Person | null {
  const given = useContext(PersonContext);
  const [kept, keep] = useState(given);
  if (JSON.stringify(kept) === JSON.stringify(given)) return kept;
  keep(given);
  return given;
}
