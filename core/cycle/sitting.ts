import type { ExerciseId } from '#core/exercises/catalogue.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { choose } from '#core/exercises/choose.ts';
import { heard, stageSound } from '#core/session/moments.ts';
import {
  COUNTS_FROM,
  doneExercises,
  doneShare,
  exerciseShare,
  FINISHED_FROM,
} from '#core/session/outcome.ts';
import { plan } from '#core/session/plan.ts';
import { isOver, progress, settle } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { back, begin, more, on, pause, resume } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import { assertNever } from '#core/assert-never.ts';
import { counting, countStopped } from './count.ts';
import type { Cycle } from './cycle.ts';
import { afterBreak, dues, putOff, spaced } from './due.ts';
import type { Effect, SessionAct, World } from './event.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';

/** The page after a session goes by itself after this long. */
export const OUTCOME_SHOWS = MINUTE;

/** Starts a session: of the break on offer, of an exercise by name, or of what is next. Never a second one. */
export function started(cycle: Cycle, exercise: ExerciseId | null, world: World, settings: Settings): Outgo {
  if (cycle.session !== null) return { cycle, effects: [{ do: 'show-session' }] };
  const { now } = world;
  const { offer } = cycle;
  const kind = offer?.kind ?? kindFor(exercise, cycle, settings, now);
  const content = settings.kinds.find((one) => one.id === kind)?.content ?? 'any';
  const facts = { tools: settings.tools, lastDone: cycle.lastDone, dice: world.dice };
  const chosen = exercise ?? offer?.exercise ?? choose(content, facts) ?? choose('any', facts);
  if (chosen === null) return still(cycle);
  const plans = exercise === null && offer !== null ? offer.plan : plan(chosen, settings.tools);
  const session = begin(plans, kind, now);
  const stopped = countStopped({ ...cycle, offer: null, outcome: null, session }, now, settings);
  const entry = { at: now, is: 'started', kind, exercise: chosen } as const;
  const effects: Effect[] = offer === null ? [] : [{ do: 'close-heads-up' }];
  // The page of the session before is still open: its window is the window.
  effects.push({ do: cycle.outcome === null ? 'open-session' : 'show-session' });
  effects.push({ do: 'play', sound: 'start' }, { do: 'log', entry });
  return { cycle: stopped, effects };
}

/** The kind that a session by hand answers: the next one of its content, or simply the next one. Null = none is on. */
function kindFor(exercise: ExerciseId | null, cycle: Cycle, settings: Settings, now: Instant): string | null {
  const next = dues({ ...cycle, pause: null }, { ...settings, hours: { ...settings.hours, on: false } }, now);
  if (exercise === null) return next[0]?.kind.id ?? null;
  const content = CATALOGUE[exercise].kind;
  const fits = next.find(({ kind }) => kind.content === content || kind.content === 'any');
  return fits?.kind.id ?? null;
}

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
  if (cycle.away !== null) return kept(cycle, pause(session, now));
  const sound = heard(session, from, now);
  const effects: Effect[] = sound === null || isOver(session, now) ? [] : [{ do: 'play', sound }];
  const next = ended({ ...cycle, session: settle(session, now) }, now, settings);
  return { cycle: next.cycle, effects: [...effects, ...next.effects] };
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

/** What a session does to the rhythm: enough of it is the break; too little leaves it owed, for the length of Later. */
function accounted(cycle: Cycle, session: Session, now: Instant, settings: Settings): Cycle {
  const done = session.plan.exercises.filter((id) => exerciseShare(session, id) >= COUNTS_FROM);
  const lastDone = { ...cycle.lastDone, ...Object.fromEntries(done.map((id) => [id, now])) };
  const { kind } = session;
  const next = { ...cycle, lastDone };
  const enough = doneShare(session) >= COUNTS_FROM;
  const rhythm = enough
    ? afterBreak(next, kind, settings)
    : putOff(next, kind, now, settings.later, settings);
  return counting(spaced(rhythm, now, settings), now, settings);
}
