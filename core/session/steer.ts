import { DOSE } from '#core/exercises/exercise.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { HOUR, SECOND } from '#core/time.ts';
import type { Progress } from './progress.ts';
import { counted, progress, settle, stageLength } from './progress.ts';
import type { Plan, Session } from './session.ts';
import { exerciseOf } from './session.ts';
import { tapsAnew } from './taps.ts';

/** What + adds to a stage. */
const MORE_SECONDS: Seconds = 15;
/** Looking for the spot is pressing that nothing counts: it is made no longer than this. */
export const LONGEST_FIND: Seconds = 30;
/** No stage is made longer than an hour. */
const LONGEST: Millis = HOUR;
/** Back within this much of a stage goes to the stage before; later it starts this stage again. */
const BACK_WITHIN = 3 * SECOND;

/** A session that starts now. `kind` is the kind of break it answers, or null. */
export function begin(plan: Plan, kind: string | null, now: Instant): Session {
  const done = plan.stages.map(() => 0);
  return { kind, startedAt: now, plan, index: 0, spent: 0, since: now, extra: 0, before: null, done };
}

/** Stops the clock of the session; a paused one stays as it is. */
export function pause(session: Session, now: Instant): Session {
  const at = settle(session, now);
  if (at.since === null) return at;
  return { ...at, spent: at.spent + Math.max(0, now - at.since), since: null };
}

/** Lets the clock run on from the second at which it stopped; a session that waits at the end of a stage goes on to the next. */
export function resume(session: Session, now: Instant): Session {
  const at = settle(session, now);
  if (at.since !== null) return at;
  return progress(at, now)?.waiting === true ? on(at, now) : { ...at, since: now };
}

/** Goes on to the next stage; what was done of this one is kept. */
export function on(session: Session, now: Instant): Session {
  const at = settle(session, now);
  const seen = progress(at, now);
  return seen === null ? at : moved(at, seen, now, at.index + 1);
}

/** Starts this stage again or, in its first three seconds, goes to the one before. */
export function back(session: Session, now: Instant): Session {
  const at = settle(session, now);
  const seen = progress(at, now);
  if (seen === null) return at;
  let index = seen.spent < BACK_WITHIN ? Math.max(0, at.index - 1) : at.index;
  const left = moved(at, seen, now, index);
  // A pressing stage whose dose is used up has no time left: go further back, or stay where we are.
  while (index > 0 && stageLength({ ...left, index }, index) === 0) index -= 1;
  return stageLength({ ...left, index }, index) === 0 ? at : { ...left, index };
}

/**
 * Adds 15 s to this stage, with a further reposition cue where it needs one; a pressing stage takes no more than its dose allows beside the stages that follow, and looking for the spot
 * no more than `LONGEST_FIND`: then the session stays as it is.
 */
export function more(session: Session, now: Instant): Session {
  const at = settle(session, now);
  const seen = progress(at, now);
  if (seen === null) return at;
  const wished = { ...at, extra: at.extra + Math.min(MORE_SECONDS, room(at)) };
  const length = stageLength(wished, at.index);
  const { stage } = seen;
  const longest = stage.kind === 'find' ? LONGEST_FIND * SECOND : LONGEST;
  if (length <= seen.length || length > longest) return at;
  const times = { spent: seen.spent / SECOND, length: length / SECOND };
  const taps = tapsAnew(exerciseOf(at.plan, stage.exercise), stage, times);
  return { ...wished, plan: { ...at.plan, stages: at.plan.stages.with(at.index, { ...stage, taps }) } };
}

/** Seconds that a pressing stage may take more: what the dose of its spot leaves beside what was and what is still to be pressed. */
function room({ plan, index, done, extra }: Session): Seconds {
  const stage = plan.stages[index];
  if (stage?.pressure !== true) return Infinity;
  const isSpot = (at: number) => {
    const other = plan.stages[at];
    return other?.pressure === true && other.exercise === stage.exercise && other.side === stage.side;
  };
  const was = done.reduce((sum, time, at) => (at < index && isSpot(at) ? sum + time / SECOND : sum), 0);
  const comes = plan.stages.reduce(
    (sum, { seconds }, at) => (at >= index && isSpot(at) ? sum + seconds : sum),
    0,
  );
  return Math.max(0, Math.floor(DOSE.most - was - comes - extra));
}

function moved(at: Session, { spent, waiting }: Progress, now: Instant, index: number): Session {
  const left = counted(at, spent);
  const stands = at.since === null && !waiting;
  return { ...left, index, spent: 0, extra: 0, since: stands ? null : now };
}

/** The session as it must be after the clock was set: its running stage goes on from where it was. */
export function shifted(session: Session, by: number): Session {
  return session.since === null ? session : { ...session, since: session.since + by };
}
