import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { during, poseAt, withTool } from '../posing.ts';
import { POSINGS } from '../posings.ts';
import { scene } from '../scene.ts';
import type { SceneRequest, Shape } from '../scene.ts';
import { solve } from '../solve.ts';
import { distance, farthest, flesh, hand, shod } from '../testing/flesh.ts';
import { dot } from '../vector.ts';
import { ballOf, ballPlace } from './anchor.ts';
import { grips } from './grips.ts';
import { BALL_RADIUS, fitted, lookOf } from './fitted.ts';
import { TOWARDS } from './layers.ts';
import { SEAT } from './prop.ts';

const EXERCISES = Object.values(CATALOGUE);

const picture = (exercise: string, more: Partial<SceneRequest> = {}) =>
  JSON.stringify(
    scene({
      exercise,
      t: 0,
      side: 'right',
      theme: 'light',
      size: { width: 400, height: 400 },
      fit: 'circle',
      ...more,
    }),
  );

const equipped = EXERCISES.flatMap(({ id, tools }) => tools.map((tool) => ({ id, tool, tools })));

describe('a tool', () => {
  test.each(EXERCISES.filter(({ tools }) => tools.length > 1))(
    'has a look of its own in $id',
    ({ id, tools }) => {
      const pictures = new Set(tools.map((tool) => picture(id, { tool })));
      expect(pictures.size).toBe(tools.length);
    },
  );

  test.each(EXERCISES.filter(({ tools }) => tools.length > 0))(
    'is the gentlest of $id where none is named',
    ({ id, tools: [first] }) => {
      expect(picture(id)).toBe(picture(id, { tool: first ?? null }));
    },
  );

  test('is seen in the small picture of the place', () => {
    const balls = Object.keys(BALL_RADIUS).map((tool) =>
      picture('rel-glutemed-wall-ball', { tool, crop: 'place' }),
    );
    expect(new Set(balls).size).toBe(3);
  });
});

const MOMENTS = [0, 0.5, 1] as const;

const pressed = equipped.flatMap(({ id, tool }) => {
  const plain = POSINGS.get(id);
  if (plain === undefined) return [];
  return (['move', 'sweep'] as const).flatMap((phase) => {
    const posing = fitted(during(withTool(plain, tool), phase), tool);
    const ball = ballOf(posing.props);
    if (ball === undefined) return [];
    return MOMENTS.map((t) => ({
      name: `${id} with ${tool} in ${phase} at ${String(t)}`,
      tool,
      posing,
      ball,
      t,
      body: solve(poseAt(posing, t)),
    }));
  });
});

describe('a pressed ball', () => {
  test.each(pressed.filter(({ ball }) => ball.twin === undefined))(
    'of $name lies at the body, as large as its tool',
    ({ posing, ball, tool, t, body }) => {
      expect(ball.radius).toBeLessThanOrEqual(BALL_RADIUS[lookOf(ball, tool)]);
      const place = ballPlace(ball, body, t);
      const gap = Math.min(...flesh(body, shod(posing)).map((chain) => distance(place, chain))) - ball.radius;
      expect(gap).toBeGreaterThan(-0.14);
      expect(gap).toBeLessThan(0.07);
    },
  );

  test.each(pressed.filter(({ ball }) => ball.at.on === 'room' && ball.at.p[1] < 2))(
    'of $name lies on the floor or on the seat',
    ({ ball, t, body }) => {
      const bottom = ballPlace(ball, body, t)[1] - ball.radius;
      expect(Math.min(Math.abs(bottom), Math.abs(bottom - SEAT))).toBeLessThan(0.03);
    },
  );

  test.each(pressed.filter(({ posing }) => posing.props.some(({ kind }) => kind === 'wall')))(
    'of $name leaves the trunk on this side of its wall',
    ({ posing, ball }) => {
      const from = posing.props.find((prop) => prop.kind === 'wall')?.from ?? 'behind';
      const body = solve(posing.a);
      const wall = dot(ballPlace(ball, body, 0), TOWARDS[from]) + ball.radius;
      const parts = flesh(body, shod(posing)).slice(0, 2);
      for (const part of parts) expect(farthest(part, TOWARDS[from])).toBeLessThan(wall + 0.1);
    },
  );
});

const held = equipped.flatMap(({ id, tool }) => {
  const plain = POSINGS.get(id);
  if (plain === undefined) return [];
  const posing = withTool(plain, tool);
  const things = posing.props.filter((prop) => prop.kind === 'between-hands');
  return things.flatMap(() => MOMENTS.map((t) => ({ name: `${tool} of ${id} at ${String(t)}`, posing, t })));
});

describe('what both hands hold', () => {
  test.each(held)('lies in both of them: $name', ({ posing, t }) => {
    const body = solve(poseAt(posing, t));
    const [left, right] = grips(body);
    expect(distance(left, hand(body.armL))).toBeLessThan(0.12);
    expect(distance(right, hand(body.armR))).toBeLessThan(0.12);
  });
});

const flattened = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flattened(shape.shapes) : [shape]));

describe('the wall', () => {
  test('keeps inside the round that the figure stands in', () => {
    for (const [id, { props }] of POSINGS) {
      if (!props.some(({ kind }) => ['wall', 'wall-ahead', 'doorway'].includes(kind))) continue;
      const shapes = scene({
        exercise: id,
        t: 0,
        side: 'right',
        theme: 'light',
        size: { width: 400, height: 400 },
        fit: 'circle',
      });
      const plaster = flattened(shapes).find((shape) => shape.kind === 'path' && shape.fill === '#ecdfd2');
      expect(plaster).toBeDefined();
      if (plaster?.kind !== 'path') continue;
      const numbers = (plaster.d.match(/-?[\d.]+/g) ?? []).map(Number);
      const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));
      for (const [x, y] of points) expect(Math.hypot(x - 200, y - 200)).toBeLessThan(200.5);
    }
  });
});
