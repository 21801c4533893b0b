import type { Settings } from '#core/settings/settings.ts';
import type { Cycle } from './cycle.ts';

/** Where the cycle is, in one word: the strongest when several are true. */
export type Phase = 'session' | 'done' | 'offered' | 'paused' | 'off-hours' | 'off' | 'away' | 'working';

/** The phase of a cycle; 'off' = no kind of break is on. */
export function phaseOf(cycle: Cycle, settings: Settings): Phase {
  if (cycle.session !== null) return 'session';
  if (cycle.outcome !== null) return 'done';
  if (cycle.offer !== null) return 'offered';
  if (cycle.pause !== null) return 'paused';
  if (!settings.kinds.some((kind) => kind.on)) return 'off';
  if (cycle.offSince !== null) return 'off-hours';
  return cycle.away === null ? 'working' : 'away';
}

/** A reason for which a due break is held back. */
export type Hold = 'paused' | 'off-hours' | 'session';

/** All reasons that hold breaks back now, the strongest first; empty = nothing does. */
export function holdsOf(cycle: Cycle): readonly Hold[] {
  const holds: Hold[] = [];
  if (cycle.session !== null) holds.push('session');
  if (cycle.pause !== null) holds.push('paused');
  if (cycle.offSince !== null) holds.push('off-hours');
  return holds;
}
