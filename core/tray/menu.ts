import type { Command } from '#core/bridge/command.ts';

/** One line of the menu; 'text' only tells. */
export type MenuItem =
  | { readonly is: 'line' }
  | { readonly is: 'text'; readonly label: string }
  | { readonly is: 'entry'; readonly label: string; readonly command: Command }
  | { readonly is: 'menu'; readonly label: string; readonly items: readonly MenuItem[] };

/** A line between two groups. */
const LINE: MenuItem = { is: 'line' };
/** A line that only tells. */
export const text = (label: string): MenuItem => ({ is: 'text', label });
/** A line that asks for something. */
export const entry = (label: string, command: Command): MenuItem => ({ is: 'entry', label, command });
/** A line with a menu of its own. */
export const menu = (label: string, items: readonly MenuItem[]): MenuItem => ({ is: 'menu', label, items });

/** The groups that have anything in them, a line between each two. */
export function grouped(groups: readonly (readonly MenuItem[])[]): readonly MenuItem[] {
  return groups
    .filter((items) => items.length > 0)
    .flatMap((items, at) => (at === 0 ? items : [LINE, ...items]));
}
