import type { ExerciseId } from '#core/exercises/catalogue.ts';
import type { Session } from '#core/session/session.ts';
import type { Plan } from '#core/session/session.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';

/** Why somebody is away: no input, a locked screen, or a sleeping (or switched off) computer. */
export type AwayReason = 'idle' | 'locked' | 'asleep';

/** A break that is on offer in the heads-up. */
export type Offer = {
  readonly kind: string;
  readonly exercise: ExerciseId;
  readonly plan: Plan;
  readonly since: Instant;
  /** True once the heads-up has grown; it grows only once. */
  readonly grown: boolean;
};

/** What a session came to: shown until it is closed. */
export type Outcome = {
  readonly at: Instant;
  readonly finished: boolean;
  /** The session as it ended, stopped. */
  readonly session: Session;
};

/** An absence that counted as a break, and when it ended. */
export type Credit = { readonly at: Instant; readonly seconds: Seconds };

/**
 * All that the planner remembers: facts with instants, never a running timer. What is due is derived (due.ts), so a
 * changed setting acts at once and sleep is harmless.
 */
export type Cycle = {
  readonly version: 1;
  /** The last look at the world. */
  readonly seenAt: Instant;
  /** When the next look was to be: a look much later than this tells of a sleep that nobody announced. */
  readonly lookAt: Instant;
  /** Active time since the last break of each kind, up to `activeSince`; absent = 0. */
  readonly worked: { readonly [kind: string]: Millis };
  /** Since when active time counts; null = it does not count now. */
  readonly activeSince: Instant | null;
  /** Since when nobody is there (the last input known); null = somebody is. */
  readonly away: { readonly since: Instant; readonly why: AwayReason } | null;
  /** True between the system's word of a lock and of the unlock. */
  readonly locked: boolean;
  /** True between the system's word of a suspend and of the resume. */
  readonly asleep: boolean;
  /** The pause that the person asked for; `until` null = until they resume. Null = no pause. */
  readonly pause: { readonly since: Instant; readonly until: Instant | null } | null;
  /** Since when it is outside working hours; null = inside. */
  readonly offSince: Instant | null;
  /** A kind is not offered before this: after Later, missed, or a session left early. */
  readonly notBefore: { readonly [kind: string]: Instant };
  readonly offer: Offer | null;
  readonly session: Session | null;
  /** The last session's outcome while it is on screen; null otherwise. */
  readonly outcome: Outcome | null;
  /** The last absence that counted as a break: said for a while, so that nobody wonders where a break went. */
  readonly credit: Credit | null;
  /** When each exercise was last done. */
  readonly lastDone: { readonly [id in ExerciseId]?: Instant };
};

/** A cycle that has seen nothing yet. */
export function freshCycle(now: Instant): Cycle {
  return {
    version: 1,
    seenAt: now,
    lookAt: now,
    worked: {},
    activeSince: null,
    away: null,
    locked: false,
    asleep: false,
    pause: null,
    offSince: null,
    notBefore: {},
    offer: null,
    session: null,
    outcome: null,
    credit: null,
    lastDone: {},
  };
}
