import { describe, expect, test } from 'vitest';
import { cameraFor } from '../camera.ts';
import { drawingOf } from '../drawing.ts';
import { AT_EASE, overlay } from '../pose.ts';
import type { PoseData } from '../pose.ts';
import { posing } from '../posing.ts';
import { POSINGS } from '../posings.ts';
import { solve } from '../solve.ts';
import { bodyParts } from './body.ts';
import type { Order, PartName } from './part.ts';

const { look } = posing({ view: { yaw: 0, pitch: 0 }, look: {}, place: 'trunk', a: {}, b: {} });

/** The pieces of that pose seen from there, farthest first. */
function pieces(data: PoseData, yaw: number, order: Order = {}): readonly PartName[] {
  const drawing = drawingOf(cameraFor({ yaw, pitch: 7 }), look, 'light');
  return bodyParts(solve(overlay(AT_EASE, data)), drawing, order).map(({ name }) => name);
}

/** The piece that the forearm or shin belongs to, if it is none of its own. */
const of = (names: readonly PartName[], piece: PartName, whole: PartName) =>
  names.lastIndexOf(names.includes(piece) ? piece : whole);

const HANDS_BEHIND_HEAD: PoseData = {
  armL: { ik: [0.15, 5.9, -0.5], pole: [1, 0.4, 0.1] },
  armR: { ik: [-0.15, 5.9, -0.5], pole: [-1, 0.4, 0.1] },
};
const HAND_ON_BACK: PoseData = { armR: { ik: [-0.1, 4.2, -0.5], pole: [-1, -0.2, -0.6] } };
/** The thigh a little behind the other, the shin across before it. */
const SHIN_ACROSS: PoseData = {
  root: { at: [0, 3.2, 0], yaw: 12 },
  legL: { ik: [0.05, 0.27, 0] },
  legR: { ik: [0.5, 0.4, 0.45], pole: [-0.6, 0, 1] },
};

describe('bodyParts', () => {
  test('draws limbs that lie in one place as one piece', () => {
    expect(pieces({}, 0).filter((name) => /forearm|shin|hand/.test(name))).toEqual([]);
  });

  test('lays arms that are crossed on the chest before it', () => {
    const pose = POSINGS.get('mov-seated-rotation')?.a ?? AT_EASE;
    const names = pieces(pose, 20);
    for (const side of ['L', 'R'] as const) {
      expect(of(names, `forearm${side}`, `arm${side}`)).toBeGreaterThan(names.lastIndexOf('top'));
    }
  });

  test('lays hands behind the head from the front, and before it from the back', () => {
    const front = pieces(HANDS_BEHIND_HEAD, 0);
    const back = pieces(HANDS_BEHIND_HEAD, 180);
    for (const side of ['L', 'R'] as const) {
      expect(of(front, `forearm${side}`, `arm${side}`)).toBeLessThan(front.indexOf('head'));
      expect(of(back, `forearm${side}`, `arm${side}`)).toBeGreaterThan(back.indexOf('head'));
    }
  });

  test('lays a forearm on the back behind the trunk from the front, and before it from the back', () => {
    const front = pieces(HAND_ON_BACK, 0);
    const back = pieces(HAND_ON_BACK, 180);
    expect(of(front, 'forearmR', 'armR')).toBeLessThan(front.indexOf('top'));
    expect(of(back, 'forearmR', 'armR')).toBeGreaterThan(back.indexOf('top'));
  });

  test('lays a shin that crosses the other leg over or under it', () => {
    const front = pieces(SHIN_ACROSS, 0);
    const back = pieces(SHIN_ACROSS, 180);
    expect(of(front, 'shinR', 'legR')).toBeGreaterThan(of(front, 'shinL', 'legL'));
    expect(of(back, 'shinR', 'legR')).toBeLessThan(of(back, 'shinL', 'legL'));
  });

  test('does as the pose says, for a limb and for its lower half', () => {
    const behind = pieces({}, 0, { armR: 'back' });
    expect(behind.indexOf('armR')).toBeLessThan(behind.indexOf('top'));
    const split = pieces({}, 0, { armR: 'back', forearmR: 'top', shinL: 'front' });
    expect(split.indexOf('armR')).toBeLessThan(split.indexOf('top'));
    expect(split.indexOf('forearmR')).toBeGreaterThan(split.indexOf('head'));
    expect(split.indexOf('shinL')).toBeGreaterThan(split.indexOf('head'));
  });
});
