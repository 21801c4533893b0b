import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Session } from '#core/session/session.ts';
import type { Plan } from '#core/session/session.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import type { BreakPresence } from '#core/settings/kind.ts';
import type { OutsideHold } from '#core/settings/outside.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';

/** Why somebody is away: no input, a locked screen, or a sleeping (or switched off) computer. */
export type AwayReason = 'idle' | 'locked' | 'asleep';

/** A break that is on offer in the heads-up. */
export type Offer = {
  readonly kind: string;
  readonly exercise: ExerciseId;
  readonly plan: Plan;
  readonly since: Instant;
  /** When the break itself is due: a heads-up may come before it. */
  readonly dueAt: Instant;
  readonly presence: BreakPresence;
  /** True once the heads-up has grown; it grows only once. */
  readonly grown: boolean;
};

/** What a session came to: shown until it is closed. */
export type Outcome = {
  readonly at: Instant;
  readonly finished: boolean;
  /** The exercise in which something felt wrong; null = nothing did. */
  readonly stopped: ExerciseId | null;
  /** How tight the area feels now, 0 to 10; null = not said. */
  readonly after: number | null;
  /** The session as it ended, stopped. */
  readonly session: Session;
};

/** Why a break waits: Later, no answer, a session left early, or one that has just been. */
export type WaitReason = 'later' | 'missed' | 'left' | 'spaced';

/** A kind is not offered before `until`. */
export type Wait = { readonly until: Instant; readonly why: WaitReason };

/** A reason outside the app that holds now. `orEarlier` = it held already when the watch began, which was at `since`. */
export type Outside = OutsideHold & { readonly since: Instant; readonly orEarlier?: true | undefined };

/** A break that is due and held: owed once, whatever comes and goes meanwhile. */
export type Held = { readonly kind: string; readonly since: Instant; readonly exercise: ExerciseId };

/** A session in which something was pressed, for the limits of a day. */
export type Pressed = { readonly at: Instant; readonly areas: readonly AreaId[] };

/** An exercise that rests because something felt wrong in it, until the person brings it back. */
export type Resting = { readonly exercise: ExerciseId; readonly since: Instant };

/** An absence that counted as a break, and when it ended. */
export type Credit = { readonly at: Instant; readonly seconds: Seconds };

/** What looks have shown of the idle time that the system tells: whether it follows the person at all. */
export type IdleTrust = {
  /** Since when every look has read 0; null = the last one did not. */
  readonly zeroSince: Instant | null;
  /** The last input, as the last look told it. */
  readonly inputAt: Instant | null;
  /** How often a hand was on one of our windows while the value told of silence, and when last. */
  readonly doubts: number;
  readonly doubtedAt: Instant | null;
};

/** Nothing speaks against the system's idle time. */
export const TRUSTED: IdleTrust = { zeroSince: null, inputAt: null, doubts: 0, doubtedAt: null };

/**
 * All that the planner remembers: facts with instants, never a running timer. What is due is derived (due.ts), so a
 * changed setting acts at once and sleep is harmless.
 */
