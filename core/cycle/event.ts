import type { AreaId } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { Heard } from '#core/session/sound.ts';
import type { Plan } from '#core/session/session.ts';
import type { BreakPresence } from '#core/settings/kind.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';

/** The world as the shell read it once for this step. */
export type World = {
  readonly now: Instant;
  /** Seconds since the last input; null = the system cannot tell, then the cycle runs by the clock. */
  readonly idleSeconds: Seconds | null;
  /** True when the system says that the screen is locked. */
  readonly locked: boolean;
  /** Reasons outside the app that hold breaks now; null = nobody watches, or not known yet. */
  readonly holds: readonly OutsideHold[] | null;
  /** Chance for choosing: a number from 0 up to, not including, 1. */
  readonly dice: number;
};

/** What happened, in which world, under which settings. */
export type Look = { readonly event: Event; readonly world: World; readonly settings: Settings };

/** A wish of the person about the cycle or the session. */
export type Wish =
  /** Of an exercise, an area or a routine by name; all null or absent = what is on offer, else what is next. */
  | {
      readonly do: 'start';
      readonly exercise: ExerciseId | null;
      readonly area?: AreaId;
      readonly routine?: string;
      /** At most this long; with nothing named, whatever fits. */
      readonly seconds?: Seconds;
    }
  | { readonly do: 'later'; readonly seconds: Seconds | null }
  | { readonly do: 'skip' }
  /** Starts the shorter version of the break on offer, or of the next one. */
  | { readonly do: 'shorter' }
  /** "I just took one": the break on offer, or the next one, counts as done. */
  | { readonly do: 'took-one' }
  | { readonly do: 'pause'; readonly until: PauseUntil }
  | { readonly do: 'resume' }
  | { readonly do: 'session'; readonly act: SessionAct }
  /** How tight the area of the session feels, 0 to 10: asked before and after, never a must. */
  | { readonly do: 'rate'; readonly when: 'before' | 'after'; readonly value: number }
  /** An exercise that rests since it felt wrong may be chosen again. */
  | { readonly do: 'bring-back'; readonly exercise: ExerciseId };

/** How long a pause lasts: some seconds, until the next day begins, or until Resume. */
export type PauseUntil = { readonly seconds: Seconds } | 'tomorrow' | 'forever';

/** The keys of the player; 'stop' = something feels wrong; 'close' is for the page after a session. */
export const SESSION_ACTS = [
  'pause',
  'resume',
  'back',
  'on',
  'more',
  'gentler',
  'firmer',
  'leave',
  'stop',
  'close',
] as const;
export type SessionAct = (typeof SESSION_ACTS)[number];

/** What happened, told in the past. */
export type Event =
  | { readonly is: 'looked' }
  /** The first step of a run. `atLogin` = the system started the app, no hand did. */
  | { readonly is: 'started-up'; readonly atLogin?: boolean }
  | { readonly is: 'quit' }
  | { readonly is: 'locked' }
  | { readonly is: 'unlocked' }
  | { readonly is: 'suspended' }
  | { readonly is: 'resumed' }
  /** The first input after a silence, told by a system that can; others are looked at every 30 s. */
  | { readonly is: 'touched' }
  /** Reasons outside the app came or went. */
  | { readonly is: 'holds-changed' }
  | { readonly is: 'settings-changed' }
  /** `by` tells a hand on one of our windows from a word of the command line or the tray, which may be a script. */
  | { readonly is: 'wished'; readonly wish: Wish; readonly by?: 'window' }
  /** A window was closed by the person or the window manager. */
  | { readonly is: 'window-closed'; readonly window: BreakWindow }
  /** A window died or never showed. */
  | { readonly is: 'window-died'; readonly window: BreakWindow };

export type BreakWindow = 'session' | 'heads-up';

/** How a session's window shows itself: small, or filling its screen with the others dimmed. */
export type SessionPresence = Exclude<BreakPresence, 'notification'>;

/** What the shell is asked to do. */
export type Effect =
  | { readonly do: 'open-heads-up' }
  | { readonly do: 'grow-heads-up' }
  | { readonly do: 'close-heads-up' }
  /** Shows the offer as a notification of the system, and takes it back. */
  | { readonly do: 'open-notice'; readonly plan: Plan; readonly silent: boolean }
  | { readonly do: 'close-notice' }
  | { readonly do: 'open-session'; readonly presence: SessionPresence }
  /** Bring the open session window to the front. */
  | { readonly do: 'show-session' }
  | { readonly do: 'close-session' }
  /** Plays a sound, and says words after it; the session's window alone can speak. */
  | ({ readonly do: 'play' } & Heard)
  | { readonly do: 'log'; readonly entry: HistoryEntry };

/** The outcome of a step. `lookAgainAt` is after now and at most 30 s away. */
export type Step<C> = {
  readonly cycle: C;
  readonly effects: readonly Effect[];
  readonly lookAgainAt: Instant;
  /** What must be watched for until the next step: reasons that hold breaks, while something is near; null = nothing. */
  readonly watch: SenseWish | null;
  /** True while somebody is away without a word: then the first input is worth an event. */
  readonly awaitTouch: boolean;
};

/** Which reasons must be looked for, and the programs to be left alone in, in lower case. */
export type SenseWish = { readonly reasons: readonly OutsideReason[]; readonly apps: readonly string[] };
