import { assertNever } from '#core/assert-never.ts';
import { phaseOf } from '#core/cycle/phase.ts';
import type { BreakWindow, Effect, Event, SessionAct, Wish } from '#core/cycle/event.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { OutsideReason } from '#core/settings/outside.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import { every, HOURS, hoursDaily, MIN, MOVEMENT, settingsOf } from './builders.ts';
import { Day } from './day.ts';

/** Everything that can happen, an event of the planner each; those that may be told in several ways have a name for each. */
export type EventName =
  | Exclude<Event['is'], ToldInWays>
  | `started-up ${'by hand' | 'at login'}`
  | `holds-changed: ${'camera' | 'nothing'}`
  | `settings-changed: ${'nothing' | 'all off'}`
  | `${'window-closed' | 'window-died'}: ${BreakWindow}`
  | Exclude<Wish['do'], 'session' | 'later' | 'pause' | 'rate' | 'bring-back'>
  | `start ${'by name' | 'within 3 min'}`
  | `rate ${'before' | 'after'}`
  | `bring back ${'what rests' | 'what does not'}`
  | `later${'' | ' 2 h'}`
  | `pause ${'1 h' | 'until tomorrow' | 'forever'}`
  | `press ${SessionAct}`;
type ToldInWays =
  'started-up' | 'holds-changed' | 'settings-changed' | 'wished' | 'window-closed' | 'window-died';

/** Where the cycle can be, as finely as an event can tell the difference. */
export type PhaseName =
  | `session${'' | ' paused'}`
  | `done${'' | ' after Stop'}`
  | `offered${'' | ' grown' | ' as notice'}`
  | 'held'
  | `paused${'' | ' for good'}`
  | 'off'
  | 'off-hours'
  | `away ${'idle' | 'locked' | 'asleep'}`
  | `working${'' | ' with a wait'}`;

/** What an event comes to: '-' = nothing; the phase it leads to; and what the shell is asked to do, in order. */
export type Cell = '-' | PhaseName | `${PhaseName}: ${string}`;
export type Row = { readonly [event in EventName]: Cell };
export type Table = { readonly [phase in PhaseName]: Row };

/** A movement every 5 min and a Later of 1 min: days that are soon told. */
function samples(changes: Partial<Kind & Pick<Settings, 'hours'>> = {}): Day {
  const { hours = DEFAULTS.hours, ...kind } = changes;
  const later = { ...DEFAULTS.later, after: MIN };
  return new Day({
    settings: settingsOf({ kinds: [{ ...every(MOVEMENT, 5 * MIN), ...kind }], later, hours }),
  });
}

const worked = () => samples().type(3 * MIN);
const due = () => samples().type(5 * MIN);
const sitting = () => due().start().idle(20);

/** A small cycle in each phase, as a day has led to it. */
export const SAMPLES: { readonly [phase in PhaseName]: () => Day } = {
  session: sitting,
  'session paused': () => sitting().press('pause').idle(10),
  done: () => due().start('mov-chin-tuck').idle(90),
  'done after Stop': () => sitting().press('stop').idle(10),
  offered: due,
  'offered grown': () => due().type(MIN),
  'offered as notice': () => samples({ presence: 'notification' }).type(5 * MIN),
  held: () =>
    samples()
      .hold('camera')
      .type(6 * MIN),
  paused: () => worked().pause({ seconds: HOURS }).type(MIN),
  'paused for good': () => worked().pause('forever').type(MIN),
  off: () => samples({ on: false }).type(3 * MIN),
  'off-hours': () => samples({ hours: hoursDaily('08:00-09:03') }).type(5 * MIN),
  'away idle': () => worked().idle(MIN),
  'away locked': () => worked().lock().idle(MIN),
  'away asleep': () => worked().tell({ is: 'suspended' }),
  working: worked,
  'working with a wait': () => due().later().type(20),
};

const pressed = (act: SessionAct) => (day: Day) => day.press(act);

