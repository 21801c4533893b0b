import type { Millis } from '#core/time.ts';

/** A sound of the product; the files are resources/sounds/<name>.wav. */
export type Sound =
  | 'heads-up'
  | 'start'
  | 'stage'
  | 'find'
  | 'swap'
  | 'switch-left'
  | 'switch-right'
  | 'reposition'
  | 'half'
  | 'tick'
  | 'waiting'
  | 'end';

/** What is heard at one instant: a sound, and after it words. Without a sound all that is heard stops first; without words, too, it is silence. */
export type Heard = { readonly sound: Sound | null; readonly says: string | null };

/** Something that is heard in a stage, so long after its begin. */
export type Line = Heard & { readonly at: Millis };

/** Everything stops at once. */
export const SILENCE: Heard = { sound: null, says: null };
