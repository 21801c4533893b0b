import { AREA_IDS } from '#core/exercises/areas.ts';
import type { Order, Place as Depth } from '#core/figure/body/part.ts';
import type { Lens } from '#core/figure/lens.ts';
import type { LitArea } from '#core/figure/lit-areas.ts';
import type { Place } from '#core/figure/posing.ts';
import type { Anchor, Mark, Prop } from '#core/figure/props/prop.ts';
import type { ArrowPath } from '#core/figure/props/signs.ts';
import { AGES, BUILDS, HAIR_COLOURS, HAIR_STYLES, HEAD_COVERS, SKIN_TONES } from '#core/person.ts';

/** Each thing as it is when it is put into the room. */
export const THINGS: { readonly [Kind in Prop['kind']]: Extract<Prop, { kind: Kind }> } = {
  chair: { kind: 'chair' },
  desk: { kind: 'desk', x: [-1.6, 1.6], z: [1.5, 3] },
  wall: { kind: 'wall', from: 'behind' },
  'wall-ahead': { kind: 'wall-ahead', z: 2 },
  doorway: { kind: 'doorway', x: [-1.2, 1.2], z: 0.3 },
  mat: { kind: 'mat', x: 1.2, z: [-3, 3] },
  ball: {
    kind: 'ball',
    at: { on: 'trunk', p: [-0.4, 1.8, -0.6] },
    radius: 0.25,
    look: 'soft-ball',
    roll: 0,
    behind: false,
  },
  roller: { kind: 'roller', at: [0, 0.3, 0], radius: 0.3, half: 1, axis: [1, 0, 0], travel: [0, 0, 0] },
  'towel-roll': { kind: 'towel-roll', at: [0, 0.2, 0], radius: 0.2, half: 0.6, axis: [1, 0, 0] },
  'towel-pad': { kind: 'towel-pad', low: [-0.5, 0, -0.4], high: [0.5, 0.15, 0.4] },
  hook: {
    kind: 'hook',
    points: [
      [-0.37, 1.84, -0.24],
      [-0.4, 2.3, 0.1],
      [-0.24, 1.1, 0.86],
      [0.2, 0.62, 0.92],
    ],
  },
  bottles: { kind: 'bottles' },
  'between-hands': { kind: 'between-hands', tool: 'stick' },
  band: { kind: 'band' },
  'ankle-band': { kind: 'ankle-band' },
};

/** The kinds of things, for choosing. */
export const THING_KINDS = Object.keys(THINGS) as readonly Prop['kind'][]; // earned: the keys of a literal

/** A marker as it is when it is added. */
export const FIRST_MARK: Mark = { on: 'trunk', p: [-0.4, 1.8, 0], under: false };
/** An arrow as it is when it is added. */
export const FIRST_ARROW: ArrowPath = [
  [-0.9, 3.4, 0.4],
  [-1, 3.8, 0.4],
  [-0.9, 4.2, 0.4],
];
/** A close-up as it is when it is added. */
export const FIRST_LENS: Lens = { at: [-1.6, 1.6, 0.6], radius: 0.8, zoom: 2, shows: 'footR' };

const ANCHORS: readonly Anchor['on'][] = [
  ...(['room', 'trunk', 'head', 'thighL', 'thighR', 'shinL', 'shinR'] as const),
  ...(['footL', 'footR', 'handL', 'handR', 'ball', 'roller'] as const),
];

/** The words that fields of things, marks and looks may hold. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  on: ANCHORS,
  from: ['behind', 'right', 'ahead'],
  tool: ['stick', 'bottle', 'band'],
  back: ['low', 'tall'],
  look: ['soft-ball', 'tennis-ball', 'lacrosse-ball'],
  shows: ['footR', 'footL', 'handR', 'handL', 'neck'],
  style: HAIR_STYLES,
  skin: SKIN_TONES,
  hair: HAIR_COLOURS,
  cover: HEAD_COVERS,
  build: BUILDS,
  age: AGES,
  feet: ['shoe', 'bare'],
  eyes: ['open', 'closed'],
};

/** Areas that can be lit. */
export const LIT_AREAS: readonly LitArea[] = AREA_IDS.filter((area) => area !== 'whole-body');
/** What a small picture can be cropped to. */
export const PLACES: readonly Place[] = ['head', 'shoulder', 'trunk', 'hip', 'leg', 'foot'];

/** Limbs whose place in the drawing can be said. */
export const ORDERED = [
  ...(['armL', 'armR', 'forearmL', 'forearmR', 'legL', 'legR', 'shinL', 'shinR'] as const),
] as const satisfies readonly (keyof Order)[];
/** The places in the drawing that can be said. */
export const DEPTHS: readonly Depth[] = ['back', 'behind-head', 'front', 'top'];
