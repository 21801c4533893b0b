import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { dues } from './due.ts';

/**
 * The kind that Start, Later, Skip and "I just took one" speak of: the one on offer, the one that is owed and held, else the
 * next to come. Null = none will come.
 */
export function meant(cycle: Cycle, settings: Settings, now: Instant): string | null {
  return cycle.offer?.kind ?? owed(cycle, settings) ?? dues(cycle, settings, now)[0]?.kind.id ?? null;
}

/** The kind that is held; null = none is, or it was switched off meanwhile. */
function owed({ held }: Cycle, { kinds }: Settings): string | null {
  return kinds.find(({ id, on }) => on && id === held?.kind)?.id ?? null;
}
