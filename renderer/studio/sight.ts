import type { ToolId } from '#core/exercises/tools.ts';
import type { FigureTheme } from '#core/figure/scene.ts';
import type { KeyName } from './draft.ts';

/** What of the draft is looked at, and how. */
export interface Sight {
  readonly key: KeyName;
  /** How far the phase of the key is; null = just at the key, which is when it can be dragged. */
  readonly t: number | null;
  readonly plays: boolean;
  /** The other end of the movement, faint, behind. */
  readonly onion: boolean;
  /** Ghost, arrow and numbers, as for people who want no motion. */
  readonly still: boolean;
  readonly tool: ToolId | null;
  readonly theme: FigureTheme;
}

/** What is looked at first. */
export const FIRST_SIGHT: Sight = {
  key: 'a',
  t: null,
  plays: false,
  onion: false,
  still: false,
  tool: null,
  theme: 'light',
};
