import fc from 'fast-check';
import type { SessionAct } from '#core/cycle/event.ts';
import { POSITIONS } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import type { Screening } from '#core/screening/screening.ts';
import { ANSWERS, UNASKED } from '#core/screening/screening.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Content, Kind, Trigger } from '#core/settings/kind.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { ABLE, HEALTHY, hoursDaily, MIN } from './builders.ts';
import type { Day } from './day.ts';
import { ownExercise, packOf } from './own.ts';

/** One thing that happens in a random day, with a text for the report of a failure. */
export type Turn = { readonly text: string; readonly play: (day: Day) => unknown };

const length = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 4 * MIN }),
  fc.integer({ min: 0, max: 40 * MIN }),
);
const long = fc.oneof(length, fc.integer({ min: 0, max: 14 * 60 * MIN }));

const turn = (text: string, play: Turn['play']): Turn => ({ text, play });
const plain = (text: string, play: Turn['play']) => fc.constant(turn(text, play));

const NO_HOLDS: Settings['holds'] = {
  camera: false,
  microphone: false,
  'full-screen': false,
  'do-not-disturb': false,
  battery: false,
  apps: [],
};

const acts: readonly SessionAct[] = [
  ...(['pause', 'resume', 'back', 'on', 'on', 'on', 'more', 'leave', 'close'] as const),
  ...(['gentler', 'firmer', 'resume', 'stop'] as const),
];

const anyTrigger: fc.Arbitrary<Trigger> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(5, 20, 300, 1800).map((every) => ({ by: 'active' as const, every })),
  },
  fc.constantFrom(20, 300, 1800).map((every) => ({ by: 'clock' as const, every })),
  fc.constant({ by: 'times' as const, times: ['09:10', '10:30', '14:00'], days: [...WEEKDAYS] }),
  fc.constant({ by: 'times' as const, times: ['02:30', '09:40'], days: ['mon' as const, 'tue' as const] }),
  fc.constant({ by: 'day' as const }),
);

const LEAN = ownExercise('desk/lean', 'rel-glutemed-wall-ball');
const NOD = ownExercise('desk/nod');
/** Ids of exercises as they are asked for by name: two of a pack, and one that there never is. */
const IDS: readonly ExerciseId[] = [...BUILT_IN_IDS, LEAN.id, NOD.id, 'gone/away'];

/** Health questions not answered, answered with no, or with some other answers. */
const anyScreening: fc.Arbitrary<Screening> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(HEALTHY) },
  { weight: 1, arbitrary: fc.constant(UNASKED) },
  fc
    .dictionary(fc.constantFrom(...RULE_IDS), fc.constantFrom(...ANSWERS), { maxKeys: 2 })
    .map((answers) => ({ ...HEALTHY, answers: { ...HEALTHY.answers, ...answers } })),
);

/** What a person has and says of themselves. */
const anyPerson = fc.record({
  tools: fc.constantFrom(ABLE.tools, [], [...TOOL_IDS]),
  place: fc.record({
    positions: fc.constantFrom(ABLE.place.positions, POSITIONS, ['seated'] as const),
    props: fc.constantFrom(ABLE.place.props, ABLE.place.props, []),
    office: fc.boolean(),
    quiet: fc.boolean(),
  }),
  tight: fc.constantFrom([], [], ['calves'] as const),
  screening: anyScreening,
  exercisesOff: fc.oneof(fc.constant([]), fc.subarray([...IDS])),
  packs: fc.constantFrom([], [packOf(LEAN, NOD)]),
  session: fc.record({ waits: fc.constantFrom('never', 'never', 'set-up', 'stage'), asks: fc.boolean() }),
}) satisfies fc.Arbitrary<Partial<Settings>>;

const anyContent: fc.Arbitrary<Content> = fc.constantFrom<Content>(
  { is: 'movement' },
  { is: 'release' },
  { is: 'any' },
  { is: 'area', area: 'gluteus-medius' },
  { is: 'exercise', exercise: 'rel-uppertrap-wall-ball' },
  { is: 'routine', routine: 'morning' },
  { is: 'routine', routine: 'gone' },
  { is: 'exercise', exercise: LEAN.id },
);

const anyKind = (id: string): fc.Arbitrary<Kind> =>
  fc.record<Kind>({
    id: fc.constant(id),
    name: fc.constant(id),
    on: fc.constantFrom(true, true, true, false),
    trigger: anyTrigger,
    length: fc.constantFrom(1, 60, 90, 300),
    content: anyContent,
    presence: fc.constantFrom('window', 'window', 'notification', 'full-screen'),
    sounds: fc.constantFrom('all', 'session', 'none'),
  });

const anyWaiting = fc.record({
  later: fc.record({
    after: fc.constantFrom(1, 60, 600),
    choices: fc.constant([300, 600, 1200]),
    most: fc.constantFrom(null, null, 0, 2),
  }),
  skip: fc.record({ mostPerDay: fc.constantFrom(null, null, 0, 2) }),
  shorter: fc.record({ on: fc.constantFrom(true, true, false), length: fc.constantFrom(20, 60) }),
  presence: fc.record({
    mode: fc.constantFrom('activity', 'activity', 'activity', 'clock'),
    pauseAfter: fc.constantFrom(10, 30, 120),
    reading: fc.constantFrom(0, 0, 60, 300),
    calls: fc.boolean(),
  }),
  headsUp: fc.record({
    lead: fc.constantFrom(0, 0, 60, 300),
    starts: fc.constantFrom('by-hand', 'at-pause'),
    growsAfter: fc.constantFrom(1, 60, 200),
    givesUpAfter: fc.constantFrom(2, 150),
    againAfter: fc.constantFrom(1, 60, 600),
  }),
  limits: fc.record({ releases: fc.constantFrom(3, 1, 0, null), perArea: fc.constantFrom(2, 1, null) }),
  hours: fc.constantFrom(DEFAULTS.hours, hoursDaily('09:05-12:00', '12:30-17:00'), hoursDaily('22:00-09:30')),
}) satisfies fc.Arbitrary<Partial<Settings>>;

