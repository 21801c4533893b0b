import {
  KEY_WAKES,
  LEAVES,
  NOTHING_COMES,
  NO_HEADS_UP,
  NO_SESSION,
  PAUSES,
  QUIET,
  RUN_ENDS,
  STARTS,
} from './transition-groups.ts';
import type { Row, Table } from './transitions.ts';

const HELD = {
  ...QUIET,
  ...NO_SESSION,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...RUN_ENDS,
  ...LEAVES,
  'settings-changed: all off': 'off',
  later: 'working with a wait: "later"',
  'later 2 h': 'working with a wait: "later"',
  skip: 'working: "skipped"',
  'took-one': 'working: "taken"',
  resume: '-',
} satisfies Row;

const PAUSED = {
  ...QUIET,
  ...NO_SESSION,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...NOTHING_COMES,
  ...RUN_ENDS,
  locked: '-',
  suspended: '-',
  'settings-changed: all off': '-',
  resume: 'working: "resumed"',
} satisfies Row;

const PAUSED_FOR_GOOD = {
  ...PAUSED,
} satisfies Row;

const OFF = {
  ...QUIET,
  ...NO_SESSION,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...NOTHING_COMES,
  ...RUN_ENDS,
  locked: '-',
  suspended: '-',
  'settings-changed: all off': '-',
  resume: '-',
} satisfies Row;

const OFF_HOURS = {
  ...QUIET,
  ...NO_SESSION,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...NOTHING_COMES,
  ...RUN_ENDS,
  locked: '-',
  suspended: '-',
  'settings-changed: all off': 'off',
  resume: '-',
} satisfies Row;

const AWAY_IDLE = {
  ...STARTS,
  ...PAUSES,
  ...LEAVES,
  ...KEY_WAKES,
  looked: '-',
  'started-up by hand': 'working',
  'started-up at login': 'working',
  quit: '-',
  unlocked: 'working',
  resumed: '-',
  touched: 'working',
  'holds-changed: camera': '-',
  'holds-changed: nothing': '-',
  'settings-changed: nothing': 'working',
  'settings-changed: all off': 'off',
  later: 'working',
  'later 2 h': 'working with a wait: "later"',
  skip: 'working: "skipped"',
  'took-one': 'working: "taken"',
  resume: 'working',
  'window-closed: session': 'working',
  'window-closed: heads-up': 'working',
  'window-died: session': '-',
  'window-died: heads-up': '-',
} satisfies Row;

const AWAY_LOCKED = {
  ...QUIET,
  ...NO_SESSION,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...RUN_ENDS,
  locked: '-',
  unlocked: 'working',
  suspended: 'away asleep',
  'settings-changed: all off': 'off',
  later: '-',
  'later 2 h': 'away locked: "later"',
  skip: 'away locked: "skipped"',
  'took-one': 'away locked: "taken"',
  resume: '-',
} satisfies Row;

const AWAY_ASLEEP = {
  ...QUIET,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...KEY_WAKES,
  'started-up by hand': 'working',
  'started-up at login': 'working',
  quit: '-',
  locked: '-',
  suspended: '-',
  resumed: 'working',
  'settings-changed: all off': 'off',
  later: 'working',
  'later 2 h': 'working with a wait: "later"',
  skip: 'working: "skipped"',
  'took-one': 'working: "taken"',
  resume: 'working',
  'window-closed: session': '-',
  'window-died: session': '-',
} satisfies Row;

const WORKING = {
  ...QUIET,
  ...NO_SESSION,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...RUN_ENDS,
  ...LEAVES,
  'settings-changed: all off': 'off',
  later: '-',
  'later 2 h': 'working with a wait: "later"',
  skip: 'working: "skipped"',
  'took-one': 'working: "taken"',
  resume: '-',
} satisfies Row;

const WORKING_WITH_A_WAIT = {
  ...QUIET,
  ...NO_SESSION,
  ...NO_HEADS_UP,
  ...STARTS,
  ...PAUSES,
  ...RUN_ENDS,
  ...LEAVES,
  'settings-changed: all off': 'off',
  later: 'working with a wait: "later"',
  'later 2 h': 'working with a wait: "later"',
  skip: 'working: "skipped"',
  'took-one': 'working: "taken"',
  resume: '-',
} satisfies Row;

/** What each event comes to while no break is on screen. */
export const RESTS = {
  held: HELD,
  paused: PAUSED,
  'paused for good': PAUSED_FOR_GOOD,
  off: OFF,
  'off-hours': OFF_HOURS,
  'away idle': AWAY_IDLE,
  'away locked': AWAY_LOCKED,
  'away asleep': AWAY_ASLEEP,
  working: WORKING,
  'working with a wait': WORKING_WITH_A_WAIT,
} satisfies Partial<Table>;
