import fc from 'fast-check';
import type { SessionAct } from '#core/cycle/event.ts';
import { EXERCISE_IDS } from '#core/exercises/catalogue.ts';
import type { Kind, Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { hoursDaily, MIN } from './builders.ts';
import type { Day } from './day.ts';

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

const acts: readonly SessionAct[] = ['pause', 'resume', 'back', 'on', 'on', 'on', 'more', 'leave', 'close'];

/** Any settings that the rhythm knows, seconds-long ones among them. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    every: fc.constantFrom(5, 20, 300, 1800),
    rarer: fc.constantFrom(7, 60, 900, 5400),
    both: fc.boolean(),
    on: fc.constantFrom(true, true, true, false),
    length: fc.constantFrom(1, 60, 90, 300),
    later: fc.constantFrom(1, 60, 600),
    pauseAfter: fc.constantFrom(10, 30, 120),
    growsAfter: fc.constantFrom(1, 60, 200),
    givesUpAfter: fc.constantFrom(2, 150),
    hours: fc.constantFrom(
      DEFAULTS.hours,
      hoursDaily('09:05-12:00', '12:30-17:00'),
      hoursDaily('22:00-09:30'),
    ),
  })
  .map((one) => {
    const { later, pauseAfter, growsAfter, givesUpAfter, hours } = one;
    const often: Kind = { ...DEFAULTS.kinds[0]!, every: one.every, length: one.length, on: one.on };
    const rare: Kind = { ...DEFAULTS.kinds[1]!, every: one.rarer };
    return {
      ...DEFAULTS,
      kinds: one.both ? [often, rare] : [often],
      later,
      presence: { pauseAfter },
      headsUp: { growsAfter, givesUpAfter, againAfter: later },
      hours,
    };
  });

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
    .tuple(long, fc.constantFrom('quit' as const, 'kill' as const))
    .map(([s, how]) => turn(`restart ${s} ${how}`, (day) => day.restart(s, how))),
  { weight: 3, arbitrary: plain('start', (day) => day.start()) },
  fc.constantFrom(...EXERCISE_IDS).map((id) => turn(`start ${id}`, (day) => day.start(id))),
  fc.option(length).map((s) => turn(`later ${s}`, (day) => day.later(s === null ? null : s + 1))),
  plain('skip', (day) => day.skip()),
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
  turns: fc.array(anyTurn, { minLength: 1, maxLength: 30, size: 'max' }),
});
