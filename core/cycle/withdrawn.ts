import type { Instant } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';

/** Takes an open offer back because the world came between; the break stays owed. */
export function withdrawn(cycle: Cycle, now: Instant): Outgo {
  const { offer } = cycle;
  if (offer === null) return still(cycle);
  const why = cycle.pause !== null ? 'paused' : cycle.offSince !== null ? 'off-hours' : 'away';
  const entry = { at: now, is: 'held', kind: offer.kind, why } as const;
  return { cycle: { ...cycle, offer: null }, effects: [{ do: 'close-heads-up' }, { do: 'log', entry }] };
}
