import { describe, expect, test } from 'vitest';
import { armAngles, legAngles, shoulderSwing, hipSwing } from './angles.ts';
import { limited, LIMITS } from './limits.ts';
import { AT_EASE, overlay } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { momentsOf, showings } from './testing/moments.ts';

/** Degrees that an angle read back from the placed joints may differ. */
const GRAIN = 2;

type Move = keyof typeof LIMITS;

/** Says by how much an angle is beyond what the joint can do; 0 = it is not. */
function beyond(move: Move, degrees: number): number {
  const [least, most] = LIMITS[move];
  return Math.max(0, least - GRAIN - degrees, degrees - most - GRAIN);
}

/** Everything in which one body goes beyond its joints, in words. */
function excesses(body: Skeleton): string[] {
  const found: string[] = [];
  const note = (where: string, move: Move, degrees: number | null) => {
    if (degrees !== null && beyond(move, degrees) > 0) found.push(`${where} ${move} ${degrees.toFixed(0)}`);
  };
  for (const name of ['armL', 'armR'] as const) {
    const arm = armAngles(body, body[name]);
    note(name, 'shoulderFlex', Math.abs(arm.flex - shoulderSwing(arm).flex) < GRAIN ? null : arm.flex);
    note(name, 'shoulderAbd', arm.abd);
    note(name, 'shoulderRot', arm.rot);
    note(name, 'elbow', arm.elbow);
    note(name, 'wrist', arm.wrist);
  }
  for (const name of ['legL', 'legR'] as const) {
    const leg = legAngles(body, body[name]);
    note(name, 'hipFlex', leg.flex);
    note(name, 'hipAbd', leg.abd);
    note(name, 'hipRot', leg.rot);
    note(name, 'knee', leg.knee);
    note(name, 'ankle', leg.ankle);
  }
  return found;
}

describe('every posing', () => {
  test.each(showings)('keeps each joint of $name within what it can do', (showing) => {
    const found = momentsOf(showing).flatMap(({ t, body }) =>
      excesses(body).map((text) => `${text} at ${String(t)}`),
    );
    expect(found).toEqual([]);
  });
});

describe('angles', () => {
  test('reads back what a pose says', () => {
    const pose = overlay(AT_EASE, {
      root: { yaw: 40, pitch: 20 },
      armL: { flex: 50, abd: 0, rot: 25, elbow: 80 },
      armR: { flex: 0, abd: 45, rot: -60, elbow: 100 },
      legL: { flex: 70, abd: 20, rot: 30, knee: 90 },
      legR: { flex: -15, abd: 10, rot: -20, knee: 60, ankle: -30 },
    });
    const body = solve(pose);
    for (const name of ['armL', 'armR'] as const) {
      const { flex, abd, rot, elbow } = armAngles(body, body[name]);
      expect([flex, abd, rot ?? NaN, elbow].map(Math.round)).toEqual([
        pose[name].flex,
        pose[name].abd,
        pose[name].rot,
        pose[name].elbow,
      ]);
    }
    for (const name of ['legL', 'legR'] as const) {
      const { flex, abd, rot, knee, ankle } = legAngles(body, body[name]);
      expect([flex, abd, rot ?? NaN, knee, ankle].map((value) => Math.round(value) + 0)).toEqual([
        pose[name].flex,
        pose[name].abd,
        pose[name].rot,
        pose[name].knee,
        pose[name].ankle,
      ]);
    }
  });

  test('a limb sent where its joints do not let it go stops at their limit', () => {
    const wild = overlay(AT_EASE, {
      legR: { ik: [0.9, 2.2, -1.2], pole: [1, 0, -1] },
      armR: { ik: [-0.5, 4.9, -0.2], pole: [0, 0, -1] },
    });
    const body = solve(wild);
    const leg = legAngles(body, body.legR);
    expect(hipSwing(leg).abd).toBeCloseTo(leg.abd, 3);
    expect(hipSwing(leg).flex).toBeCloseTo(leg.flex, 3);
    expect(armAngles(body, body.armR).elbow).toBeLessThanOrEqual(LIMITS.elbow[1] + 1e-6);
  });
});

describe('limited', () => {
  test('leaves an angle within the limits and stops one beyond them', () => {
    expect(limited('knee', 90)).toBe(90);
    expect(limited('knee', 200)).toBe(LIMITS.knee[1]);
    expect(limited('knee', -20)).toBe(LIMITS.knee[0]);
  });
});
