import type { AreaId } from '#core/exercises/areas.ts';
import type { SurfaceName } from './lit-surface.ts';

/** The parts of the body that can be lit: every area but the whole body, which has no one place. */
export type LitArea = Exclude<AreaId, 'whole-body'>;

/**
 * A patch of a surface as a soft closed curve through points, each by two numbers: how far along, and degrees round
 * (0 front, 90 outer side, 180 back, 270 inner side). The other side of the body mirrors it.
 */
export interface Patch {
  readonly on: SurfaceName;
  readonly outline: readonly number[];
}

/** The patches that show an area; where two lie over one another they read as one. */
export const LIT_AREAS: Record<LitArea, readonly Patch[]> = {
  // A kite: broad at the neck, a point at the shoulder, its lower corner by the spine.
  'upper-trapezius': [
    {
      on: 'yoke',
      outline: [
        0.2, 76, 0.38, 36, 0.66, 38, 0.98, 90, 0.72, 138, 0.42, 178, 0.1, 208, -0.12, 190, -0.06, 128,
      ],
    },
    {
      on: 'neck',
      outline: [1.1, 118, 0.5, 92, -0.5, 82, -0.6, 160, 0.4, 158, 1.1, 140],
    },
  ],
  // A strap from the side of the neck down to the inner top corner of the shoulder blade.
  'levator-scapulae': [
    {
      on: 'neck',
      outline: [1.25, 96, 0.4, 92, -0.5, 96, -0.5, 150, 0.3, 142, 1.25, 126],
    },
    {
      on: 'yoke',
      outline: [-0.1, 92, 0.14, 98, 0.34, 150, 0.46, 204, 0.3, 226, 0.12, 196, -0.06, 150],
    },
  ],
  // A low arch under the edge of the skull.
  suboccipitals: [
    {
      on: 'neck',
      outline: [1.9, 104, 1.2, 100, 0.6, 124, 0.35, 158, 0.4, 186, 1.1, 188, 1.8, 186, 2.1, 145],
    },
  ],
  // A fan: long along the breastbone, gathered at the arm.
  pectorals: [
    {
      on: 'trunk',
      outline: [1.6, 12, 1.68, 34, 1.63, 62, 1.5, 80, 1.36, 70, 1.22, 46, 1.17, 22, 1.26, 8],
    },
  ],
  // From the spine slanting down and out to the edge of the shoulder blade.
  'mid-back': [
    {
      on: 'trunk',
      outline: [1.62, 172, 1.56, 158, 1.42, 138, 1.16, 126, 0.98, 136, 0.96, 160, 1.06, 174, 1.36, 175],
    },
  ],
  // From the front of the hip bone across the groin to the inner thigh.
  'hip-flexors': [
    {
      on: 'trunk',
      outline: [0.3, 42, 0.28, 64, 0.1, 76, -0.16, 66, -0.3, 44, -0.22, 24, 0.06, 28],
    },
    {
      on: 'leg',
      outline: [-0.06, -28, -0.04, 48, 0.12, 46, 0.27, 20, 0.33, -8, 0.24, -34, 0.08, -44],
    },
  ],
  // A long drop; the inner head reaches lower over the knee than the outer one.
  quadriceps: [
    {
      on: 'leg',
      outline: [
        0.2, 4, 0.27, 44, 0.45, 70, 0.66, 64, 0.82, 44, 0.84, 14, 0.86, -8, 0.9, -34, 0.82, -62, 0.62, -62,
        0.4, -52, 0.26, -30,
      ],
    },
  ],
  // A wedge inside the thigh, from well below the groin to above the knee.
  adductors: [
    {
      on: 'leg',
      outline: [0.25, 292, 0.3, 318, 0.46, 318, 0.62, 302, 0.78, 278, 0.62, 252, 0.44, 238, 0.3, 248],
    },
  ],
  // A band across the deep buttock, from the sacrum to the bony point of the hip.
  piriformis: [
    {
      on: 'trunk',
      outline: [
        0.16, 174, 0.16, 152, 0.1, 126, 0, 104, -0.14, 94, -0.26, 104, -0.26, 130, -0.18, 156, -0.06, 174,
      ],
    },
  ],
  // A fan: wide under the hip bone, gathered at the bony point of the hip.
  'gluteus-medius': [
    {
      on: 'trunk',
      outline: [
        0.26, 52, 0.34, 78, 0.34, 104, 0.26, 134, 0.06, 136, -0.16, 118, -0.26, 96, -0.16, 70, 0.06, 54,
      ],
    },
    {
      on: 'leg',
      outline: [-0.04, 62, 0.1, 66, 0.22, 84, 0.24, 98, 0.16, 116, -0.04, 122],
    },
  ],
  // The whole round of it, down to the fold.
  'gluteus-maximus': [
    {
      on: 'trunk',
      outline: [
        0.34, 168, 0.28, 140, 0.1, 112, -0.12, 98, -0.3, 104, -0.38, 140, -0.34, 168, -0.16, 177, 0.14, 176,
      ],
    },
    {
      on: 'leg',
      outline: [-0.06, 112, 0.08, 110, 0.18, 140, 0.21, 178, 0.18, 214, 0.06, 236, -0.06, 220],
    },
  ],
  // Two strands that part above the hollow of the knee.
  hamstrings: [
    {
      on: 'leg',
      outline: [
        0.2, 180, 0.26, 148, 0.46, 122, 0.7, 116, 0.9, 120, 0.95, 136, 0.87, 156, 0.79, 180, 0.87, 204, 0.95,
        224, 0.9, 240, 0.7, 244, 0.46, 238, 0.26, 212,
      ],
    },
  ],
  // Two heads, the inner one lower, running into the tendon.
  calves: [
    {
      on: 'leg',
      outline: [
        1.05, 154, 1.14, 126, 1.28, 110, 1.42, 118, 1.5, 142, 1.51, 164, 1.64, 172, 1.74, 180, 1.66, 190,
        1.56, 200, 1.57, 220, 1.48, 242, 1.3, 252, 1.14, 236, 1.05, 208, 1.09, 181,
      ],
    },
  ],
  // Heel, hollow and ball, seen from below; from the side it is the foot's lower edge.
  'plantar-foot': [
    {
      on: 'foot',
      outline: [
        -0.02, 0, 0.1, 62, 0.4, 58, 0.7, 64, 0.86, 40, 0.88, 0, 0.84, -44, 0.7, -64, 0.4, -40, 0.1, -62,
      ],
    },
  ],
};
