import type { OutsideReason } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { opensAt } from './hours.ts';

/** Where the cycle is, in one word: the strongest when several are true. */
export type Phase =
  'session' | 'done' | 'offered' | 'paused' | 'off-hours' | 'off' | 'away' | 'held' | 'working';

/** The phase of a cycle; 'off' = no kind of break is on. */
export function phaseOf(cycle: Cycle, settings: Settings): Phase {
  if (cycle.session !== null) return 'session';
  if (cycle.outcome !== null) return 'done';
  if (cycle.offer !== null) return 'offered';
  if (cycle.pause !== null) return 'paused';
  if (!settings.kinds.some((kind) => kind.on)) return 'off';
  if (cycle.offSince !== null) return 'off-hours';
  if (cycle.away !== null) return 'away';
  return cycle.held === null ? 'working' : 'held';
}

/** A reason for which a due break is held back. */
export type Hold = 'session' | 'paused' | 'off-hours' | OutsideReason;

/** A reason that holds now: since when, what causes it, and until when, as far as that is known; null = it is not. */
export type HoldFact = {
  readonly why: Hold;
  readonly since: Instant;
  readonly until: Instant | null;
  /** True = it held already when somebody first looked, at `since`. */
  readonly orEarlier?: true | undefined;
  readonly who: string | null;
};

/** All reasons that hold breaks back now, the strongest first; empty = nothing does. Each comes and goes by itself. */
export function holdsOf(cycle: Cycle, settings: Settings, now: Instant): readonly HoldFact[] {
  const { session, pause, offSince, outside } = cycle;
  const holds: HoldFact[] = [];
  if (session !== null) holds.push({ why: 'session', since: session.startedAt, until: null, who: null });
  if (pause !== null) holds.push({ why: 'paused', since: pause.since, until: pause.until, who: null });
  if (offSince !== null) {
    holds.push({
      why: 'off-hours',
      since: offSince,
      until: opensAt(settings.hours, now),

      who: null,
    });
  }
  return [...holds, ...outside.map((one) => ({ ...one, until: null }))];
}
