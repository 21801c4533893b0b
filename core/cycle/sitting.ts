import { assertNever } from '#core/assert-never.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { heardAfter } from '#core/session/heard-after.ts';
import { ending, heard } from '#core/session/moments.ts';
import {
  COUNTS_FROM,
  doneExercises,
  doneShare,
  exerciseShare,
  FINISHED_FROM,
} from '#core/session/outcome.ts';
import type { Progress } from '#core/session/progress.ts';
import { isOver, progress, settle } from '#core/session/progress.ts';
import { eased } from '#core/session/ease.ts';
import type { Plan, Session } from '#core/session/session.ts';
import type { Heard } from '#core/session/sound.ts';
import { SILENCE } from '#core/session/sound.ts';
import { hearingOf } from '#core/session/speech.ts';
import { exerciseOf } from '#core/session/session.ts';
import { back, more, on, pause, resume } from '#core/session/steer.ts';
import { heldTo } from '#core/session/held-to.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import { counting } from './count.ts';
import type { Cycle, Outcome } from './cycle.ts';
import type { Effect, SessionAct } from './event.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { meansWith } from './means.ts';
import { afterBreak, putOff, spaced } from './wait.ts';

/** A session whose clock has stood still for this long is left; what was done of it is kept. */
export const STANDS_FOR: Millis = 15 * MINUTE;

/** The page after a session goes by itself after this long. */
const OUTCOME_SHOWS: Millis = MINUTE;

/**
 * How long a page stays by itself: one that asks what felt wrong is not taken from under anybody's eyes, nor one that
 * somebody has just answered.
 */
export function showsFor({ stopped: wrong, after }: Outcome): Millis {
  if (wrong !== null) return STANDS_FOR;
  return after === null ? OUTCOME_SHOWS : 2 * OUTCOME_SHOWS;
}

/** A key of the player. */
export function steered(before: Cycle, act: SessionAct, now: Instant, settings: Settings): Outgo {
  if (act === 'close') return closed(before);
  const { session } = before;
  if (session === null) return act === 'stop' ? stoppedAfter(before, now, settings) : still(before);
  const cycle: Sitting = { ...before, session };
  switch (act) {
    case 'pause':
      return kept(cycle, pause(session, now), now, settings);
    case 'resume':
      return kept(cycle, resume(session, now), now, settings);
    case 'more':
      return kept(cycle, more(session, now), now, settings);
    case 'back':
      return kept(cycle, back(session, now), now, settings);
    case 'on': {
      const next = kept(cycle, on(session, now), now, settings);
      const over = ended(next.cycle, now, settings);
      return { ...over, effects: [...next.effects, ...over.effects] };
    }
    case 'gentler':
    case 'firmer': {
      const next = eased(session, act, now);
      return next.ok ? kept(cycle, next.session, now, settings) : still(cycle);
    }
    case 'stop':
      return stopped(cycle, now, settings);
    case 'leave':
      return leaving(cycle, now, settings);
    default:
      return assertNever(act);
  }
}

/** A cycle in which a session is under way. */
type Sitting = Cycle & { readonly session: Session };

/** The session as a key has made it, with what is heard of that. */
function kept(cycle: Sitting, session: Session, now: Instant, settings: Settings): Outgo {
  const told = heardAfter(cycle.session, session, now, hearingOf(settings));
  return { cycle: { ...cycle, session }, effects: playing(told) };
}

const playing = (told: Heard | null): readonly Effect[] => (told === null ? [] : [{ do: 'play', ...told }]);

/** The session as time passes: its sounds, and its end. A locked or sleeping computer stops its clock. */
export function sat(cycle: Cycle, from: Instant, now: Instant, settings: Settings): Outgo {
  const { session } = cycle;
  if (session === null) return shownLongEnough(cycle, now);
  if (stoodLongEnough(cycle, now)) return leaving(cycle, now, settings);
  if (cycle.away !== null) {
    const effects = playing(session.since === null ? null : SILENCE);
    return { cycle: { ...cycle, session: pause(session, now) }, effects };
  }
  const told = heard(session, from, now, hearingOf(settings));
  const effects = isOver(session, now) ? [] : playing(told);
  const next = ended({ ...cycle, session: settle(session, now) }, now, settings);
  return { cycle: next.cycle, effects: [...effects, ...next.effects] };
}

/** A session that nobody goes on with is over: it would stand in the way of every other break. */
function stoodLongEnough({ standsSince }: Cycle, now: Instant): boolean {
  return standsSince !== null && now - standsSince >= STANDS_FOR;
}

/** The cycle with what is true of its session's clock from now on. */
export function standing(cycle: Cycle, now: Instant): Cycle {
  const stands = cycle.session !== null && cycle.session.since === null;
  const standsSince = stands ? (cycle.standsSince ?? now) : null;
  return standsSince === cycle.standsSince ? cycle : { ...cycle, standsSince };
}

function shownLongEnough(cycle: Cycle, now: Instant): Outgo {
  const old = cycle.outcome !== null && now - cycle.outcome.at >= showsFor(cycle.outcome);
  return old ? closed(cycle) : still(cycle);
}

/** Closes the page after a session; nothing to do without one. */
export function closed(cycle: Cycle): Outgo {
  if (cycle.outcome === null) return still(cycle);
  return { cycle: { ...cycle, outcome: null }, effects: [{ do: 'close-session' }] };
}

