import type { Instant } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import type { Effect } from './event.ts';
import type { HoldReason } from '#core/history/entry.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';

/** Takes an open offer off the screen. */
export function closedOffer({ offer }: Cycle): readonly Effect[] {
  if (offer === null) return [];
  return [{ do: offer.presence === 'notification' ? 'close-notice' : 'close-heads-up' }];
}

/** What came between a break and its offer, the strongest first. */
function between(cycle: Cycle): HoldReason {
  if (cycle.pause !== null) return 'paused';
  if (cycle.offSince !== null) return 'off-hours';
  return cycle.outside[0]?.why ?? 'away';
}

/** Takes an open offer back because the world came between; the break stays owed. */
export function withdrawn(cycle: Cycle, now: Instant): Outgo {
  const { offer } = cycle;
  if (offer === null) return still(cycle);
  const why = between(cycle);
  const entry = { at: now, is: 'held', kind: offer.kind, why } as const;
  const { kind, exercise } = offer;
  const held = cycle.outside.length > 0 ? { kind, exercise, since: now } : cycle.held;
  const effects: readonly Effect[] = [...closedOffer(cycle), { do: 'log', entry }];
  return { cycle: { ...cycle, offer: null, held }, effects };
}
