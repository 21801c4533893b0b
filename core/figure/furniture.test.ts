import { describe, expect, test } from 'vitest';
import { BACKREST, CHAIR } from './props/furniture.ts';
import { DESK, SEAT } from './props/prop.ts';
import type { Prop } from './props/prop.ts';
import type { Chain, Solid } from './solid.ts';
import { farthest, flesh, shod } from './testing/flesh.ts';
import { momentsOf, showings } from './testing/moments.ts';
import type { Vec3 } from './vector.ts';

interface Block {
  readonly name: string;
  readonly low: Vec3;
  readonly high: Vec3;
}

/** The solid parts of what stands in the room. */
function blocksOf(prop: Prop): Block[] {
  if (prop.kind === 'desk') {
    const [[x0, x1], [z0, z1]] = [prop.x, prop.z];
    return [{ name: 'desk', low: [x0, DESK - 0.12, z0], high: [x1, DESK, z1] }];
  }
  if (prop.kind !== 'chair') return [];
  const { x, back, front } = CHAIR;
  const top = SEAT + BACKREST[prop.back ?? 'usual'];
  return [
    { name: 'seat', low: [-x, SEAT - 0.16, back], high: [x, SEAT, front] },
    {
      name: 'back of the chair',
      low: [-x + 0.06, SEAT + 0.45, back - 0.16],
      high: [x - 0.06, top, back - 0.04],
    },
  ];
}

const OUTWARDS: readonly Vec3[] = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
];

/** How deep the solid is in the block, heads; 0 or less = not at all. */
function depth(solid: Solid, { low, high }: Block): number {
  const gaps = OUTWARDS.map((way) => {
    const axis = way.findIndex((value) => value !== 0);
    const face = way[axis] === 1 ? (high[axis] ?? 0) : -(low[axis] ?? 0);
    const inwards: Vec3 = [-way[0], -way[1], -way[2]];
    return face + farthest([solid], inwards);
  });
  return Math.min(...gaps);
}

const deepest = (chain: Chain, block: Block): number =>
  Math.max(...chain.map((solid) => depth(solid, block)));

/** Cushions and muscles give way by this much. */
const SOFT = 0.16;

describe('chair and desk', () => {
  test.each(showings.filter(({ posing }) => posing.props.some((prop) => blocksOf(prop).length > 0)))(
    'let nothing of $name sink into them',
    (showing) => {
      const sunk = momentsOf(showing).flatMap(({ t, body, posing }) =>
        posing.props.flatMap(blocksOf).flatMap((block) =>
          flesh(body, shod(posing))
            .map((chain) => deepest(chain, block))
            .flatMap((deep, i) =>
              deep > SOFT ? [`${block.name} piece ${String(i)} ${deep.toFixed(2)} at ${String(t)}`] : [],
            ),
        ),
      );
      expect(sunk).toEqual([]);
    },
  );
});
