import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Means } from '#core/choosing/means.ts';
import { meansWith } from '#core/cycle/means.ts';

/** What the person has, may and has done as of this state: by it the pages say what can be done now. */
export function meansNow(state: Snapshot): Means {
  return meansWith(state, state.settings, state.spent);
}
