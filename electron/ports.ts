import type { TrayModel } from '#core/tray/tray-model.ts';
import type { Page } from '#core/bridge/command.ts';
import type { LoginState, Snapshot } from '#core/bridge/snapshot.ts';
import type { BreakWindow, Event, SenseWish, SessionPresence } from '#core/cycle/event.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { ReadJson } from '#core/packs/json-text.ts';
import type { Heard } from '#core/session/sound.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';

/** Tells the time. */
export type Clock = { readonly now: () => Instant };

/** Chance: a number from 0 up to, not including, 1. */
export type Dice = { readonly roll: () => number };

/** One alarm: setting it again replaces the one before. */
export type Alarm = { readonly set: (at: Instant, ring: () => void) => void; readonly stop: () => void };

/** Whether somebody is there. `idleSeconds` null = this system cannot tell. */
export type Presence = {
  readonly read: () => { readonly idleSeconds: Seconds | null; readonly locked: boolean };
  /** Calls back at lock, unlock, suspend and resume, each once. */
  readonly listen: (tell: (event: Event) => void) => void;
  /** While `on`, the first input is told as `touched`, where the system can; costs nothing until then. */
  readonly awaitTouch: (on: boolean) => void;
};

/**
 * What tells of one or more reasons to hold a break. `watch` calls back within a second with all that holds now, and again
 * at every change, until the way to stop that it gives is called; before and after, nothing runs. Never throws.
 */
export type Sense = {
  readonly reasons: readonly OutsideReason[];
  readonly watch: (wish: SenseWish, tell: (holds: readonly OutsideHold[]) => void) => () => void;
  /** Why this system cannot tell of a reason, in a sentence for people; null = it can, as far as is known by now. */
  readonly blind: (reason: OutsideReason) => string | null;
};

/** Reasons to hold a break as the system tells them, watched only while somebody wants to know. */
export type Holds = {
  /** Watches for these reasons from now on; null = stops. The same wish again changes nothing. */
  readonly watch: (wish: SenseWish | null) => void;
  /** All that hold now; null = not watching, or not known yet. */
  readonly read: () => readonly OutsideHold[] | null;
  /** Calls back whenever `read` would answer differently. */
  readonly listen: (changed: () => void) => void;
  /** Why this system cannot tell of a reason, in a sentence for people; null = it can. */
  readonly blind: (reason: OutsideReason) => string | null;
};

/** The windows of a break. Opening an open one brings it to the front. A session is small unless `presence` says otherwise. */
export type BreakScreen = {
  readonly open: (window: BreakWindow, presence?: SessionPresence) => void;
  readonly grow: () => void;
  readonly close: (window: BreakWindow) => void;
};

/** The home window. */
export type Pages = { readonly open: (page: Page) => void };

/** Sends states and sounds to the windows that are open. */
export type Publisher = {
  readonly publish: (state: Snapshot) => void;
  readonly play: (heard: Heard) => void;
};

/** The icon in the tray. Showing the same model again does nothing. */
export type TrayIcon = { readonly show: (model: TrayModel) => void };

/** Tells the person one thing by the system's notifications; where there are none it is only in the home window. */
export type Notifier = {
  readonly tell: (text: string) => void;
  /** Offers a break; a click on it starts the break. A second offer replaces the first. False = it cannot be shown. */
  readonly offer: (title: string, text: string, silent: boolean) => boolean;
  /** Takes the offer back, if one is shown. */
  readonly withdraw: () => void;
};

/** Start at login, as the system knows it. Both throw when the system refuses. */
export type Login = { readonly read: () => LoginState; readonly write: (on: boolean) => void };

/** What was found in a file: its data (null = none there), and where a file that did not parse was kept. */
export type Found = { readonly data: unknown; readonly brokenKeptAs: string | null };

/** The settings on disk. `write` throws when the disk does. */
export type SettingsFile = { readonly read: () => Found; readonly write: (settings: Settings) => void };

/** The cycle on disk, written whole and atomically. `write` throws when the disk does. */
export type StateFile = { readonly read: () => Found; readonly write: (data: unknown) => void };

/** The history on disk: appended, never rewritten. Both throw when the disk does; nothing is written then. */
export type HistoryFile = {
  readonly append: (entries: readonly HistoryEntry[]) => void;
  /** The entries of the last weeks, oldest first. */
  readonly latest: () => readonly HistoryEntry[];
};

/** Lets the person say where a file of this name goes, and writes it there; says so by itself when that fails. */
export type Saver = { readonly save: (name: string, text: string) => void };

/** Lines for somebody who looks for a fault. */
export type Log = {
  readonly info: (text: string) => void;
  readonly error: (text: string, cause?: unknown) => void;
};

/** Everything of the computer that the runtime may touch. */
export type Ports = {
  readonly clock: Clock;
  readonly dice: Dice;
  readonly alarm: Alarm;
  readonly presence: Presence;
  readonly holds: Holds;
  readonly screen: BreakScreen;
  readonly pages: Pages;
  readonly publisher: Publisher;
  readonly tray: TrayIcon;
  readonly notifier: Notifier;
  readonly login: Login;
  readonly settingsFile: SettingsFile;
  readonly stateFile: StateFile;
  readonly historyFile: HistoryFile;
  readonly saver: Saver;
  readonly readJson: ReadJson;
  readonly log: Log;
  readonly version: string;
  /** True = the system started the app at login, no hand did. */
  readonly atLogin: boolean;
  /** Ends the app, after everything is kept. */
  readonly quit: () => void;
};
