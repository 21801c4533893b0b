import type { Snapshot } from '#core/bridge/snapshot.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import type { Holds } from './ports.ts';

/** What this system cannot tell, and why. */
export function blindness(holds: Pick<Holds, 'blind'>): Snapshot['blind'] {
  const known = OUTSIDE_REASONS.map((reason) => [reason, holds.blind(reason)] as const);
  return Object.fromEntries(known.filter(([, why]) => why !== null));
}
