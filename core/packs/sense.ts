import { TOOLS } from '#core/exercises/tools.ts';
import type { Mistake } from './mistake.ts';
import type { Sense, Sensible } from './sense-pressing.ts';
import { one, PRESSING_SENSES } from './sense-pressing.ts';

/** The shortest movement that is one, in seconds on a side. */
const LEAST_MOVEMENT = 10;

const SENSES: readonly Sense[] = [
  {
    of: ['phases.kind'],
    find: ({ phases }) => [
      ...one(phases.length < 2, ['phases'], 'a set-up, and at least one part after it'),
      ...phases.flatMap(({ kind }, at) =>
        at === 0
          ? one(kind !== 'set-up', ['phases', 0, 'kind'], `the first part is a set-up, not "${kind}"`)
          : one(kind === 'set-up', ['phases', at, 'kind'], 'only the first part is a set-up'),
      ),
    ],
  },
  ...PRESSING_SENSES,
  {
    of: ['kind', 'phases.kind', 'phases.seconds'],
    find: ({ kind, phases }) => {
      const work = phases.reduce((sum, part) => (part.kind === 'set-up' ? sum : sum + part.seconds), 0);
      const short = kind === 'movement' && phases.length > 1 && work < LEAST_MOVEMENT;
      return one(short, ['phases'], `at least ${LEAST_MOVEMENT} s after the set-up, not ${work} s`);
    },
  },
  {
    of: ['kind', 'intensity'],
    find: ({ kind, intensity }) =>
      kind === 'release'
        ? one(
            intensity === null,
            ['intensity'],
            'a release says how hard: two numbers up to 6, such as [3, 5]',
          )
        : one(intensity !== null, ['intensity'], 'null, or left out: a movement has no pressure'),
  },
  {
    of: ['kind', 'phases.kind', 'phases.pressure', 'repositionEvery'],
    find: ({ phases, repositionEvery }) => {
      const held = phases.some(({ kind, pressure }) => pressure && (kind === 'hold' || kind === 'sweep'));
      const idle = repositionEvery !== null && !held;
      return one(idle, ['repositionEvery'], 'null, or left out: no part presses on a spot');
    },
  },
  {
    of: ['phases.kind', 'reps'],
    find: ({ phases, reps }) =>
      one(
        reps !== null && !phases.some(({ kind }) => kind === 'move'),
        ['reps'],
        'null, or left out: no part is of the kind "move"',
      ),
  },
  {
    of: ['kind', 'pairedWith'],
    find: ({ kind, pairedWith }) =>
      one(
        kind === 'release' && pairedWith.length === 0,
        ['pairedWith'],
        'at least one movement: it follows the release',
      ),
  },
  { of: ['tools'], find: ({ tools }) => twice(tools, 'tools') },
  { of: ['kind', 'tools'], find: (exercise) => ladder(exercise) },
  { of: ['props'], find: ({ props }) => twice(props, 'props') },
  { of: ['pairedWith'], find: ({ pairedWith }) => twice(pairedWith, 'pairedWith') },
  { of: ['kind', 'sides'], find: (exercise) => cues(exercise) },
];

function twice(items: readonly string[], field: string): readonly Mistake[] {
  return items.flatMap((item, at) =>
    one(items.indexOf(item) < at, [field, at], `"${item}" is there already`),
  );
}

/** Tools of a movement are no matter of firmness. */
function ladder({ kind, tools }: Sensible): readonly Mistake[] {
  return tools.flatMap((tool, at) => {
    const before = tools[at - 1];
    if (kind === 'movement' || before === undefined || TOOLS[before].ladder <= TOOLS[tool].ladder) return [];
    return [{ path: ['tools', at], says: `gentle before firm: "${tool}" comes before "${before}"` }];
  });
}

function cues({ kind, sides, phases }: Sensible): readonly Mistake[] {
  const known = ['{aim}', '{side}', '{other}'];
  return phases.flatMap(({ cue }, at) => {
    const path = ['phases', at, 'cue'];
    const braces = cue.match(/\{[^}]*\}?/g) ?? [];
    return [
      ...one(
        braces.some((one) => !known.includes(one)),
        path,
        `in braces only ${known.join(', ')}`,
      ),
      ...one(kind === 'movement' && cue.includes('{aim}'), path, 'no {aim}: a movement has no pressure'),
      ...one(
        sides === 'midline' && /\{(side|other)\}/.test(cue),
        path,
        'no {side} where "sides" is "midline"',
      ),
    ];
  });
}

/** What makes no sense in an exercise; `isWrong` says of which fields there is something to say already. */
export function senses(
  exercise: Sensible,
  isWrong: (field: string) => boolean = () => false,
): readonly Mistake[] {
  return SENSES.filter(({ of }) => !of.some(isWrong)).flatMap(({ find }) => find(exercise));
}
