import { useCallback, useEffect, useState } from 'react';
import type { Millis } from '#core/time.ts';

/** How long the reason of a refused key stays. */
const SHOWS: Millis = 6000;

/** Why the last key was refused, for a few seconds; and the way to say so. */
export function useRefused(): readonly [why: string | null, refused: (why: string) => void] {
  const [last, setLast] = useState<{ readonly why: string } | null>(null);
  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(() => setLast(null), SHOWS);
    return () => clearTimeout(timer);
  }, [last]);
  return [last?.why ?? null, useCallback((why: string) => setLast({ why }), [])];
}
