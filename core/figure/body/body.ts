import type { Drawing } from '../drawing.ts';
import type { Skeleton } from '../skeleton.ts';
import { armParts } from './arm.ts';
import { headPart } from './head.ts';
import { legPart } from './leg.ts';
import type { Order, Part } from './part.ts';
import { pelvisPart, topPart } from './top.ts';

/** The dressed body in its pieces, farthest first. */
export function bodyParts(body: Skeleton, drawing: Drawing, order: Order): readonly Part[] {
  return [
    legPart('legL', body, drawing, order),
    legPart('legR', body, drawing, order),
    pelvisPart(body, drawing),
    topPart(body, drawing),
    ...armParts('armL', body, drawing, order),
    ...armParts('armR', body, drawing, order),
    headPart(body, drawing),
  ].toSorted((a, b) => a.layer - b.layer);
}