/** Any settings that the planner knows, seconds-long rhythms among them. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    kinds: fc
      .tuple(anyKind('movement'), anyKind('release'), anyKind('third'))
      .chain((all) => fc.integer({ min: 0, max: 3 }).map((many) => all.slice(0, many))),
    holds: fc.constantFrom(DEFAULTS.holds, DEFAULTS.holds, NO_HOLDS, { ...NO_HOLDS, apps: ['zoom'] }),
    waiting: anyWaiting,
    person: anyPerson,
  })
  .map(({ kinds, holds, waiting, person }) => ({ ...DEFAULTS, ...waiting, ...person, kinds, holds }));

/** Anything that a person, a system or a clock may do. */
export const anyTurn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 6, arbitrary: length.map((s) => turn(`type ${s}`, (day) => day.type(s))) },
  { weight: 4, arbitrary: length.map((s) => turn(`idle ${s}`, (day) => day.idle(s))) },
  plain('lock', (day) => day.lock()),
  plain('unlock', (day) => day.unlock()),
  fc
    .tuple(long, fc.boolean(), fc.boolean())
    .map(([s, told, byHand]) =>
      turn(`sleep ${s} told ${told} byHand ${byHand}`, (day) => day.sleep(s, { told, byHand })),
    ),
  plain('suspended', (day) => day.tell({ is: 'suspended' })),
  fc.integer({ min: -7200, max: 7200 }).map((s) => turn(`clock ${s}`, (day) => day.setClock(s))),
  fc
    .tuple(long, fc.constantFrom('quit' as const, 'kill' as const), fc.constantFrom('hand', 'login'))
    .map(([s, how, by]) => turn(`restart ${s} ${how} ${by}`, (day) => day.restart(s, how, by))),
  { weight: 3, arbitrary: plain('start', (day) => day.start()) },
  fc.constantFrom(...IDS).map((id) => turn(`start ${id}`, (day) => day.start(id))),
  length.map((s) =>
    turn(`start within ${s}`, (day) => day.wish({ do: 'start', exercise: null, seconds: s + 1 })),
  ),
  fc
    .tuple(fc.constantFrom('before' as const, 'after' as const), fc.integer({ min: 0, max: 10 }))
    .map(([when, value]) => turn(`rate ${when} ${value}`, (day) => day.wish({ do: 'rate', when, value }))),
  plain('bring back', (day) =>
    day.wish({ do: 'bring-back', exercise: day.cycle.resting[0]?.exercise ?? 'mov-chin-tuck' }),
  ),
  // The health questions are gone through again, with the same answers.
  plain('answer the questions', (day) =>
    day.change({ screening: { ...day.settings.screening, answeredAt: day.now } }),
  ),
  plain('remove the packs', (day) => day.change({ packs: [] })),
  fc.option(length).map((s) => turn(`later ${s}`, (day) => day.later(s === null ? null : s + 1))),
  plain('skip', (day) => day.skip()),
  plain('shorter', (day) => day.shorter()),
  plain('took-one', (day) => day.tookOne()),
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...OUTSIDE_REASONS)
      .map((why) => turn(`hold ${why}`, (day) => day.hold(why, 'zoom'))),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...OUTSIDE_REASONS)
      .map((why) => turn(`release ${why}`, (day) => day.release(why))),
  },
  plain('touched', (day) => day.touch().tell({ is: 'touched' })),
  plain('start area', (day) => day.wish({ do: 'start', exercise: null, area: 'gluteus-medius' })),
  plain('start routine', (day) => day.wish({ do: 'start', exercise: null, routine: 'morning' })),
  length.map((s) => turn(`pause ${s}`, (day) => day.pause({ seconds: s + 1 }))),
  fc
    .constantFrom('tomorrow' as const, 'forever' as const)
    .map((s) => turn(`pause ${s}`, (day) => day.pause(s))),
  plain('resume', (day) => day.resume()),
  {
    weight: 6,
    arbitrary: fc.constantFrom(...acts).map((act) => turn(`press ${act}`, (day) => day.press(act))),
  },
  anySettings.map((settings) => turn(`change ${JSON.stringify(settings)}`, (day) => day.change(settings))),
  fc
    .constantFrom('session' as const, 'heads-up' as const)
    .map((window) => turn(`close ${window}`, (day) => day.closeWindow(window))),
  fc
    .constantFrom('session' as const, 'heads-up' as const)
    .map((window) => turn(`dies ${window}`, (day) => day.windowDies(window))),
);

/** A random day: its settings, its turns, and whether the system tells idle time. */
export const anyDay = fc.record({
  settings: anySettings,
  tellsIdle: fc.constantFrom(true, true, true, false),
  tellsTouch: fc.boolean(),
  turns: fc.array(anyTurn, { minLength: 1, maxLength: 30, size: 'max' }),
});
