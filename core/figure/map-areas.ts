import type { LitArea, Patch } from './lit-areas.ts';

/** The two pictures of the body map. */
export type MapView = 'front' | 'back';

/** Where an area is pressed on the body map: in which picture, and a patch tight enough not to touch its neighbours. */
export interface MapArea extends Patch {
  readonly view: MapView;
}

/** Every area that has a place, in the order of the body from the head down, the front before the back. */
export const MAP_AREAS: Record<LitArea, MapArea> = {
  pectorals: {
    view: 'front',
    on: 'trunk',
    outline: [1.6, 14, 1.66, 36, 1.6, 60, 1.48, 72, 1.34, 64, 1.2, 42, 1.18, 22, 1.28, 10],
  },
  'hip-flexors': {
    view: 'front',
    on: 'trunk',
    outline: [0.36, 34, 0.33, 58, 0.16, 70, -0.08, 64, -0.2, 44, -0.12, 26, 0.12, 24],
  },
  quadriceps: {
    view: 'front',
    on: 'leg',
    outline: [0.24, 20, 0.3, 48, 0.5, 66, 0.7, 60, 0.84, 36, 0.87, 8, 0.85, -20, 0.7, -22, 0.5, -6, 0.34, 6],
  },
  adductors: {
    view: 'front',
    on: 'leg',
    outline: [
      0.16, 334, 0.28, 342, 0.44, 332, 0.62, 314, 0.72, 298, 0.6, 284, 0.36, 282, 0.14, 292, 0.06, 312,
    ],
  },
  suboccipitals: {
    view: 'back',
    on: 'neck',
    outline: [1.75, 116, 1.2, 110, 0.6, 128, 0.35, 166, 1, 172, 1.7, 172, 1.95, 148],
  },
  'levator-scapulae': {
    view: 'back',
    on: 'trunk',
    outline: [1.84, 166, 1.82, 150, 1.7, 147, 1.56, 148, 1.49, 156, 1.53, 166, 1.66, 172, 1.78, 172],
  },
  'upper-trapezius': {
    view: 'back',
    on: 'yoke',
    outline: [0.46, 76, 0.64, 76, 0.98, 96, 1.02, 130, 0.86, 170, 0.66, 204, 0.5, 194, 0.45, 130],
  },
  'mid-back': {
    view: 'back',
    on: 'trunk',
    outline: [1.44, 170, 1.42, 150, 1.32, 132, 1.12, 124, 0.92, 134, 0.86, 156, 0.94, 172, 1.2, 174],
  },
  'gluteus-medius': {
    view: 'back',
    on: 'trunk',
    outline: [
      0.3, 97, 0.48, 106, 0.58, 126, 0.56, 150, 0.46, 158, 0.37, 148, 0.28, 133, 0.18, 119, 0.05, 106, 0.02,
      95, 0.14, 93,
    ],
  },
  piriformis: {
    view: 'back',
    on: 'trunk',
    outline: [
      0.32, 173, 0.3, 160, 0.21, 142, 0.1, 128, -0.01, 118, -0.06, 122, -0.03, 144, 0.03, 162, 0.09, 173,
    ],
  },
  'gluteus-maximus': {
    view: 'back',
    on: 'leg',
    outline: [
      0.09, 216, 0.07, 180, 0.1, 150, 0.12, 124, 0.22, 116, 0.29, 150, 0.31, 184, 0.28, 216, 0.19, 228, 0.11,
      226,
    ],
  },
  hamstrings: {
    view: 'back',
    on: 'leg',
    outline: [
      0.39, 180, 0.39, 148, 0.48, 124, 0.68, 118, 0.88, 132, 0.92, 160, 0.92, 200, 0.88, 228, 0.68, 242, 0.48,
      232, 0.39, 210,
    ],
  },
  calves: {
    view: 'back',
    on: 'leg',
    outline: [
      1.08, 180, 1.08, 150, 1.18, 122, 1.34, 114, 1.5, 134, 1.62, 160, 1.66, 180, 1.62, 202, 1.52, 228, 1.36,
      246, 1.18, 238, 1.08, 210,
    ],
  },
  'plantar-foot': {
    view: 'back',
    on: 'foot',
    outline: [
      -0.04, 0, 0.08, 56, 0.4, 50, 0.72, 60, 0.9, 36, 0.92, 0, 0.88, -40, 0.72, -60, 0.4, -34, 0.08, -56,
    ],
  },
};
