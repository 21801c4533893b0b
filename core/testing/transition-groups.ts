import type { Cell, EventName } from './transitions.ts';

type Cells = { readonly [event in EventName]?: Cell };

/** What tells nothing new. */
export const QUIET = {
  looked: '-',
  unlocked: '-',
  resumed: '-',
  touched: '-',
  'holds-changed: camera': '-',
  'holds-changed: nothing': '-',
  'settings-changed: nothing': '-',
  'bring back what does not': '-',
} satisfies Cells;

/** The keys and the window of a session that there is none of. */
export const NO_SESSION = {
  'press pause': '-',
  'press resume': '-',
  'press back': '-',
  'press on': '-',
  'press more': '-',
  'press gentler': '-',
  'press firmer': '-',
  'press stop': '-',
  'press leave': '-',
  'press close': '-',
  'rate before': '-',
  'rate after': '-',
  'bring back what rests': '-',
  'window-closed: session': '-',
  'window-died: session': '-',
} satisfies Cells;

/** The window of an offer that there is none of. */
export const NO_HEADS_UP = {
  'window-closed: heads-up': '-',
  'window-died: heads-up': '-',
} satisfies Cells;

/** Start always works, whatever there is. */
export const STARTS = {
  start: 'session: open-session, ♪ start, "started"',
  'start by name': 'session: open-session, ♪ start, "started"',
  'start within 3 min': 'session: open-session, ♪ start, "started"',
  shorter: 'session: open-session, ♪ start, "started"',
} satisfies Cells;

/** A pause where nothing is open. */
export const PAUSES = {
  'pause 1 h': 'paused: "paused"',
  'pause until tomorrow': 'paused: "paused"',
  'pause forever': 'paused for good: "paused"',
} satisfies Cells;

/** What needs a break to speak of, where none is coming. */
export const NOTHING_COMES = {
  later: '-',
  'later 2 h': '-',
  skip: '-',
  'took-one': '-',
} satisfies Cells;

/** A restart that changes nothing. */
export const RUN_ENDS = {
  quit: '-',
  'started-up by hand': '-',
  'started-up at login': '-',
} satisfies Cells;

/** Who goes while nothing is open. */
export const LEAVES = {
  locked: 'away locked',
  suspended: 'away asleep',
} satisfies Cells;

/** Any key is a hand: nobody is away any more. */
export const KEY_WAKES = {
  'press pause': 'working',
  'press resume': 'working',
  'press back': 'working',
  'press on': 'working',
  'press more': 'working',
  'press gentler': 'working',
  'press firmer': 'working',
  'press stop': 'working',
  'rate before': 'working',
  'rate after': 'working',
  'bring back what rests': 'working',
  'bring back what does not': 'working',
  'press leave': 'working',
  'press close': 'working',
} satisfies Cells;
