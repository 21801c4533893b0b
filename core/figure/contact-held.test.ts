import { describe, expect, test } from 'vitest';
import { placeOf, toolPlace } from './props/anchor.ts';
import type { Prop } from './props/prop.ts';
import type { ArmBones, Skeleton } from './skeleton.ts';
import { placed } from './solid.ts';
import { armFlesh, distance, flesh, hand, shod } from './testing/flesh.ts';
import type { moments } from './testing/moments.ts';
import { momentsOf, showings } from './testing/moments.ts';
import { add, dot, lengthOf, mixVec, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

type Moment = (typeof moments)[number];

const kindOf = <Kind extends Prop['kind']>(props: readonly Prop[], kind: Kind) =>
  props.find((prop): prop is Extract<Prop, { kind: Kind }> => prop.kind === kind);

const inContact = showings.filter(({ phase }) => phase === 'move' || phase === 'sweep');

/** How far a point is from the nearest skin, heads; below 0 = inside. */
const fromSkin = (point: Vec3, { body, posing }: Moment) =>
  Math.min(...flesh(body, shod(posing)).map((chain) => distance(point, chain)));

/** How far a point is from a line of points. */
function fromLine(point: Vec3, line: readonly Vec3[]): number {
  const legs = line.slice(1).map((to, i) => [line[i] ?? to, to] as const);
  return Math.min(
    ...legs.map(([from, to]) => {
      const way = subtract(to, from);
      const share = Math.max(0, Math.min(1, dot(subtract(point, from), unit(way)) / lengthOf(way)));
      return lengthOf(subtract(point, mixVec(from, to, share)));
    }),
  );
}

const gripOf = (arm: ArmBones): Vec3 => placed(arm.end, arm.tip)(0, -0.34, 0.1);

const reachOf = (point: Vec3, { armL, armR }: Skeleton) =>
  Math.min(...[armL, armR].flatMap((arm) => [distance(point, hand(arm)), distance(point, armFlesh(arm))]));

describe('what is held', () => {
  test.each(inContact.filter(({ posing }) => kindOf(posing.props, 'hook') !== undefined))(
    'the tip of the hook of $name presses the marked place, and both hands hold it',
    (showing) => {
      for (const moment of momentsOf(showing)) {
        const points = (kindOf(moment.posing.props, 'hook')?.points ?? []).map((p) =>
          placeOf({ on: 'trunk', p }, moment.body, null),
        );
        const [tip] = points;
        if (tip === undefined) throw new Error('A hook has points.');
        expect(Math.abs(fromSkin(tip, moment))).toBeLessThan(0.12);
        for (const arm of [moment.body.armL, moment.body.armR]) {
          expect(fromLine(gripOf(arm), points)).toBeLessThan(0.16);
        }
      }
    },
  );

  test.each(inContact.filter(({ posing }) => kindOf(posing.props, 'towel-roll') !== undefined))(
    'the rolled towel of $name carries the head',
    (showing) => {
      for (const moment of momentsOf(showing)) {
        const roll = kindOf(moment.posing.props, 'towel-roll');
        if (roll === undefined) continue;
        const line = [-0.5, -0.25, 0, 0.25, 0.5].map((share) =>
          add(roll.at, times(unit(roll.axis), share * roll.half)),
        );
        const gap = Math.min(...line.map((point) => fromSkin(point, moment))) - roll.radius;
        expect(Math.abs(gap)).toBeLessThan(0.1);
      }
    },
  );
});

const PRESSING: ReadonlySet<Prop['kind']> = new Set([
  'ball',
  'roller',
  'hook',
  'towel-roll',
  'between-hands',
]);

describe('the mark', () => {
  const marked = inContact.filter(({ posing }) => posing.mark !== null);

  test.each(marked)('of $name lies on the skin', (showing) => {
    for (const moment of momentsOf(showing)) {
      const { mark, props } = moment.posing;
      if (mark === null) continue;
      const place = placeOf(mark, moment.body, toolPlace(props, moment.body, moment.t));
      expect(Math.abs(fromSkin(place, moment))).toBeLessThan(0.21);
    }
  });

  test.each(marked.filter(({ posing }) => !posing.props.some(({ kind }) => PRESSING.has(kind))))(
    'of $name lies under a hand or a forearm',
    (showing) => {
      for (const moment of momentsOf(showing)) {
        const { mark } = moment.posing;
        if (mark === null) continue;
        expect(reachOf(placeOf(mark, moment.body, null), moment.body)).toBeLessThan(0.16);
      }
    },
  );
});
