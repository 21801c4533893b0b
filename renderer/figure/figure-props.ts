import type { PhaseKind } from '#core/exercises/exercise.ts';
import type { Repetition } from '#core/figure/motion.ts';
import type { Person } from '#core/person.ts';
import type { Seconds } from '#core/time.ts';

/** What the figure shows. */
export interface FigureProps {
  /** An exercise's id in the catalogue; one that has no figure draws nothing. */
  readonly exercise: string;
  /** The side that is worked; null where there is none. */
  readonly side: 'left' | 'right' | null;
  /** The kind of phase that it shows: it loops, or holds and breathes; 'still' never changes. */
  readonly motion: PhaseKind | 'still';
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** What a screen reader says in place of the picture: the instruction. Empty = what is around it says it all. */
  readonly label: string;
  /** The id of the tool in use; null = the exercise's first. */
  readonly tool: string | null;
  /** How full the breath is, 0..1, from the page that paces it; absent = the figure breathes by itself. */
  readonly breath?: () => number;
  /** Seconds into the stage, from the page's own clock; absent = the figure counts for itself. */
  readonly clock?: () => Seconds;
  /** One counted repetition, so that the figure's and the page's agree; absent or null = at the exercise's own pace. */
  readonly repetition?: Repetition | null;
  /** Seconds into the stage at which one is told to move a millimetre or two. */
  readonly taps?: readonly Seconds[];
  /** 'circle' (the default) keeps the body inside the circle that fits the size; things may stick out a little. */
  readonly fit?: 'circle' | 'square';
  /** 'place' shows only the part of the body that matters, for small pictures. */
  readonly crop?: 'whole' | 'place';
  /** Holds the movement where it is. */
  readonly paused?: boolean;
  /** The marker on the place that is pressed; on where absent, except in a crop. */
  readonly mark?: boolean;
  /** Who is shown; null = as the exercise suggests; absent = the person of the page. */
  readonly person?: Person | null;
}
