import { describe, expect, test } from 'vitest';
import { ballOf, ballPlace, placeOf } from './props/anchor.ts';
import { BETWEEN_HANDS } from './props/between-hands.ts';
import { grips } from './props/grips.ts';
import { CHAIR } from './props/furniture.ts';
import { DESK, SEAT } from './props/prop.ts';
import { trunkChain } from './surfaces.ts';
import { armFlesh, distance, foot, hand, legFlesh, lowest, shod } from './testing/flesh.ts';
import { moments } from './testing/moments.ts';
import { mixVec } from './vector.ts';

const seated = moments.filter(
  ({ posing, t }) =>
    posing.props.some(({ kind }) => kind === 'chair') && (t === 0 ? posing.a : posing.b).root.at[1] < 2.3,
);
const named = (...ids: readonly string[]) => seated.filter(({ id }) => ids.includes(id));

describe('sitting', () => {
  test.each(seated.filter(({ posing }) => ballOf(posing.props) === undefined))(
    'rests the seat of $name on the chair',
    ({ body }) => {
      const gap = lowest(trunkChain(body.trunk, -0.3, 0.3)) - SEAT;
      expect(gap).toBeGreaterThan(-0.15);
      expect(gap).toBeLessThan(0.15);
      expect(body.trunk.pelvis[2]).toBeGreaterThan(CHAIR.back);
      expect(body.trunk.pelvis[2]).toBeLessThan(CHAIR.front);
    },
  );

  test.each(seated)('stands the feet of $name flat where they are planted', ({ posing, body, pose }) => {
    for (const leg of ['legL', 'legR'] as const) {
      if (pose[leg].ik?.[1] !== 0.27) continue;
      expect(Math.abs(lowest(foot(body[leg], shod(posing))))).toBeLessThan(0.06);
    }
  });

  test.each(
    seated.filter(({ posing }) => {
      const at = ballOf(posing.props)?.at;
      return at?.on === 'room' && at.p[1] < 2 && at.p[1] > SEAT;
    }),
  )('lays the ball of $name on the seat', ({ posing, body, t }) => {
    const ball = ballOf(posing.props);
    if (ball === undefined) return;
    const [x, y, z] = ballPlace(ball, body, t);
    expect(y - ball.radius).toBeCloseTo(SEAT, 2);
    expect(Math.abs(x)).toBeLessThan(CHAIR.x - ball.radius);
    expect(z).toBeLessThan(CHAIR.front - ball.radius);
  });

  test.each(named('rel-levator-seated-press').filter(({ posing }) => ballOf(posing.props) !== undefined))(
    'traps the ball of $name against the back of the chair',
    ({ posing, body, t }) => {
      const ball = ballOf(posing.props);
      if (ball === undefined) return;
      expect(ballPlace(ball, body, t)[2] - ball.radius).toBeCloseTo(CHAIR.back - 0.04, 2);
    },
  );

  test.each(
    named('rel-quads-seated-roll', 'rel-adductors-seated-press').filter(({ posing }) =>
      posing.props.some(({ kind }) => kind === 'between-hands'),
    ),
  )('presses what both hands of $name hold to the thigh', ({ posing, body }) => {
    const held = posing.props.find((prop) => prop.kind === 'between-hands');
    if (held === undefined) return;
    const [left, right] = grips(body);
    const rod = Array.from({ length: 13 }, (_, i) => mixVec(left, right, 0.2 + i * 0.05));
    const gap = Math.min(...rod.map((point) => distance(point, legFlesh(body.legR))));
    expect(gap - BETWEEN_HANDS[held.tool]).toBeGreaterThan(-0.12);
    expect(gap - BETWEEN_HANDS[held.tool]).toBeLessThan(0.06);
  });

  test.each(
    named('rel-quads-seated-roll', 'rel-adductors-seated-press').filter(({ posing }) =>
      posing.props.every(({ kind }) => kind === 'chair'),
    ),
  )('presses the forearm of $name to the thigh', ({ body }) => {
    const bone = Array.from({ length: 9 }, (_, i) => mixVec(body.armR.middle, body.armR.end, i / 8));
    const gap = Math.min(...bone.map((point) => distance(point, legFlesh(body.legR))));
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(0.2);
  });

  test.each(named('rel-suboccipital-seated-fingers'))(
    'props the elbows of $name on the desk, the fingertips under the skull',
    ({ posing, body }) => {
      const desk = posing.props.find((prop) => prop.kind === 'desk');
      for (const arm of [body.armL, body.armR]) {
        expect(Math.abs(lowest(armFlesh(arm)) - DESK)).toBeLessThan(0.06);
        expect(arm.middle[2]).toBeGreaterThan(desk?.z[0] ?? Infinity);
        expect(distance(body.head.at([0, 0.2, -0.34]), hand(arm))).toBeLessThan(0.2);
      }
    },
  );

  test.each(
    named('rel-levator-seated-press', 'rel-pec-seated-fingers', 'rel-calf-seated-press').filter(
      ({ posing }) => posing.props.every(({ kind }) => kind !== 'ball' && kind !== 'hook'),
    ),
  )('brings a hand of $name to the marked place', ({ posing, body }) => {
    if (posing.mark === null) throw new Error('What is pressed is marked.');
    const place = placeOf(posing.mark, body, null);
    const reaches = [body.armL, body.armR].map((arm) => distance(place, hand(arm)));
    expect(Math.min(...reaches)).toBeLessThan(0.1);
  });
});