function ended(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const { session } = cycle;
  if (session === null || !isOver(session, now)) return still(cycle);
  const over = settle(session, now);
  const finished = doneShare(over) >= FINISHED_FROM;
  const outcome = { at: now, finished, stopped: null, after: null, session: over };
  const after = accounted({ ...cycle, session: null, outcome }, over, now, settings);
  const log: Effect = { do: 'log', entry: entryOf(over, finished, now) };
  return { cycle: after, effects: [...playing(ending(over, hearingOf(settings))), log] };
}

/** Leaves the session and closes its window; what was done is kept as partial. */
export function leaving(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const { session } = cycle;
  if (session === null) return closed(cycle);
  const stopped = on(pause(session, now), now);
  const after = accounted({ ...cycle, session: null, outcome: null }, stopped, now, settings);
  const finished = doneShare(stopped) >= FINISHED_FROM;
  const entry = entryOf(stopped, finished, now);
  return { cycle: after, effects: [{ do: 'close-session' }, { do: 'log', entry }] };
}

/** The session as the person's answers are now: what they forbid is not gone on with, what they cap is made lighter. */
export function rechecked(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const { session } = cycle;
  if (session === null) return still(cycle);
  const at = settle(session, now);
  const held = heldTo(at, meansWith(cycle, settings, []));
  if (held === null) return leaving(cycle, now, settings);
  return still(held === at ? cycle : { ...cycle, session: held });
}

/** Something feels wrong: the session is over at once, what was done is kept, and the exercise rests from now on. */
function stopped(cycle: Sitting, now: Instant, settings: Settings): Outgo {
  const { session } = cycle;
  const seen = progress(session, now);
  if (seen === null) return still(cycle);
  const over = on(pause(session, now), now);
  const { exercise } = seen.stage;
  const outcome = { at: now, finished: false, stopped: exercise, after: null, session: over };
  const rests = resting(cycle, suspects(over.plan, seen), now, settings);
  const after = accounted({ ...rests, session: null, outcome }, over, now, settings);
  const entry = { at: now, is: 'stopped', kind: session.kind, exercise, done: doneExercises(over) } as const;
  return { cycle: after, effects: [...playing(SILENCE), { do: 'log', entry }] };
}

/** These exercises rest from now on, and nothing is pressed before the health questions come again. */
function resting(cycle: Cycle, wrong: readonly ExerciseId[], now: Instant, { screening }: Settings): Cycle {
  const others = cycle.resting.filter((one) => !wrong.includes(one.exercise));
  // Answers that a clock set back has left in the future are older than this all the same.
  const stoppedAt = Math.max(now, screening.answeredAt ?? now);
  return {
    ...cycle,
    resting: [...others, ...wrong.map((exercise) => ({ exercise, since: now }))],
    stoppedAt,
  };
}

/** Something feels wrong on the page after a session: what was pressed rests, or else what it began with. */
function stoppedAfter(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const { outcome } = cycle;
  if (outcome === null || outcome.stopped !== null) return still(cycle);
  const { kind, plan } = outcome.session;
  const pressed = plan.exercises.filter((id) => exerciseOf(plan, id).kind === 'release');
  const [exercise = plan.exercises[0], ...more] = pressed;
  const rests = resting(cycle, [exercise, ...more], now, settings);
  const entry = { at: now, is: 'stopped', kind, exercise, done: [] } as const;
  return {
    cycle: { ...rests, outcome: { ...outcome, at: now, stopped: exercise } },
    effects: [...playing(SILENCE), { do: 'log', entry }],
  };
}

/** The exercises that a Stop speaks of: the one under way, and the one before it while this one is only being set up. */
function suspects({ stages }: Plan, { stage, index }: Progress): readonly ExerciseId[] {
  const before = stage.kind === 'set-up' ? stages[index - 1]?.exercise : undefined;
  return before === undefined || before === stage.exercise ? [stage.exercise] : [before, stage.exercise];
}

const entryOf = (session: Session, finished: boolean, at: Instant) =>
  ({ at, is: finished ? 'finished' : 'partial', kind: session.kind, done: doneExercises(session) }) as const;

/** Pressing of less than this in all is a try, not a dose (half of the least on one spot, DOSE.least). */
const DOSE_FROM: Seconds = 30;

/** The areas that a session has pressed; empty = none worth speaking of. */
function pressedAreas(session: Session): readonly AreaId[] {
  const done = doneExercises(session).filter(({ pressureSeconds }) => pressureSeconds >= DOSE_FROM);
  return [...new Set(done.map(({ exercise }) => exerciseOf(session.plan, exercise).area))];
}

/** What a session does to the rhythm: enough of it is the break; too little leaves it owed, for the length of Later. */
function accounted(cycle: Cycle, session: Session, now: Instant, settings: Settings): Cycle {
  const done = session.plan.exercises.filter((id) => exerciseShare(session, id) >= COUNTS_FROM);
  const lastDone = { ...cycle.lastDone, ...Object.fromEntries(done.map((id) => [id, now])) };
  const areas = pressedAreas(session);
  const pressed = areas.length === 0 ? cycle.pressed : [...cycle.pressed, { at: now, areas }];
  const next = { ...cycle, lastDone, pressed };
  const wait = { seconds: settings.later.after, why: 'left' } as const;
  const rhythm =
    doneShare(session) >= COUNTS_FROM
      ? afterBreak(next, session.kind, now, settings)
      : putOff(next, session.kind, now, wait, settings);
  return counting(spaced(rhythm, settings.kinds, now), now, settings);
}
