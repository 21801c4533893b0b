import type { MapStep } from '#core/figure/map-keys.ts';

const KEYS: ReadonlyMap<string, MapStep | 'press'> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'across'],
  ['ArrowRight', 'across'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'press'],
  [' ', 'press'],
]);

/** What a key means on the body map; null = nothing. */
export const mapStep = (key: string): MapStep | 'press' | null => KEYS.get(key) ?? null;
