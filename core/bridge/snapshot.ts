import type { Credit, Cycle, Offer, Outcome, Outside, Resting } from '#core/cycle/cycle.ts';
import { dues } from '#core/cycle/due.ts';
import { idleBelieved } from '#core/cycle/idle.ts';
import type { HoldFact, Phase } from '#core/cycle/phase.ts';
import type { Wish } from '#core/cycle/event.ts';
import { holdsOf, phaseOf } from '#core/cycle/phase.ts';
import { refusal } from '#core/cycle/refusal.ts';
import type { Means } from '#core/choosing/means.ts';
import { spentAreas } from '#core/cycle/limits.ts';
import type { BodyFacts } from '#core/history/body.ts';
import { bodyFacts } from '#core/history/body.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import { ownExercises } from '#core/packs/pack.ts';
import type { AskReason } from '#core/screening/screening.ts';
import { askReason } from '#core/screening/screening.ts';
import type { Session } from '#core/session/session.ts';
import type { OutsideReason } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import type { KindState } from './why.ts';
import { kindStates, whySentence } from './why.ts';

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
  readonly holds: readonly HoldFact[];
  /** Reasons outside the app that hold now, as far as somebody watches: only near a break. */
  readonly outside: readonly Outside[];
  /** The kind of break that is due and held back; null = none is. */
  readonly owed: string | null;
  /** Why a break is or is not coming, in a sentence. */
  readonly why: string;
  /** Where every kind of break that is on stands. */
  readonly kinds: readonly KindState[];
  /** What would be granted now. */
  readonly may: {
    readonly later: boolean;
    readonly skip: boolean;
    readonly shorter: boolean;
    readonly tookOne: boolean;
  };
  /** Whether the system tells of somebody's absence: 'unknown' = it does not, 'unused' = nobody wants to know. */
  readonly idle: 'known' | 'unknown' | 'unused';
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
  /** Exercises that rest since something felt wrong in them. */
  readonly resting: readonly Resting[];
  /** When something last felt wrong; null = never. */
  readonly stoppedAt: Instant | null;
  /** Areas that have had their pressing for today; 'all' = the whole body has. */
  readonly spent: Means['spent'];
  /** When each exercise was last done; absent = never. */
  readonly lastDone: Means['lastDone'];
  /** What was done for each area in the last 7 days, and how tight it last felt. */
  readonly body: BodyFacts;
  /** Why the health questions should be gone through now; null = they need not. */
  readonly ask: AskReason | null;
  readonly outcome: Outcome | null;
  readonly settings: Settings;
  readonly login: LoginState;
  /** False = the desktop shows no tray icon: then the home window must do. */
  readonly tray: boolean;
  readonly notices: readonly Notice[];
  /** Why this system cannot tell of a reason to hold breaks; absent = it can, as far as is known. */
  readonly blind: { readonly [reason in OutsideReason]?: string };
};

/** Facts of the shell that a snapshot carries along, and the history of the last weeks; absent = none. */
export type ShellFacts = Pick<Snapshot, 'version' | 'login' | 'tray' | 'notices' | 'blind'> & {
  readonly history?: readonly HistoryEntry[];
};

/** How long a credited absence is told. */
const CREDIT_SHOWS: Millis = 10 * MINUTE;

/** The next break to come, or null. */
function nextBreak(cycle: Cycle, settings: Settings, now: Instant): NextBreak | null {
  const due = dues(cycle, settings, now)[0];
  return due === undefined ? null : { kind: due.kind.id, name: due.kind.name, dueAt: due.dueAt };
}

function idleOf(cycle: Cycle, { presence }: Settings, now: Instant): Snapshot['idle'] {
  if (presence.mode === 'clock') return 'unused';
  return cycle.idle.inputAt !== null && idleBelieved(cycle, now) ? 'known' : 'unknown';
}

/** The state at `now` as windows see it. */
export function snapshot(cycle: Cycle, settings: Settings, facts: ShellFacts, now: Instant): Snapshot {
  const { offer } = cycle;
  const { history = [], ...shell } = facts;
  const granted = (wish: Wish) => refusal(cycle, wish, settings, now) === null;
  return {
    at: now,
    ...shell,
    phase: phaseOf(cycle, settings),
    next: nextBreak(cycle, settings, now),
    holds: holdsOf(cycle, settings, now),
    outside: cycle.outside,
    owed: cycle.held?.kind ?? null,
    why: whySentence(cycle, settings, now),
    kinds: kindStates(cycle, settings, now),
    may: {
      later: granted({ do: 'later', seconds: null }),
      skip: granted({ do: 'skip' }),
      shorter: granted({ do: 'shorter' }),
      tookOne: granted({ do: 'took-one' }),
    },
    idle: idleOf(cycle, settings, now),
    pause: cycle.pause === null ? null : { until: cycle.pause.until },
    awaySince: cycle.away?.since ?? null,
    credit: cycle.credit !== null && now - cycle.credit.at < CREDIT_SHOWS ? cycle.credit : null,
    offer,
    offerEndsAt: offer === null ? null : offer.dueAt + settings.headsUp.givesUpAfter * 1000,
    session: cycle.session,
    resting: cycle.resting,
    stoppedAt: cycle.stoppedAt,
    spent: spentAreas(cycle, settings, now),
    lastDone: cycle.lastDone,
    body: bodyFacts(history, ownExercises(settings.packs), now),
    ask: askReason(settings.screening, cycle.stoppedAt, now),
    outcome: cycle.outcome,
    settings,
  };
}
