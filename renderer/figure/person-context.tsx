import { createContext, useContext } from 'react';
import type { Person } from '#core/person.ts';

/** The person whom all figures of a page show; null = each exercise shows the one it suggests. */
export const PersonContext = createContext<Person | null>(null);

/** The person whom the figures here show; null = as each exercise suggests. */
export const usePerson = (): Person | null => useContext(PersonContext);
