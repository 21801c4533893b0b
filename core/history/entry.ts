import type { AreaId } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { DoneExercise } from '#core/session/outcome.ts';
import type { OutsideReason } from '#core/settings/outside.ts';
import type { Instant, Seconds } from '#core/time.ts';

/** The most that one exercise of one session is believed to have taken: a day. More is no exercise but a wrong file. */
export const MOST_SPENT: Seconds = 86_400;
/** Tightness is rated from 0 to this. */
export const MOST_RATED = 10;

/** What may hold a break back. */
export type HoldReason = 'away' | 'paused' | 'off-hours' | OutsideReason;

/**
 * One line of the history: a fact with its instant, appended once and never rewritten. `kind` is the kind of break;
 * null = started by hand with nothing to answer.
 */
export type HistoryEntry = { readonly at: Instant } & (
  | { readonly is: 'offered'; readonly kind: string; readonly exercise: ExerciseId }
  | { readonly is: 'started'; readonly kind: string | null; readonly exercise: ExerciseId }
  /** At least 80 % of the exercise time was really spent. */
  | { readonly is: 'finished'; readonly kind: string | null; readonly done: readonly DoneExercise[] }
  /** Left early or skipped through: what was done, no more. */
  | { readonly is: 'partial'; readonly kind: string | null; readonly done: readonly DoneExercise[] }
  /** Something felt wrong in `exercise`: the session ended at once. */
  | {
      readonly is: 'stopped';
      readonly kind: string | null;
      readonly exercise: ExerciseId;
      readonly done: readonly DoneExercise[];
    }
  /** How tight an area felt, 0 to 10, before or after a session; said again, the last word counts. */
  | {
      readonly is: 'rated';
      readonly area: AreaId;
      readonly when: 'before' | 'after';
      readonly value: number;
    }
  /** An exercise that rested after a Stop may be chosen again. */
  | { readonly is: 'brought-back'; readonly exercise: ExerciseId }
  | { readonly is: 'later'; readonly kind: string; readonly until: Instant }
  | { readonly is: 'skipped'; readonly kind: string }
  /** "I just took one": a break that was taken without the app. */
  | { readonly is: 'taken'; readonly kind: string }
  | { readonly is: 'missed'; readonly kind: string }
  /** A break that is due is held back, or its offer was withdrawn, for a reason of the world; it stays owed. */
  | { readonly is: 'held'; readonly kind: string; readonly why: HoldReason }
  /** Away for so long that it counts as these kinds of break. */
  | { readonly is: 'away-credited'; readonly kinds: readonly string[]; readonly seconds: Seconds }
  | { readonly is: 'paused'; readonly until: Instant | null }
  | { readonly is: 'resumed' }
);
