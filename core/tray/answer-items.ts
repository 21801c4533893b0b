import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationText } from '#core/bridge/words.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { MenuItem } from './menu.ts';
import { entry, menu } from './menu.ts';

/** What can be said to the break on offer, or to the next one: each only where it would be granted. */
export function answerItems(state: Snapshot, now: Instant): readonly MenuItem[] {
  const { may, offer } = state;
  const waits = may.later ? laterItems(state, now) : [];
  return [
    ...(waits.length > 0 ? [menu('Later', waits)] : []),
    ...(may.skip ? [entry(offer === null ? 'Skip the next one' : 'Skip this one', { do: 'skip' })] : []),
    ...(may.tookOne ? [entry('I just took one', { do: 'took-one' })] : []),
  ];
}

/** The waits of the settings; without an offer only those that put the next break off at all. */
function laterItems({ settings, offer, next }: Snapshot, now: Instant): readonly MenuItem[] {
  const { choices, after } = settings.later;
  const all = [...new Set([...choices, after])].sort((a, b) => a - b);
  const late = (seconds: number) => offer !== null || next === null || now + seconds * SECOND > next.dueAt;
  return all.filter(late).map((seconds) => entry(durationText(seconds), { do: 'later', seconds }));
}