export type Cycle = {
  readonly version: 2;
  /** The last look at the world. */
  readonly seenAt: Instant;
  /** When the next look was to be: a look much later than this tells of a sleep that nobody announced. */
  readonly lookAt: Instant;
  /** Active time since the last break of each kind, up to `activeSince`; absent = 0. */
  readonly worked: { readonly [kind: string]: Millis };
  /** Since when active time counts; null = it does not count now. */
  readonly activeSince: Instant | null;
  /** Time by the clock since the last break of each kind, up to `clockSince`; absent = 0. */
  readonly clocked: { readonly [kind: string]: Millis };
  /** Since when time by the clock counts: somebody silent lets it run; null = it does not count now. */
  readonly clockSince: Instant | null;
  /** Times of the day up to this are over, for each kind that comes by them; absent = the kind was not seen yet. */
  readonly served: { readonly [kind: string]: Instant };
  /** The day that was seen last, and when it began by an unlock or a login; `began` null = without one. Null = no day yet. */
  readonly day: { readonly start: Instant; readonly began: Instant | null } | null;
  /**
   * Since when nobody is there (the last input known); null = somebody is. `asked` = the senses have said by now that the
   * silence is no call.
   */
  readonly away: { readonly since: Instant; readonly why: AwayReason; readonly asked: boolean } | null;
  /** True between the system's word of a lock and of the unlock. */
  readonly locked: boolean;
  /** True between the system's word of a suspend and of the resume. */
  readonly asleep: boolean;
  /** What is known of the idle time that the system tells; see idle.ts. */
  readonly idle: IdleTrust;
  /** The pause that the person asked for; `until` null = until they resume. Null = no pause. */
  readonly pause: {
    readonly since: Instant;
    readonly until: Instant | null;
    /** True = until the next day begins, wherever the person is by then. */
    readonly byDay?: true | undefined;
  } | null;
  /** Since when it is outside working hours; null = inside. */
  readonly offSince: Instant | null;
  /** Since when reasons outside the app are watched for; null = they are not. */
  readonly watchSince: Instant | null;
  /** Reasons outside the app that hold now, as far as somebody watches. */
  readonly outside: readonly Outside[];
  /** True while camera or microphone are known to be in use, whether they hold breaks or not. */
  readonly inCall: boolean;
  /** When the last of them went; null = none was seen since the watch began. */
  readonly freeSince: Instant | null;
  readonly held: Held | null;
  readonly waits: { readonly [kind: string]: Wait };
  /** How often the coming break of each kind was put off by Later; absent = never. */
  readonly laters: { readonly [kind: string]: number };
  /** Skips of the last days. */
  readonly skips: readonly Instant[];
  /** Sessions with pressing of the last days. */
  readonly pressed: readonly Pressed[];
  readonly offer: Offer | null;
  readonly session: Session | null;
  /** Since when the clock of the session stands still; null = it runs, or there is no session. */
  readonly standsSince: Instant | null;
  /** The last session's outcome while it is on screen; null otherwise. */
  readonly outcome: Outcome | null;
  /** The last absence that counted as a break: said for a while, so that nobody wonders where a break went. */
  readonly credit: Credit | null;
  /** When each exercise was last done. */
  readonly lastDone: { readonly [id in ExerciseId]?: Instant };
  readonly resting: readonly Resting[];
  /** When something last felt wrong; null = never. */
  readonly stoppedAt: Instant | null;
};

/** All that decides when a break is due. */
export type DueFacts = Pick<
  Cycle,
  | 'worked'
  | 'activeSince'
  | 'clocked'
  | 'clockSince'
  | 'served'
  | 'day'
  | 'away'
  | 'pause'
  | 'waits'
  | 'pressed'
  | 'session'
  | 'lastDone'
  | 'resting'
  | 'stoppedAt'
>;

/** A cycle that has seen nothing yet. */
export function freshCycle(now: Instant): Cycle {
  return {
    version: 2,
    seenAt: now,
    lookAt: now,
    worked: {},
    activeSince: null,
    clocked: {},
    clockSince: null,
    served: {},
    day: null,
    away: null,
    locked: false,
    asleep: false,
    idle: TRUSTED,
    pause: null,
    offSince: null,
    watchSince: null,
    outside: [],
    inCall: false,
    freeSince: null,
    held: null,
    waits: {},
    laters: {},
    skips: [],
    pressed: [],
    offer: null,
    session: null,
    standsSince: null,
    outcome: null,
    credit: null,
    lastDone: {},
    resting: [],
    stoppedAt: null,
  };
}

/**
 * The cycle after a look. Written out, and a field that is missing does not compile: a spread of so many fields takes ten
 * times as long, at each of a quarter of a million looks in a simulated year.
 */
export function looked(
  cycle: Cycle,
  { seenAt, lookAt, idle }: Pick<Cycle, 'seenAt' | 'lookAt' | 'idle'>,
): Cycle {
  return {
    version: cycle.version,
    seenAt,
    lookAt,
    worked: cycle.worked,
    activeSince: cycle.activeSince,
    clocked: cycle.clocked,
    clockSince: cycle.clockSince,
    served: cycle.served,
    day: cycle.day,
    away: cycle.away,
    locked: cycle.locked,
    asleep: cycle.asleep,
    idle,
    pause: cycle.pause,
    offSince: cycle.offSince,
    watchSince: cycle.watchSince,
    outside: cycle.outside,
    inCall: cycle.inCall,
    freeSince: cycle.freeSince,
    held: cycle.held,
    waits: cycle.waits,
    laters: cycle.laters,
    skips: cycle.skips,
    pressed: cycle.pressed,
    offer: cycle.offer,
    session: cycle.session,
    standsSince: cycle.standsSince,
    outcome: cycle.outcome,
    credit: cycle.credit,
    lastDone: cycle.lastDone,
    resting: cycle.resting,
    stoppedAt: cycle.stoppedAt,
  };
}
