import { assertNever } from '#core/assert-never.ts';
import { nearness } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Part, PartName } from './body/part.ts';
import type { Patch } from './lit-areas.ts';
import type { SideSign, Skeleton } from './skeleton.ts';

/** What a patch lies on, as far as it matters for what is drawn over it. */
export type LitPlace = 'hip' | 'thigh' | 'shin' | 'trunk' | 'neck';

/** A patch of the trunk that ends lower than this (heads over the hips) lies on the seat of the trousers. */
const HIP = 0.6;

/** What that patch lies on. A foot goes with its shin, a yoke with the neck. */
export function litPlace({ on, outline }: Patch): LitPlace {
  const highest = Math.max(...outline.filter((_, i) => i % 2 === 0));
  switch (on) {
    case 'trunk':
      return highest < HIP ? 'hip' : 'trunk';
    case 'leg':
      return highest > 1 ? 'shin' : 'thigh';
    case 'foot':
      return 'shin';
    case 'yoke':
    case 'neck':
      return 'neck';
    default:
      return assertNever(on);
  }
}

/** Right after the shirt with its folds; right before the shirt; after the head. */
const LAYER = { overShirt: 1.2, underShirt: 0.95, overHead: 2.4 };

/** A body as it is seen, in its parts. */
interface Seen {
  readonly body: Skeleton;
  readonly camera: Camera;
  readonly parts: readonly Part[];
}

/** The layer of a patch among the parts of its body: over what it lies on, under all that lies nearer to the viewer. */
export function litLayer(place: LitPlace, side: SideSign, seen: Seen): number {
  switch (place) {
    case 'hip':
      return hipLayer(side, seen);
    case 'thigh':
      return layerOf(THIGH[side], seen) + CLOSE;
    case 'shin':
      return layerOf(SHIN[side], seen, THIGH[side]) + CLOSE;
    case 'trunk':
      return LAYER.overShirt;
    case 'neck':
      return LAYER.overHead;
    default:
      return assertNever(place);
  }
}

/** Over its own thigh, under the shirt; and under the other thigh where that hip is nearer to the viewer. */
function hipLayer(side: SideSign, seen: Seen): number {
  const { body, camera } = seen;
  const [own, other] = side === 1 ? [body.legL, body.legR] : [body.legR, body.legL];
  const behind = nearness(camera, other.root) - nearness(camera, own.root) > BEHIND;
  const most = behind ? layerOf(THIGH[other.side], seen) - CLOSE : LAYER.underShirt;
  return Math.min(most, Math.max(layerOf('pelvis', seen), layerOf(THIGH[side], seen)) + CLOSE);
}

/** A hip that is so much farther away than the other lies behind it, heads. */
const BEHIND = 0.2;

const THIGH: Record<SideSign, PartName> = { 1: 'legL', [-1]: 'legR' };
const SHIN: Record<SideSign, PartName> = { 1: 'shinL', [-1]: 'shinR' };

function layerOf(wanted: PartName, seen: Seen, instead?: PartName): number {
  const part = seen.parts.find(({ name }) => name === wanted);
  if (part !== undefined) return part.layer;
  return instead === undefined ? 0 : layerOf(instead, seen);
}

/** No two parts are nearer to each other. */
const CLOSE = 1e-4;
