import type { Drawing } from '../drawing.ts';
import type { Skeleton } from '../skeleton.ts';
import { armParts } from './arm.ts';
import { headParts } from './head.ts';
import { armpitFolds } from './fold.ts';
import { legParts } from './leg.ts';
import type { Order, Part } from './part.ts';
import { pelvisPart, topPart } from './top.ts';

/** The dressed body in its pieces, farthest first. */
export function bodyParts(body: Skeleton, drawing: Drawing, order: Order): readonly Part[] {
  return [
    ...legParts('legL', body, drawing, order),
    ...legParts('legR', body, drawing, order),
    pelvisPart(body, drawing),
    topPart(body, drawing),
    shirtFolds(body, drawing),
    ...armParts('armL', body, drawing, order),
    ...armParts('armR', body, drawing, order),
    ...headParts(body, drawing),
  ].toSorted((a, b) => a.layer - b.layer);
}

/** What the arms pull in the shirt. */
const shirtFolds = (body: Skeleton, { camera, palette }: Drawing): Part => ({
  name: 'top',
  layer: 1.1,
  shapes: [body.armL, body.armR].flatMap((arm) => armpitFolds(body, arm, camera, palette.top.shade)),
});
