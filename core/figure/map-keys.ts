import type { LitArea } from './lit-areas.ts';
import { MAP_AREAS } from './map-areas.ts';
import { areasOn } from './map.ts';

/** Where a key may lead on the body map. */
export type MapStep = 'up' | 'down' | 'across' | 'first' | 'last';

/**
 * The area that a key leads to: up and down along the body, and across to what lies nearest in height in the other
 * picture. `heights` says how far down each area lies; at either end it stays where it is.
 */
export function areaAfter(from: LitArea, step: MapStep, heights: (area: LitArea) => number): LitArea {
  const { view } = MAP_AREAS[from];
  if (step === 'across') return nearest(from, areasOn(view === 'front' ? 'back' : 'front'), heights);
  const all = areasOn(view).toSorted((a, b) => heights(a) - heights(b));
  const place = all.indexOf(from);
  const to = { up: place - 1, down: place + 1, first: 0, last: all.length - 1 }[step];
  return all[to] ?? from;
}

function nearest(from: LitArea, others: readonly LitArea[], heights: (area: LitArea) => number): LitArea {
  const away = (area: LitArea) => Math.abs(heights(area) - heights(from));
  return others.reduce((a, b) => (away(b) < away(a) ? b : a));
}
