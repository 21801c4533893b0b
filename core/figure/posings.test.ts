import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import type { BuiltInId } from '#core/exercises/ids.ts';
import type { PhaseKind } from '#core/exercises/exercise.ts';
import { footChains } from './body/foot.ts';
import { cameraFor, project } from './camera.ts';
import { during, poseAt, withTool } from './posing.ts';
import type { Posing } from './posing.ts';
import { POSINGS } from './posings.ts';
import { ballOf, ballPlace, rollerPlace } from './props/anchor.ts';
import type { Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import type { Vec2, Vec3 } from './vector.ts';

const posingOf = (id: BuiltInId): Posing => {
  const posing = POSINGS.get(id);
  if (posing === undefined) throw new Error(`${id} has not been posed.`);
  return posing;
};

/** Points whose way on the screen tells whether something is seen to move. */
const landmarks = ({ trunk, head, armL, armR, legL, legR }: Skeleton): Vec3[] => [
  trunk.pelvis,
  trunk.at(1.6),
  head.at([0, 0.5, 0.4]),
  ...[armL, armR, legL, legR].flatMap(({ root, middle, end, tip }): Vec3[] => [
    root,
    middle,
    end,
    [end[0] - tip[1][0] * 0.4, end[1] - tip[1][1] * 0.4, end[2] - tip[1][2] * 0.4],
    [end[0] + tip[2][0] * 0.4, end[1] + tip[2][1] * 0.4, end[2] + tip[2][2] * 0.4],
  ]),
  ...[legL, legR].flatMap((leg) => {
    const { foot, toes } = footChains(leg, false);
    return [...foot, ...toes.flat()].map(({ center }) => center);
  }),
];

/** How far the part that goes farthest goes on the screen in that phase, heads; a close-up shows it larger. */
function travel(posing: Posing, phase: PhaseKind): number {
  const shown = during(posing, phase);
  const camera = cameraFor(shown.view);
  const points = [0, 0.25, 0.5, 0.75, 1].map((t) => {
    const body = solve(poseAt(shown, t));
    const ball = ballOf(shown.props);
    const roller = shown.props.find((prop) => prop.kind === 'roller');
    const tools = [
      ...(ball === undefined ? [] : [ballPlace(ball, body, t)]),
      ...(roller === undefined ? [] : [rollerPlace(roller, t)]),
    ];
    return [...landmarks(body), ...tools].map((point) => project(camera, point));
  });
  const start = points[0] ?? [];
  const gap = (a: Vec2, b: Vec2) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return (
    (shown.lens?.zoom ?? 1) *
    Math.max(...points.flatMap((moment) => moment.map((point, i) => gap(point, start[i] ?? point))))
  );
}

const kindsOf = (id: BuiltInId) => new Set(CATALOGUE[id].phases.map(({ kind }) => kind));

const equipped = (id: BuiltInId) =>
  [null, ...CATALOGUE[id].tools].map((tool) => ({ tool, posing: withTool(posingOf(id), tool) }));

describe('every exercise of the catalogue', () => {
  test.each(BUILT_IN_IDS)('%s shows how one gets into place', (id) => {
    for (const { posing } of equipped(id)) expect(travel(posing, 'set-up')).toBeGreaterThan(0.15);
  });

  test.each(BUILT_IN_IDS.filter((id) => kindsOf(id).has('move')))(
    '%s is seen to move, with each tool',
    (id) => {
      for (const { posing } of equipped(id)) expect(travel(posing, 'move')).toBeGreaterThan(0.12);
    },
  );

  test.each(BUILT_IN_IDS.filter((id) => kindsOf(id).has('sweep')))(
    '%s is seen to glide, with each tool',
    (id) => {
      for (const { posing } of equipped(id)) {
        expect(travel(posing, 'sweep')).toBeGreaterThan(0.07);
        if (kindsOf(id).has('move')) expect(posing.sweep).not.toBeNull();
      }
    },
  );

  test.each(BUILT_IN_IDS.filter((id) => CATALOGUE[id].kind === 'release'))(
    '%s shows how one lets go',
    (id) => {
      if (kindsOf(id).has('breathe')) expect(posingOf(id).rest).not.toBeNull();
    },
  );

  test.each(BUILT_IN_IDS)('%s goes there and back in 2 to 6 seconds', (id) => {
    for (const seconds of Object.values(posingOf(id).seconds)) {
      expect(seconds).toBeGreaterThanOrEqual(2);
      expect(seconds).toBeLessThanOrEqual(6);
    }
  });

  test.each(BUILT_IN_IDS)('%s has no look of a tool that it does not use', (id) => {
    for (const tool of Object.keys(posingOf(id).tools)) expect(CATALOGUE[id].tools).toContain(tool);
  });
});
