import { DOSE } from '#core/exercises/exercise.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Plan, Session, Stage } from './session.ts';

/** Words of the reposition cue (founding article F20: a millimetre or two, every 20-30 s). */
export const REPOSITION_CUE = 'Move a millimetre or two. Settle where it is most tender.';
/** How long the reposition cue stays up. */
const REPOSITION_SHOWS: Millis = 8 * SECOND;

/** Where a session stands at an instant; `null` from `progress` means that it is over. */
export type Progress = {
  readonly index: number;
  readonly stage: Stage;
  /** Time of this stage that has run, and its whole length. */
  readonly spent: Millis;
  readonly length: Millis;
  /** What the digits show: whole seconds left, rounded up, so that 0 is never on screen. */
  readonly secondsLeft: Seconds;
  /** What to do now: the stage's cue, or the reposition cue for a few seconds after each tap. */
  readonly cue: string;
  /** Which repetition is under way, from 1; null when the stage is by time. */
  readonly rep: { readonly now: number; readonly of: number } | null;
  readonly paused: boolean;
  /** True = this stage is over, and the clock waits for the person to go on. */
  readonly waiting: boolean;
  /** Seconds of the whole session still to come, this stage included. */
  readonly totalLeft: Seconds;
  /** The stage after this one, those left out whose dose is used up; null when this is the last. */
  readonly next: Stage | null;
};

/**
 * Length of a stage as things stand. A pressing stage never takes the pressure on its exercise and side over the dose,
 * whatever was added or repeated; it is shortened instead, down to nothing.
 */
export function stageLength(session: Session, index: number): Millis {
  const stage = session.plan.stages[index];
  if (stage === undefined) return 0;
  const wished = (stage.seconds + (index === session.index ? session.extra : 0)) * SECOND;
  if (!stage.pressure) return wished;
  const spot = (other: Stage | undefined) =>
    other?.pressure === true && other.exercise === stage.exercise && other.side === stage.side;
  const pressed = session.done.reduce(
    (sum, done, at) => (spot(session.plan.stages[at]) ? sum + done : sum),
    0,
  );
  return Math.max(0, Math.min(wished, DOSE.most * SECOND - pressed));
}

/** True while something presses, be it only lightly to look for the spot: a clock that stands still must not go on with it. */
export const presses = ({ kind, pressure }: Pick<Stage, 'kind' | 'pressure'>): boolean =>
  pressure || kind === 'find';

/** Time that has run in the stage at `session.index`, by `now`; may exceed the stage's length. */
function ran(session: Session, now: Instant): Millis {
  return session.spent + (session.since === null ? 0 : Math.max(0, now - session.since));
}

/** The same session with all stages that are over by `now` counted as done and the running one at `index`. */
export function settle(session: Session, now: Instant): Session {
  let at = session;
  while (at.index < at.plan.stages.length) {
    const length = stageLength(at, at.index);
    const over = ran(at, now) - length;
    if (over < 0) return at;
    // Nobody is asked to go on from a stage that has no time: its dose is used up.
    if (length > 0 && waitsAfter(at.plan, at.index))
      return at.since === null && over === 0 ? at : { ...at, spent: length, since: null };
    const since = at.since === null ? null : now - over;
    at = { ...counted(at, length), index: at.index + 1, spent: 0, extra: 0, since };
  }
  return at;
}

/** True when the clock waits for the person at the end of this stage; the last one ends the session by itself. */
export function waitsAfter({ waits, stages }: Plan, index: number): boolean {
  if (index >= stages.length - 1) return false;
  return waits === 'stage' || (waits === 'set-up' && stages[index]?.kind === 'set-up');
}

/** The session with `spent` added to what was done in its present stage. */
export function counted(session: Session, spent: Millis): Session {
  return { ...session, done: session.done.map((done, at) => (at === session.index ? done + spent : done)) };
}

/** True when nothing of the session is left at `now`. */
export function isOver(session: Session, now: Instant): boolean {
  return settle(session, now).index >= session.plan.stages.length;
}

/** Where the session stands at `now`: the one timer of the product. Null = over. */
export function progress(session: Session, now: Instant): Progress | null {
  const at = settle(session, now);
  const stage = at.plan.stages[at.index];
  if (stage === undefined) return null;
  const length = stageLength(at, at.index);
  const spent = ran(at, now);
  const secondsLeft = Math.ceil((length - spent) / SECOND);
  const ahead = stagesAhead(at, length);
  return {
    index: at.index,
    stage,
    spent,
    length,
    secondsLeft,
    cue: cueAt(stage, spent),
    rep: repAt(stage, spent, length),
    paused: at.since === null && spent < length,
    waiting: at.since === null && spent >= length,
    totalLeft: secondsLeft + Math.ceil(ahead.reduce((sum, one) => sum + one.length, 0) / SECOND),
    next: ahead[0]?.stage ?? null,
  };
}

/** The stages after the running one as long as they will be; one whose dose is used up by then is none. */
function stagesAhead(session: Session, length: Millis): readonly { stage: Stage; length: Millis }[] {
  let at = counted(session, length);
  return session.plan.stages.slice(session.index + 1).flatMap((stage) => {
    at = { ...at, index: at.index + 1, extra: 0 };
    const own = stageLength(at, at.index);
    at = counted(at, own);
    return own > 0 ? [{ stage, length: own }] : [];
  });
}

function cueAt(stage: Stage, spent: Millis): string {
  const tapped = stage.taps.some((tap) => spent >= tap * SECOND && spent < tap * SECOND + REPOSITION_SHOWS);
  return tapped ? REPOSITION_CUE : stage.cue;
}

function repAt(stage: Stage, spent: Millis, length: Millis): Progress['rep'] {
  if (stage.reps === null || length === 0) return null;
  const now = Math.min(stage.reps, Math.floor((spent / length) * stage.reps) + 1);
  return { now, of: stage.reps };
}
