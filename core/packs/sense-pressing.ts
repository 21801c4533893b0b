import type { Exercise } from '#core/exercises/exercise.ts';
import { DOSE } from '#core/exercises/exercise.ts';
import { PRESSING_TOOLS } from '#core/exercises/tools.ts';
import type { Mistake } from './mistake.ts';

/** What is looked at: an exercise, as the app keeps it or as a file has it. */
export type Sensible = Omit<Exercise, 'id' | 'pairedWith'> & { readonly pairedWith: readonly string[] };

/** What is asked of an exercise as a whole once each of its fields is right by itself. */
export type Sense = {
  /** Fields that it looks at, such as `phases.kind`: it says nothing while one of them is wrong. */
  readonly of: readonly string[];
  /** What makes no sense, with paths from the exercise on. */
  readonly find: (exercise: Sensible) => readonly Mistake[];
};

/** The longest part of a movement, in seconds on a side: nobody stays in one for longer. */
export const MOST_MOVEMENT = 300;

/** A pressure said as a number of its own: "8 out of 10", "8-9 of 10", "8/10", "eight out of ten". */
export const OWN_NUMBER =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\s*(?:out of|of|\/)\s*(?:10|ten)\b/;

/** One mistake where something is wrong, else none. */
export const one = (wrong: boolean, path: Mistake['path'], says: string): readonly Mistake[] =>
  wrong ? [{ path, says }] : [];

/** What keeps pressing to its dose and its pressure: no kind, area or cue is a way around them. */
export const PRESSING_SENSES: readonly Sense[] = [
  { of: ['kind', 'phases.kind', 'phases.pressure'], find: (exercise) => stillParts(exercise) },
  { of: ['kind', 'phases.kind', 'phases.pressure', 'phases.seconds'], find: (exercise) => dose(exercise) },
  { of: ['kind', 'tools'], find: (exercise) => stillTools(exercise) },
  {
    of: ['kind', 'area'],
    find: ({ kind, area }) =>
      one(
        kind === 'release' && area === 'whole-body',
        ['area'],
        'the area that is pressed: a release has no "whole-body"',
      ),
  },
  { of: ['kind', 'phases.seconds'], find: (exercise) => longParts(exercise) },
  { of: ['kind'], find: (exercise) => ownNumbers(exercise) },
];

function stillParts({ kind, phases }: Sensible): readonly Mistake[] {
  return phases.flatMap((part, at) => {
    const never = kind === 'movement' ? 'a movement' : part.kind === 'set-up' ? 'the set-up' : null;
    if (!part.pressure || never === null) return [];
    return [{ path: ['phases', at, 'pressure'], says: `false: nothing presses in ${never}` }];
  });
}

function dose({ kind, phases }: Sensible): readonly Mistake[] {
  const seconds = phases.reduce((sum, part) => (part.pressure ? sum + part.seconds : sum), 0);
  const fits = kind === 'movement' || (seconds >= DOSE.least && seconds <= DOSE.most);
  return one(
    !fits,
    ['phases'],
    `${DOSE.least} to ${DOSE.most} s of pressing on a side in all, not ${seconds} s`,
  );
}

/** A movement has no dose, so nothing that is for pressing belongs to it. */
function stillTools({ kind, tools }: Sensible): readonly Mistake[] {
  return tools.flatMap((tool, at) =>
    one(
      kind === 'movement' && PRESSING_TOOLS.includes(tool),
      ['tools', at],
      `"${tool}" is for pressing, and a movement presses on nothing`,
    ),
  );
}

function longParts({ kind, phases }: Sensible): readonly Mistake[] {
  return phases.flatMap(({ seconds }, at) =>
    one(
      kind === 'movement' && seconds > MOST_MOVEMENT,
      ['phases', at, 'seconds'],
      `at most ${MOST_MOVEMENT} s for a part of a movement, not ${seconds} s`,
    ),
  );
}

/** The app knows how hard the person may press at all; a number in a cue would say something else. */
function ownNumbers(exercise: Sensible): readonly Mistake[] {
  const { kind, phases } = exercise;
  if (kind !== 'release') return [];
  const isNumber = (said: string) => OWN_NUMBER.test(said.toLowerCase());
  const says = 'say {aim}, the app puts the number that suits the person';
  return [
    ...phases.flatMap(({ cue }, at) => one(isNumber(cue), ['phases', at, 'cue'], says)),
    ...(['feel', 'gentler', 'firmer'] as const).flatMap((field) =>
      one(isNumber(exercise[field]), [field], 'no number out of 10: "intensity" says how hard'),
    ),
  ];
}
