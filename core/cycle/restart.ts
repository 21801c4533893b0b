import { pause } from '#core/session/steer.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import { SLEPT_AFTER } from './clock.ts';
import { countStopped } from './count.ts';
import type { Cycle } from './cycle.ts';
import type { Outgo } from './outgo.ts';
import { chain, still } from './outgo.ts';
import { leaving, rechecked } from './sitting.ts';
import { opening } from './starting.ts';

/** A session found after a restart goes on, paused, if it is not older than this; else what was done is kept. */
const SESSION_KEPT: Millis = 15 * MINUTE;
/** How old the state file may be when the app is killed while time counts: the last of it may have been work. */
const WRITTEN_EVERY: Millis = MINUTE;

/**
 * The first step of a run, before the world is looked at. Nothing is on screen: an offer is made anew, a session goes on
 * paused or is kept as partial. The time in between was no work, and an absence once it was longer than the file is old.
 */
export function wokenUp(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  return chain(
    { ...cycle, offer: null, outcome: null, watchSince: null, outside: [], inCall: false, freeSince: null },
    (found) => still(switchedOff(found, now, settings)),
    (found) => sessionFound(found, now, settings),
  );
}

function switchedOff(cycle: Cycle, now: Instant, settings: Settings): Cycle {
  if (now <= cycle.lookAt + SLEPT_AFTER) return cycle;
  const since = Math.min(cycle.seenAt + WRITTEN_EVERY, now);
  const stopped = countStopped(cycle, cycle.seenAt, settings);
  return { ...stopped, away: stopped.away ?? { since, why: 'asleep', asked: true } };
}

function sessionFound(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  if (cycle.session === null) return still(cycle);
  const found = { ...cycle, session: pause(cycle.session, cycle.seenAt) };
  const checked = rechecked(found, now, settings);
  if (now - cycle.seenAt <= SESSION_KEPT && checked.cycle.session !== null)
    return { cycle: checked.cycle, effects: [opening(found.session.kind, settings)] };
  // Its window went with the former run: there is nothing to close.
  const left = checked.cycle.session === null ? checked : leaving(found, now, settings);
  return { ...left, effects: left.effects.filter((effect) => effect.do !== 'close-session') };
}
