import type { ExerciseId } from '#core/exercises/catalogue.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { Sound } from '#core/session/moments.ts';
import type { Instant, Seconds } from '#core/time.ts';

/** The world as the shell read it once for this step. */
export type World = {
  readonly now: Instant;
  /** Seconds since the last input; null = the system cannot tell, then the cycle runs by the clock. */
  readonly idleSeconds: Seconds | null;
  /** True when the system says that the screen is locked. */
  readonly locked: boolean;
  /** Chance for choosing: a number from 0 up to, not including, 1. */
  readonly dice: number;
};

/** A wish of the person about the cycle or the session. */
export type Wish =
  | { readonly do: 'start'; readonly exercise: ExerciseId | null }
  | { readonly do: 'later'; readonly seconds: Seconds | null }
  | { readonly do: 'skip' }
  | { readonly do: 'pause'; readonly until: PauseUntil }
  | { readonly do: 'resume' }
  | { readonly do: 'session'; readonly act: SessionAct };

/** How long a pause lasts: some seconds, until the next day begins, or until Resume. */
export type PauseUntil = { readonly seconds: Seconds } | 'tomorrow' | 'forever';

/** The keys of the player; 'close' is for the page after a session. */
export const SESSION_ACTS = ['pause', 'resume', 'back', 'on', 'more', 'leave', 'close'] as const;
export type SessionAct = (typeof SESSION_ACTS)[number];

/** What happened, told in the past. */
export type Event =
  | { readonly is: 'looked' }
  | { readonly is: 'started-up' }
  | { readonly is: 'quit' }
  | { readonly is: 'locked' }
  | { readonly is: 'unlocked' }
  | { readonly is: 'suspended' }
  | { readonly is: 'resumed' }
  | { readonly is: 'settings-changed' }
  | { readonly is: 'wished'; readonly wish: Wish }
  /** A window was closed by the person or the window manager. */
  | { readonly is: 'window-closed'; readonly window: BreakWindow }
  /** A window died or never showed. */
  | { readonly is: 'window-died'; readonly window: BreakWindow };

export type BreakWindow = 'session' | 'heads-up';

/** What the shell is asked to do. */
export type Effect =
  | { readonly do: 'open-heads-up' }
  | { readonly do: 'grow-heads-up' }
  | { readonly do: 'close-heads-up' }
  | { readonly do: 'open-session' }
  /** Bring the open session window to the front. */
  | { readonly do: 'show-session' }
  | { readonly do: 'close-session' }
  | { readonly do: 'play'; readonly sound: Sound }
  | { readonly do: 'log'; readonly entry: HistoryEntry };

/** The outcome of a step. `lookAgainAt` is after now and at most 30 s away. */
export type Step<C> = {
  readonly cycle: C;
  readonly effects: readonly Effect[];
  readonly lookAgainAt: Instant;
};
