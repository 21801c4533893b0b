import { describe, expect, test } from 'vitest';
import { AT_EASE, overlay, poseBetween } from '../pose.ts';
import type { Arm, Hand } from '../pose.ts';
import type { ArmBones } from '../skeleton.ts';
import { placed } from '../solid.ts';
import type { Chain } from '../solid.ts';
import { solve } from '../solve.ts';
import { farthest } from '../testing/flesh.ts';
import { apply } from '../rotation.ts';
import { lengthOf, subtract } from '../vector.ts';
import type { Vec3 } from '../vector.ts';
import { GRIP_AT } from './finger.ts';
import { gripRadius, handChains, handFlesh } from './hand.ts';

const HANDS: readonly Hand[] = ['easy', 'flat', 'cup', 'grip', 'tips', 'fist'];

/** Both hands before the body, palms down, fingers to the front. */
const arms = (more: Partial<Arm>) => {
  const arm = (x: number): Partial<Arm> => ({ ik: [x, 4, 1], palm: [0, -1, 0], handDir: [0, 0, 1], ...more });
  const { armL, armR } = solve(overlay(AT_EASE, { armL: arm(0.5), armR: arm(-0.5) }));
  return [armL, armR] as const;
};

const [left] = arms({});
const hold = (hand: Hand, curl = 0.25): ArmBones => ({ ...left, hand, curl });
const tipOf = (chain: Chain | undefined): Vec3 => chain?.at(-1)?.center ?? [0, 0, 0];
const apart = (a: Vec3, b: Vec3) => lengthOf(subtract(a, b));

/** How far a point is from the middle of a bar that lies across the palm. */
function fromBar(arm: ArmBones, point: Vec3): number {
  const [y, z] = GRIP_AT;
  const [, dy, dz] = [0, 1, 2].map((axis) => {
    const away = subtract(point, placed(arm.end, arm.tip)(0, y, z));
    return lengthOf(away) === 0 ? 0 : away.reduce((sum, v, i) => sum + v * (arm.tip[axis]?.[i] ?? 0), 0);
  });
  return Math.hypot(dy ?? 0, dz ?? 0);
}

describe('handChains', () => {
  test.each(HANDS)(
    'puts the thumb of a hand that is %s on the inner side when the palm looks down',
    (hand) => {
      for (const arm of arms({ hand })) {
        const { thumb } = handChains(arm);
        expect(Math.abs(tipOf(thumb)[0])).toBeLessThan(Math.abs(arm.end[0]));
      }
    },
  );

  test('puts the thumb to the front of an arm that hangs at ease', () => {
    const { armL, armR } = solve(AT_EASE);
    for (const arm of [armL, armR])
      expect(tipOf(handChains(arm).thumb)[2]).toBeGreaterThan(arm.end[2] + 0.08);
  });

  test('lays a flat hand on a plane: no finger leaves it, nor sinks below the palm', () => {
    const arm = hold('flat');
    const palmFace = farthest(handChains(arm).palm, arm.tip[2]);
    for (const finger of handChains(arm).fingers) {
      expect(Math.abs(farthest(finger, arm.tip[2]) - palmFace)).toBeLessThan(0.03);
    }
  });

  test.each([0, 0.4, 0.85, 1])('closes the fingers round a bar that fits a grip of %d', (curl) => {
    const arm = hold('grip', curl);
    const radius = gripRadius(curl);
    for (const finger of handChains(arm).fingers) {
      for (const joint of finger.slice(1)) {
        const gap = fromBar(arm, joint.center) - radius - ('radius' in joint ? joint.radius : 0);
        expect(gap).toBeGreaterThan(-0.02);
        expect(gap).toBeLessThan(0.02);
      }
    }
  });

  test('brings the thumb of a grip round the other side, to meet the fingers', () => {
    const arm = hold('grip', 0.9);
    const { fingers, thumb } = handChains(arm);
    expect(apart(tipOf(thumb), tipOf(fingers.at(-1)))).toBeLessThan(0.2);
    expect(apart(tipOf(thumb), tipOf(fingers.at(-1)))).toBeLessThan(
      apart(tipOf(handChains(hold('flat')).thumb), tipOf(handChains(hold('flat')).fingers.at(-1))),
    );
  });

  test('closes an easy hand as far as it is curled', () => {
    const reach = (curl: number) => apart(tipOf(handChains(hold('easy', curl)).fingers[2]), left.end);
    expect(reach(0)).toBeGreaterThan(reach(0.4));
    expect(reach(0.4)).toBeGreaterThan(reach(1));
  });

  test.each(HANDS)('keeps a hand that is %s as long as a hand', (hand) => {
    const along = apply(left.tip, [0, -1, 0]);
    const from = left.end.reduce((sum, v, i) => sum + v * (along[i] ?? 0), 0);
    const long = farthest(handFlesh(hold(hand)), along) - from;
    expect(long).toBeGreaterThan(0.3);
    expect(long).toBeLessThan(0.65);
  });
});

describe('poseBetween', () => {
  test('changes what a hand does half way', () => {
    const grips = overlay(AT_EASE, { armR: { hand: 'grip' } });
    expect(poseBetween(AT_EASE, grips, 0.49).armR.hand).toBe('easy');
    expect(poseBetween(AT_EASE, grips, 0.51).armR.hand).toBe('grip');
  });
});
