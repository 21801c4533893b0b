import type { LoginState, Snapshot } from '#core/bridge/snapshot.ts';
import type { Event, SenseWish } from '#core/cycle/event.ts';
import type { OutsideHold } from '#core/settings/outside.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { TrayModel } from '#core/tray/tray-model.ts';
import { readJsonText } from '../adapters/json-text.ts';
import type { Ports } from '../ports.ts';
import type { FakeDisk } from './fake-disk.ts';
import { fakeDisk } from './fake-disk.ts';
import { fakeLog } from './fake-log.ts';
import type { FakeLog } from './fake-log.ts';

/** A computer in memory: a test sets what the app finds, lets time pass, and reads what the app did. */
export type FakeComputer = {
  readonly ports: Ports;
  readonly disk: FakeDisk;
  readonly log: FakeLog;
  /** What the app finds. */
  now: Instant;
  idleSeconds: Seconds | null;
  locked: boolean;
  holds: readonly OutsideHold[];
  /** What the app watches for; null = nothing. */
  watch: SenseWish | null;
  awaitsTouch: boolean;
  /** Tells the app that holds have changed, as the system does. */
  holdsChanged: () => void;
  login: LoginState;
  /** Whatever is named here throws when the app calls it: `open session`, `presence`, `tray`, `windows`, `login`. */
  readonly fails: Set<string>;
  /** The one alarm; null = none is set. */
  alarm: { readonly at: Instant; readonly ring: () => void } | null;
  /** Everything done to windows, sounds and the app, in words such as `open session` and `play start`. */
  readonly did: string[];
  /** Called at each thing done, while the app is in the middle of a step. */
  meanwhile: (what: string) => void;
  /** What the system's notifications said. */
  readonly said: string[];
  readonly shown: Snapshot[];
  readonly trays: TrayModel[];
  /** Says something as the system does. */
  say: (event: Event) => void;
  /** Lets time pass, ringing the alarm whenever it is due. Nobody touches the computer when `idle`. */
  readonly pass: (seconds: Seconds, idle?: 'idle') => void;
};

/** A computer on a Monday at nine, with somebody at it. A disk of another run makes it a restart. */
export function fakeComputer(disk = fakeDisk(), now = new Date(2026, 2, 2, 9).getTime()): FakeComputer {
  const log = fakeLog();
  const may = (what: string) => {
    if (computer.fails.has(what)) throw new Error(`no ${what}`);
  };
  const does = (what: string) => {
    may(what);
    computer.did.push(what);
    computer.meanwhile(what);
  };
  const ports: Ports = {
    ...disk,
    log,
    version: '0.0.0',
    atLogin: false,
    clock: { now: () => computer.now },
    dice: { roll: () => 0 },
    alarm: {
      set: (at, ring) => {
        computer.alarm = { at, ring };
      },
      stop: () => {
        computer.alarm = null;
      },
    },
    presence: {
      read: () => {
        may('presence');
        return { idleSeconds: computer.idleSeconds, locked: computer.locked };
      },
      listen: (tell) => {
        computer.say = tell;
      },
      awaitTouch: (on) => {
        computer.awaitsTouch = on;
      },
    },
    holds: {
      watch: (wish) => {
        may('holds');
        const begins = wish !== null && computer.watch === null;
        computer.watch = wish;
        if (begins) setHolds(computer, computer.holds);
      },
      read: () => (computer.watch === null ? null : computer.holds),
      listen: (changed) => {
        computer.holdsChanged = changed;
      },
      blind: (reason) => (reason === 'battery' ? 'No battery here.' : null),
    },
    screen: {
      open: (window, presence) => does(presence === 'full-screen' ? `open ${window} full` : `open ${window}`),
      grow: () => does('grow heads-up'),
      close: (window) => does(`close ${window}`),
    },
    pages: { open: (page) => does(`open page ${page}`) },
    publisher: {
      publish: (state) => {
        may('windows');
        computer.shown.push(structuredClone(state));
      },
      play: ({ sound }) => does(`play ${sound ?? 'silence'}`),
    },
    tray: {
      show: (model) => {
        may('tray');
        computer.trays.push(model);
      },
    },
    notifier: {
      offer: (title, text, silent) => {
        may('notifier');
        computer.said.push(`${title}: ${text}${silent ? ' (silent)' : ''}`);
        return !computer.fails.has('notices');
      },
      withdraw: () => {
        computer.did.push('withdraw notice');
      },
      tell: (text) => {
        may('notifier');
        computer.said.push(text);
      },
    },
    login: {
      read: () => {
        may('login');
        return computer.login;
      },
      write: (on) => {
        may('login');
        computer.login = { is: on ? 'on' : 'off' };
      },
    },
    saver: { save: (name) => does(`save ${name}`) },
    // No stand-in: it touches nothing of the computer.
    readJson: readJsonText,
    quit: () => does('quit'),
  };
  const computer: FakeComputer = {
    ports,
    disk,
    log,
    now,
    idleSeconds: 0,
    locked: false,
    holds: [],
    watch: null,
    awaitsTouch: false,
    holdsChanged: () => undefined,
    login: { is: 'off' },
    fails: new Set(),
    alarm: null,
    did: [],
    meanwhile: () => undefined,
    said: [],
    shown: [],
    trays: [],
    say: () => undefined,
    pass: (seconds, idle) => pass(computer, seconds, idle === 'idle'),
  };
  return computer;
}

function pass(computer: FakeComputer, seconds: Seconds, idle: boolean): void {
  const until = computer.now + seconds * SECOND;
  const to = (at: Instant) => {
    const went = Math.max(0, (at - computer.now) / SECOND);
    computer.now = Math.max(computer.now, at);
    computer.idleSeconds = idle ? (computer.idleSeconds ?? 0) + went : 0;
  };
  while (computer.alarm !== null && computer.alarm.at <= until) {
    const { at, ring } = computer.alarm;
    computer.alarm = null;
    to(at);
    ring();
  }
  to(until);
}

/** Reasons outside the app come and go; the app hears of it while it watches. */
export function setHolds(computer: FakeComputer, holds: readonly OutsideHold[]): void {
  computer.holds = holds;
  if (computer.watch !== null) computer.holdsChanged();
}
