import type { Position, Prop } from '#core/exercises/exercise.ts';

/** Where breaks are taken: it decides what can be offered at all. */
export type Place = {
  /** How one can be placed there. */
  readonly positions: readonly Position[];
  /** Things of the room that are there. */
  readonly props: readonly Prop[];
  /** True = only what is fine among colleagues, in normal clothes. */
  readonly office: boolean;
  /** True = only what the next desk does not hear. */
  readonly quiet: boolean;
};
