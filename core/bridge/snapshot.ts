import type { Credit, Cycle, Offer, Outcome } from '#core/cycle/cycle.ts';
import { dues } from '#core/cycle/due.ts';
import type { Hold, Phase } from '#core/cycle/phase.ts';
import { holdsOf, phaseOf } from '#core/cycle/phase.ts';
import type { Session } from '#core/session/session.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';

/** Whether the app starts at login, read back from the system. */
export type LoginState =
  | { readonly is: 'on' }
  | { readonly is: 'off' }
  /** Switched off or blocked from outside, or not known here; `why` says it in a sentence. */
  | { readonly is: 'unknown'; readonly why: string };

/** Something that the person should know once, such as a settings file that did not parse. */
export type Notice = { readonly at: Instant; readonly text: string };

/** A break to come. `dueAt` in the past = it is owed and will be offered as soon as it may. */
export type NextBreak = { readonly kind: string; readonly name: string; readonly dueAt: Instant };

/** The whole state as windows and the command line see it. Windows count seconds by themselves from `session`. */
export type Snapshot = {
  readonly at: Instant;
  readonly version: string;
  readonly phase: Phase;
  /** Null = none will come: all kinds are off, a pause has no end, or there are no working hours. */
  readonly next: NextBreak | null;
  readonly holds: readonly Hold[];
  /** Null = no pause; `until` null = until resumed. */
  readonly pause: { readonly until: Instant | null } | null;
  /** Null = nobody knows of an absence. */
  readonly awaySince: Instant | null;
  /** An absence of the last few minutes that counted as a break; null = none. */
  readonly credit: Credit | null;
  readonly offer: Offer | null;
  /** When the offer gives up; null without one. */
  readonly offerEndsAt: Instant | null;
  readonly session: Session | null;
  readonly outcome: Outcome | null;
  readonly settings: Settings;
  readonly login: LoginState;
  /** False = the desktop shows no tray icon: then the home window must do. */
  readonly tray: boolean;
  readonly notices: readonly Notice[];
};

/** Facts of the shell that a snapshot carries along. */
export type ShellFacts = Pick<Snapshot, 'version' | 'login' | 'tray' | 'notices'>;

/** How long a credited absence is told. */
const CREDIT_SHOWS: Millis = 10 * MINUTE;

/** The next break to come, or null. */
function nextBreak(cycle: Cycle, settings: Settings, now: Instant): NextBreak | null {
  const due = dues(cycle, settings, now)[0];
  return due === undefined ? null : { kind: due.kind.id, name: due.kind.name, dueAt: due.dueAt };
}

/** The state at `now` as windows see it. */
export function snapshot(cycle: Cycle, settings: Settings, shell: ShellFacts, now: Instant): Snapshot {
  const { offer } = cycle;
  return {
    at: now,
    ...shell,
    phase: phaseOf(cycle, settings),
    next: nextBreak(cycle, settings, now),
    holds: holdsOf(cycle),
    pause: cycle.pause === null ? null : { until: cycle.pause.until },
    awaySince: cycle.away?.since ?? null,
    credit: cycle.credit !== null && now - cycle.credit.at < CREDIT_SHOWS ? cycle.credit : null,
    offer,
    offerEndsAt: offer === null ? null : offer.since + settings.headsUp.givesUpAfter * 1000,
    session: cycle.session,
    outcome: cycle.outcome,
    settings,
  };
}
