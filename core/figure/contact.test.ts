import { describe, expect, test } from 'vitest';
import type { Posing } from './posing.ts';
import { ballOf, ballPlace, ballPlaces, rollerPlace } from './props/anchor.ts';
import { fitted } from './props/fitted.ts';
import { TOWARDS } from './props/layers.ts';
import { DESK } from './props/prop.ts';
import type { Prop } from './props/prop.ts';
import { cameraFor } from './camera.ts';
import { placed } from './solid.ts';
import { solve } from './solve.ts';
import { trunkChain } from './surfaces.ts';
import { distance, farthest, flesh, hand, legFlesh, lowest, shod } from './testing/flesh.ts';
import { everyMoment, moments } from './testing/moments.ts';
import { add, dot, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

const has = (posing: Posing, kind: Prop['kind']) => posing.props.some((prop) => prop.kind === kind);

const AHEAD: Vec3 = [0, 0, 1];

/** The direction of the wall from the body; null = there is none. */
function wallWay({ props }: Posing): Vec3 | null {
  if (props.some((prop) => prop.kind === 'wall-ahead')) return AHEAD;
  const from = props.find((prop) => prop.kind === 'wall')?.from;
  return from === undefined ? null : TOWARDS[from];
}

/** How far the wall is in that direction: it stays where the ball meets it at the first key, in every phase. */
function wallAt({ equipped, tool }: (typeof everyMoment)[number], way: Vec3): number {
  const { a, props } = fitted(equipped, tool);
  const ahead = props.find((prop) => prop.kind === 'wall-ahead');
  if (ahead !== undefined) return ahead.z;
  const ball = ballOf(props);
  return ball === undefined ? Infinity : dot(ballPlace(ball, solve(a), 0), way) + ball.radius;
}

describe('contact', () => {
  test.each(moments.filter(({ posing }) => has(posing, 'ball')))(
    'brings the ball of $name to the body',
    ({ posing, t, body }) => {
      const ball = ballOf(posing.props);
      if (ball === undefined) return;
      for (const place of ballPlaces(ball, body, t, cameraFor(posing.view))) {
        const gap =
          Math.min(...flesh(body, shod(posing)).map((chain) => distance(place, chain))) - ball.radius;
        expect(gap).toBeGreaterThan(-0.12);
        expect(gap).toBeLessThan(0.06);
      }
    },
  );

  // A mat gives way a little, hence the tenth.
  test.each(moments.filter(({ posing }) => has(posing, 'roller')))(
    'lays the body of $name on the roller, and the roller on the floor',
    ({ posing, t, body }) => {
      const roller = posing.props.find((prop) => prop.kind === 'roller');
      if (roller === undefined) return;
      const { radius, half, axis } = roller;
      const middle = rollerPlace(roller, t);
      expect(middle[1]).toBeCloseTo(radius, 2);
      const line = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9].map((share) =>
        add(middle, times(unit(axis), share * half)),
      );
      const gaps = flesh(body, shod(posing)).flatMap((chain) => line.map((point) => distance(point, chain)));
      expect(Math.min(...gaps) - radius).toBeGreaterThan(-0.1);
      expect(Math.min(...gaps) - radius).toBeLessThan(0.05);
    },
  );

  test.each(everyMoment)('sinks nothing of $name into the floor', ({ posing, body }) => {
    for (const chain of flesh(body, shod(posing))) expect(lowest(chain)).toBeGreaterThan(-0.1);
  });

  test.each(everyMoment.filter(({ posing }) => wallWay(posing) !== null))(
    'keeps trunk, legs and hands of $name on this side of the wall',
    (moment) => {
      const way = wallWay(moment.posing) ?? [0, 0, 0];
      const wall = wallAt(moment, way);
      const { trunk, armL, armR, legL, legR } = moment.body;
      const parts = [trunkChain(trunk, -0.3, 1.93), hand(armL), hand(armR), legFlesh(legL), legFlesh(legR)];
      for (const part of parts) expect(farthest(part, way)).toBeLessThan(wall + 0.15);
    },
  );

  test.each(moments.filter(({ posing }) => has(posing, 'wall-ahead')))(
    'lays both hands of $name on the wall ahead',
    (moment) => {
      const wall = wallAt(moment, AHEAD);
      for (const arm of [moment.body.armL, moment.body.armR]) {
        expect(Math.abs(farthest(hand(arm), AHEAD) - wall)).toBeLessThan(0.05);
      }
    },
  );

  test.each(moments.filter(({ posing }) => has(posing, 'desk') && posing.a.root.at[1] > 2.5))(
    'lays a hand of $name on the desk that it stands at',
    ({ posing, body }) => {
      const desk = posing.props.find((prop) => prop.kind === 'desk');
      if (desk === undefined) return;
      const on = [body.armL, body.armR].filter(({ end, tip }) => {
        const [x, , z] = placed(end, tip)(0, -0.45, 0);
        return x > desk.x[0] && x < desk.x[1] && z > desk.z[0] && z < desk.z[1];
      });
      expect(on.length).toBeGreaterThan(0);
      for (const arm of on) expect(Math.abs(lowest(hand(arm)) - DESK)).toBeLessThan(0.12);
    },
  );

  test.each(moments.filter(({ posing }) => has(posing, 'doorway')))(
    'keeps the forearm of $name on the door frame',
    ({ posing, body }) => {
      const door = posing.props.find((prop) => prop.kind === 'doorway');
      for (const [x, , z] of [body.armR.middle, body.armR.end]) {
        expect(Math.abs(x - (door?.x[0] ?? 0))).toBeLessThan(0.2);
        expect(Math.abs(z - (door?.z ?? 0))).toBeLessThan(0.3);
      }
    },
  );
});