/** Each event as it comes about at a desk: what a person does is input, what the system does is none. */
export const EVENTS: { readonly [event in EventName]: (day: Day) => unknown } = {
  looked: (day) => day.tell({ is: 'looked' }),
  'started-up by hand': (day) => day.restart(5, 'kill'),
  'started-up at login': (day) => day.restart(5, 'kill', 'login'),
  quit: (day) => day.tell({ is: 'quit' }),
  locked: (day) => day.lock(),
  unlocked: (day) => day.unlock(),
  suspended: (day) => day.tell({ is: 'suspended' }),
  resumed: (day) => day.tell({ is: 'resumed' }),
  touched: (day) => day.touch().tell({ is: 'touched' }),
  'holds-changed: camera': (day) => held(day, 'camera'),
  'holds-changed: nothing': (day) => day.release('camera').tell({ is: 'holds-changed' }),
  'settings-changed: nothing': (day) => day.change({}),
  'settings-changed: all off': (day) => day.change({ kinds: [{ ...MOVEMENT, on: false }] }),
  start: (day) => day.start(),
  'start by name': (day) => day.start('rel-uppertrap-hook-seated'),
  'start within 3 min': (day) => day.wish({ do: 'start', exercise: null, seconds: 3 * MIN }),
  later: (day) => day.later(),
  'later 2 h': (day) => day.later(2 * HOURS),
  skip: (day) => day.skip(),
  shorter: (day) => day.shorter(),
  'took-one': (day) => day.tookOne(),
  'pause 1 h': (day) => day.pause({ seconds: HOURS }),
  'pause until tomorrow': (day) => day.pause('tomorrow'),
  'pause forever': (day) => day.pause('forever'),
  resume: (day) => day.resume(),
  'press pause': pressed('pause'),
  'press resume': pressed('resume'),
  'press back': pressed('back'),
  'press on': pressed('on'),
  'press more': pressed('more'),
  'press gentler': pressed('gentler'),
  'press firmer': pressed('firmer'),
  'press stop': pressed('stop'),
  'press leave': pressed('leave'),
  'press close': pressed('close'),
  'rate before': (day) => day.wish({ do: 'rate', when: 'before', value: 6 }),
  'rate after': (day) => day.wish({ do: 'rate', when: 'after', value: 3 }),
  'bring back what rests': (day) => {
    const [resting] = day.cycle.resting;
    return day.wish({ do: 'bring-back', exercise: resting?.exercise ?? 'mov-chin-tuck' });
  },
  'bring back what does not': (day) => day.wish({ do: 'bring-back', exercise: 'mov-calf-raise' }),
  'window-closed: session': (day) => day.closeWindow('session'),
  'window-closed: heads-up': (day) => day.closeWindow('heads-up'),
  'window-died: session': (day) => day.windowDies('session'),
  'window-died: heads-up': (day) => day.windowDies('heads-up'),
};

function held(day: Day, why: OutsideReason): unknown {
  return day.hold(why).tell({ is: 'holds-changed' });
}

/** What one event comes to in one phase. */
export function cellOf(phase: PhaseName, event: EventName): Cell {
  const day = SAMPLES[phase]();
  const before = day.effects.length;
  EVENTS[event](day);
  // Silence and bare words are told by the session's own tests: core/session/heard-after.ts.
  const told = day.effects
    .slice(before)
    .filter(({ effect }) => effect.do !== 'play' || effect.sound !== null);
  const effects = told.map(({ effect }) => effectWords(effect));
  const next = placeOf(day);
  if (effects.length > 0) return `${next}: ${effects.join(', ')}`;
  return next === phase ? '-' : next;
}

/** `play start` as "♪ start", `log later` as "later"; all else by its own name. */
function effectWords(effect: Effect): string {
  if (effect.do === 'play') return `♪ ${effect.sound}`;
  return effect.do === 'log' ? `"${effect.entry.is}"` : effect.do;
}

/** The phase that a day is in, in the words of the table. */
export function placeOf({ cycle, settings }: Day): PhaseName {
  const phase = phaseOf(cycle, settings);
  switch (phase) {
    case 'session':
      return cycle.session?.since === null ? 'session paused' : 'session';
    case 'offered':
      if (cycle.offer?.presence === 'notification') return 'offered as notice';
      return cycle.offer?.grown === true ? 'offered grown' : 'offered';
    case 'paused':
      return cycle.pause?.until === null ? 'paused for good' : 'paused';
    case 'away':
      return `away ${cycle.away?.why ?? 'idle'}`;
    case 'working':
      return Object.keys(cycle.waits).length > 0 ? 'working with a wait' : 'working';
    case 'done':
      return cycle.outcome?.stopped == null ? 'done' : 'done after Stop';
    case 'held':
    case 'off':
    case 'off-hours':
      return phase;
    default:
      return assertNever(phase);
  }
}
