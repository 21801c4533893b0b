import { describe, expect, test } from 'vitest';
import { AT_EASE, overlay, poseBetween } from './pose.ts';
import type { Pose } from './pose.ts';
import { solve } from './solve.ts';
import { momentsOf, showings } from './testing/moments.ts';
import { dot, lengthOf, subtract } from './vector.ts';
import type { Vec3 } from './vector.ts';

const LIMBS = ['armL', 'armR', 'legL', 'legR'] as const;

const sameTarget = (one: Vec3 | null, other: Vec3 | null) =>
  one !== null && other !== null && lengthOf(subtract(one, other)) < 1e-9;

/** How far each limb that has a target ends from it, heads. */
function misses(pose: Pose): string[] {
  const body = solve(pose);
  return LIMBS.flatMap((limb) => {
    const { ik } = pose[limb];
    const miss = ik === null ? 0 : lengthOf(subtract(ik, body[limb].end));
    return miss < 0.03 ? [] : [`${limb} by ${miss.toFixed(2)}`];
  });
}

describe('solve', () => {
  test.each(showings)(
    'brings hands and feet of $name to their places, at the keys and between',
    (showing) => {
      expect(momentsOf(showing).flatMap(({ pose }) => misses(pose))).toEqual([]);
    },
  );

  test.each(showings)('keeps planted hands and feet of $name where they are', (showing) => {
    const [start, ...later] = momentsOf(showing);
    if (start === undefined) throw new Error('A showing has moments.');
    for (const limb of LIMBS) {
      if (!later.every(({ pose }) => sameTarget(pose[limb].ik, start.pose[limb].ik))) continue;
      for (const { body } of later) {
        expect(lengthOf(subtract(body[limb].end, start.body[limb].end))).toBeLessThan(0.005);
      }
    }
  });

  test.each(showings)('never places $name by angles at one key and by reach at another', ({ posing }) => {
    const keys = [posing.a, ...posing.through, posing.b];
    for (const limb of LIMBS) expect(new Set(keys.map((key) => key[limb].ik === null)).size).toBe(1);
  });

  test('keeps every joint within what a body can do', () => {
    const wild = overlay(AT_EASE, { armR: { elbow: 400 }, legR: { knee: 900, flex: 500 } });
    const body = solve(wild);
    const bent = overlay(AT_EASE, { armR: { elbow: 150 }, legR: { knee: 145, flex: 125 } });
    expect(body.armR.end).toEqual(solve(bent).armR.end);
    expect(body.legR.end).toEqual(solve(bent).legR.end);
  });

  test('makes a frame of right angles at every joint', () => {
    for (const { posing } of showings) {
      const body = solve(posing.b);
      for (const limb of LIMBS) {
        const { upper, lower, tip } = body[limb];
        for (const [x, y, z] of [upper, lower, tip]) {
          expect(Math.abs(dot(x, y)) + Math.abs(dot(y, z)) + Math.abs(dot(z, x))).toBeLessThan(1e-6);
          expect(lengthOf(x)).toBeCloseTo(1, 6);
        }
      }
    }
  });
});

describe('poseBetween', () => {
  const a = AT_EASE;
  const b = overlay(AT_EASE, { root: { at: [1, 3, 0] }, armL: { flex: 90 } });

  test('is each key at its end', () => {
    expect(poseBetween(a, b, 0)).toEqual(a);
    expect(poseBetween(a, b, 1)).toEqual(b);
  });

  test('goes half of the way in angles and in places', () => {
    const half = poseBetween(a, b, 0.5);
    expect(half.armL.flex).toBe(45);
    expect(half.root.at[0]).toBe(0.5);
    expect(half.legR).toEqual(a.legR);
  });
});
