import { assertNever } from '#core/assert-never.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { heard, stageSound } from '#core/session/moments.ts';
import {
  COUNTS_FROM,
  doneExercises,
  doneShare,
  exerciseShare,
  FINISHED_FROM,
} from '#core/session/outcome.ts';
import { isOver, progress, settle } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { back, more, on, pause, resume } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import { counting } from './count.ts';
import type { Cycle } from './cycle.ts';
import type { Effect, SessionAct } from './event.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { afterBreak, putOff, spaced } from './wait.ts';

/** A session whose clock has stood still for this long is left; what was done of it is kept. */
export const STANDS_FOR: Millis = 15 * MINUTE;

/** The page after a session goes by itself after this long. */
export const OUTCOME_SHOWS = MINUTE;

/** A key of the player. */
export function steered(cycle: Cycle, act: SessionAct, now: Instant, settings: Settings): Outgo {
  if (act === 'close') return closed(cycle);
  const { session } = cycle;
  if (session === null) return still(cycle);
  switch (act) {
    case 'pause':
      return kept(cycle, pause(session, now));
    case 'resume':
      return kept(cycle, resume(session, now));
    case 'more':
      return kept(cycle, more(session, now));
    case 'back':
      return entered(cycle, back(session, now), now);
    case 'on': {
      const next = entered(cycle, on(session, now), now);
      const over = ended(next.cycle, now, settings);
      return { ...over, effects: [...next.effects, ...over.effects] };
    }
    case 'leave':
      return leaving(cycle, now, settings);
    default:
      return assertNever(act);
  }
}

const kept = (cycle: Cycle, session: Session): Outgo => still({ ...cycle, session });

/** A stage that a key has led to is heard like one that time has led to. */
function entered(cycle: Cycle, session: Session, now: Instant): Outgo {
  const seen = session === cycle.session ? null : progress(session, now);
  const effects: Effect[] = seen === null ? [] : [{ do: 'play', sound: stageSound(seen.stage) }];
  return { cycle: { ...cycle, session }, effects };
}

/** The session as time passes: its sounds, and its end. A locked or sleeping computer stops its clock. */
export function sat(cycle: Cycle, from: Instant, now: Instant, settings: Settings): Outgo {
  const { session } = cycle;
  if (session === null) return shownLongEnough(cycle, now);
  if (stoodLongEnough(cycle, now)) return leaving(cycle, now, settings);
  if (cycle.away !== null) return kept(cycle, pause(session, now));
  const sound = heard(session, from, now);
  const effects: Effect[] = sound === null || isOver(session, now) ? [] : [{ do: 'play', sound }];
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
  const old = cycle.outcome !== null && now - cycle.outcome.at >= OUTCOME_SHOWS;
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
  const outcome = { at: now, finished, session: over };
  const after = accounted({ ...cycle, session: null, outcome }, over, now, settings);
  const log: Effect = { do: 'log', entry: entryOf(over, finished, now) };
  return { cycle: after, effects: [{ do: 'play', sound: 'end' }, log] };
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

const entryOf = (session: Session, finished: boolean, at: Instant) =>
  ({ at, is: finished ? 'finished' : 'partial', kind: session.kind, done: doneExercises(session) }) as const;

/** Pressing of less than this in all is a try, not a dose (half of the least on one spot, DOSE.least). */
const DOSE_FROM: Seconds = 30;

/** The areas that a session has pressed; empty = none worth speaking of. */
function pressedAreas(session: Session): readonly AreaId[] {
  const done = doneExercises(session).filter(({ pressureSeconds }) => pressureSeconds >= DOSE_FROM);
  return [...new Set(done.map(({ exercise }) => CATALOGUE[exercise].area))];
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
