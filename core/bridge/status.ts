import type { Phase } from '#core/cycle/phase.ts';
import type { StageKind } from '#core/session/session.ts';
import type { Side } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { progress } from '#core/session/progress.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { isoText } from '#core/time.ts';
import type { Snapshot } from './snapshot.ts';
import { atText, clockText, digitsText, durationText } from './words.ts';

/** What `status --json` prints: stable names for scripts and checks. Times are ISO texts in UTC. */
export type Status = {
  readonly version: string;
  readonly phase: Phase;
  readonly nextBreak: { readonly kind: string; readonly dueAt: string } | null;
  readonly session: {
    readonly exercise: string;
    readonly stage: StageKind;
    readonly side: Side | null;
    readonly secondsLeft: Seconds;
    readonly paused: boolean;
    /** True = the part is over and the clock waits for the person to go on. */
    readonly waiting: boolean;
    /** Which stage, from 1, of how many. */
    readonly number: number;
    readonly of: number;
  } | null;
  /** An ISO time, 'forever' = until resumed, null = no pause. */
  readonly pausedUntil: string | null;
  /** Names of all reasons that hold breaks now, the strongest first. */
  readonly holds: readonly string[];
  /** The same with since when, and what causes them where that is known. */
  readonly heldBy: readonly {
    readonly why: string;
    readonly since: string;
    /** True = it held already when the app first looked. */
    readonly orEarlier: boolean;
    readonly who: string | null;
  }[];
  /** The kind of break that is due and held; null = none is. */
  readonly owed: string | null;
  /** Why a break is or is not coming, in a sentence. */
  readonly why: string;
  /** Where each kind of break that is on stands. `dueAt` null = as things are it will not come. */
  readonly kinds: readonly { readonly kind: string; readonly dueAt: string | null; readonly why: string }[];
  /** Whether the system tells of somebody's absence. */
  readonly idle: Snapshot['idle'];
  readonly tray: boolean;
};

/** The status of a snapshot at `now`. */
export function status(state: Snapshot, now: Instant): Status {
  const { next, pause, session } = state;
  return {
    version: state.version,
    phase: state.phase,
    nextBreak: next === null ? null : { kind: next.kind, dueAt: isoText(next.dueAt) },
    session: session === null ? null : sessionStatus(session, now),
    pausedUntil: pause === null ? null : pause.until === null ? 'forever' : isoText(pause.until),
    holds: state.holds.map(({ why }) => why),
    heldBy: state.holds.map(({ why, since, orEarlier, who }) => ({
      why,
      since: isoText(since),
      orEarlier: orEarlier === true,
      who,
    })),
    owed: state.owed,
    why: state.why,
    kinds: state.kinds.map(({ kind, dueAt, says }) => ({
      kind,
      dueAt: dueAt === null ? null : isoText(dueAt),
      why: says,
    })),
    idle: state.idle,
    tray: state.tray,
  };
}

function sessionStatus(session: NonNullable<Snapshot['session']>, now: Instant): Status['session'] {
  const seen = progress(session, now);
  if (seen === null) return null;
  const { stage, secondsLeft, paused, waiting, index } = seen;
  const place = { number: index + 1, of: session.plan.stages.length };
  return {
    exercise: stage.exercise,
    stage: stage.kind,
    side: stage.side,
    secondsLeft,
    paused,
    waiting,
    ...place,
  };
}

/** The status in a line for people. */
export function statusText(state: Snapshot, now: Instant): string {
  const seen = state.session === null ? null : progress(state.session, now);
  if (seen !== null && state.session !== null) {
    const side = seen.stage.side === null ? '' : `, ${seen.stage.side} side`;
    const left = `${digitsText(seen.secondsLeft)} left in this part`;
    const held = state.pause === null ? '' : ` ${pauseText(state.pause, now)} after it.`;
    return `In a break: ${exerciseOf(state.session.plan, seen.stage.exercise).name}${side}, ${left}.${held}`;
  }
  return sentence(state, now);
}

/** The same, and below it where each kind of break stands and why, a line each. */
export function statusLines(state: Snapshot, now: Instant): string {
  const quiet = state.phase === 'session' || state.phase === 'done' || state.phase === 'off';
  const lines = quiet ? [] : state.kinds.map(({ name, says }) => `  ${name}: ${says}`);
  return [statusText(state, now), ...lines].join('\n');
}

function pauseText({ until }: NonNullable<Snapshot['pause']>, now: Instant): string {
  return until === null ? 'Paused until you resume' : `Paused until ${clockText(until, now)}`;
}

/** One sentence about what comes next: tooltip, home page and command line share it. */
export function sentence({ phase, next, pause, offer, why }: Snapshot, now: Instant): string {
  if (phase === 'session' || phase === 'done') return 'In a break';
  if (offer !== null) return `${exerciseOf(offer.plan, offer.exercise).name}: ready when you are`;
  if (pause !== null) return pauseText(pause, now);
  if (phase === 'off') return 'All breaks are off';
  if (next === null) return phase === 'off-hours' ? 'No working hours are set' : why.replace(/\.$/, '');
  if (phase === 'off-hours') return `Off hours. Next: ${next.name.toLowerCase()} ${atText(next.dueAt, now)}`;
  if (phase === 'held') return why.replace(/\.$/, '');
  const left = Math.ceil((next.dueAt - now) / 1000);
  if (left <= 0) return `Next: ${next.name.toLowerCase()}, as soon as you are back`;
  return `Next: ${next.name.toLowerCase()} in ${durationText(left)}`;
}

/** "You were away 6 min: counted as a break", or null when there is nothing to tell. */
export function creditText({ credit }: Snapshot): string | null {
  return credit === null ? null : `You were away ${durationText(credit.seconds)}: counted as a break`;
}
