import type { AreaId } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Seconds } from '#core/time.ts';

/** Days as settings name them; index 0 is Sunday, as in the local calendar. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What brings a break of a kind. */
export type Trigger =
  /** Active time since the last break of this kind, 1 s to 24 h: silence and absence do not count. */
  | { readonly by: 'active'; readonly every: Seconds }
  /**
   * Time by the clock since the last break of this kind, whether somebody types or not; a locked or sleeping computer stops
   * it. An absence as long as the break counts as it all the same.
   */
  | { readonly by: 'clock'; readonly every: Seconds }
  /** Local times `HH:MM` on these weekdays; a day that the clock skips over a time has it an hour later. */
  | { readonly by: 'times'; readonly times: readonly string[]; readonly days: readonly Weekday[] }
  /** The first unlock or login of a working day, once a day. */
  | { readonly by: 'day' };

export const TRIGGERS = ['active', 'clock', 'times', 'day'] as const satisfies readonly Trigger['by'][];

/** What a kind of break offers. */
export type Content =
  /** Chosen for the person: one movement. */
  | { readonly is: 'movement' }
  /** Chosen for the person: pressing, and the movement that follows. */
  | { readonly is: 'release' }
  /** Chosen for the person: whichever of both fits. */
  | { readonly is: 'any' }
  /** Chosen for the person among what is there for this area. */
  | { readonly is: 'area'; readonly area: AreaId }
  | { readonly is: 'exercise'; readonly exercise: ExerciseId }
  /** A routine of the settings, by its id; one that is gone is as good as 'any'. */
  | { readonly is: 'routine'; readonly routine: string };

export const CONTENTS = [
  'movement',
  'release',
  'any',
  'area',
  'exercise',
  'routine',
] as const satisfies readonly Content['is'][];

/** How a break shows itself: a notification of the system, small windows, or a session that fills the screen. */
export const PRESENCES = ['notification', 'window', 'full-screen'] as const;
export type BreakPresence = (typeof PRESENCES)[number];

/** Which sounds a kind of break makes: all, only those of its session, or none. */
export const KIND_SOUNDS = ['all', 'session', 'none'] as const;
export type KindSounds = (typeof KIND_SOUNDS)[number];

/** One kind of break. `id` is its stable name in state and history: lower-case letters, digits and dashes. */
export type Kind = {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  readonly trigger: Trigger;
  /** How long it is meant to last, 1 s to 1 h; being away that long counts as this break. */
  readonly length: Seconds;
  readonly content: Content;
  readonly presence: BreakPresence;
  readonly sounds: KindSounds;
};

/** Time between two breaks of this kind; null = it has no such time: it comes at times of the day. */
export function everyOf({ trigger }: Kind): Seconds | null {
  return trigger.by === 'active' || trigger.by === 'clock' ? trigger.every : null;
}
