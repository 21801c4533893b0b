import { choose } from '#core/exercises/choose.ts';
import { plan } from '#core/session/plan.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { counting, countStopped } from './count.ts';
import type { Cycle, Offer } from './cycle.ts';
import { afterBreak, dues, kindDue, putOff } from './due.ts';
import type { Effect, PauseUntil, World } from './event.ts';
import { tomorrow } from './hours.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { withdrawn } from './withdrawn.ts';

/** True when nothing stands between a due break and its heads-up. */
export function mayOffer(cycle: Cycle): boolean {
  const busy = cycle.offer !== null || cycle.session !== null || cycle.outcome !== null;
  return !busy && cycle.away === null && cycle.pause === null && cycle.offSince === null;
}

/** Offers the break that is due, if any is and nothing is in the way. */
export function offered(cycle: Cycle, world: World, settings: Settings): Outgo {
  const kind = mayOffer(cycle) ? kindDue(cycle, settings, world.now) : null;
  if (kind === null) return still(cycle);
  const facts = { tools: settings.tools, lastDone: cycle.lastDone, dice: world.dice };
  const exercise = choose(kind.content, facts) ?? choose('any', facts);
  if (exercise === null) return still(cycle);
  const offer: Offer = {
    kind: kind.id,
    exercise,
    plan: plan(exercise, settings.tools),
    since: world.now,
    grown: false,
  };
  const entry = { at: world.now, is: 'offered', kind: kind.id, exercise } as const;
  const effects: Effect[] = [
    { do: 'open-heads-up' },
    { do: 'play', sound: 'heads-up' },
    { do: 'log', entry },
  ];
  return { cycle: { ...cycle, offer }, effects };
}

/** An open offer as time passes: it grows once, then gives up; a person who left in the meantime has not missed it. */
export function aged(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const { offer } = cycle;
  if (offer === null) return still(cycle);
  if (!settings.kinds.some((kind) => kind.on && kind.id === offer.kind)) return dropped(cycle);
  const gone =
    cycle.away !== null && (cycle.away.why !== 'idle' || restedEnough(cycle, offer, now, settings));
  if (gone || cycle.pause !== null || cycle.offSince !== null) return withdrawn(cycle, now);
  const age = now - offer.since;
  if (age >= settings.headsUp.givesUpAfter * SECOND) {
    if (cycle.away !== null) return withdrawn(cycle, now);
    const entry = { at: now, is: 'missed', kind: offer.kind } as const;
    const next = putOff({ ...cycle, offer: null }, offer.kind, now, settings.headsUp.againAfter, settings);
    return { cycle: next, effects: [{ do: 'close-heads-up' }, { do: 'log', entry }] };
  }
  if (offer.grown || age < settings.headsUp.growsAfter * SECOND) return still(cycle);
  return { cycle: { ...cycle, offer: { ...offer, grown: true } }, effects: [{ do: 'grow-heads-up' }] };
}

/** A kind that was switched off or removed is not offered any more, and there is nothing to tell. */
function dropped(cycle: Cycle): Outgo {
  return { cycle: { ...cycle, offer: null }, effects: [{ do: 'close-heads-up' }] };
}

function restedEnough(cycle: Cycle, offer: Offer, now: Instant, settings: Settings): boolean {
  const length = settings.kinds.find((kind) => kind.id === offer.kind)?.length ?? 0;
  return cycle.away !== null && now - cycle.away.since >= length * SECOND;
}

/** The kind that Later and Skip speak of: the one on offer, else the next to come. Null = none will come. */
function meant(cycle: Cycle, settings: Settings, now: Instant): string | null {
  return cycle.offer?.kind ?? dues(cycle, settings, now)[0]?.kind.id ?? null;
}

const closing = (cycle: Cycle): readonly Effect[] => (cycle.offer === null ? [] : [{ do: 'close-heads-up' }]);

/** Later: from now, this break only. `seconds` null = the settings' length. */
export function later(cycle: Cycle, seconds: number | null, now: Instant, settings: Settings): Outgo {
  const kind = meant(cycle, settings, now);
  if (kind === null) return still(cycle);
  const wait = seconds ?? settings.later;
  const entry = { at: now, is: 'later', kind, until: now + wait * SECOND } as const;
  return {
    cycle: putOff({ ...cycle, offer: null }, kind, now, wait, settings),
    effects: [...closing(cycle), { do: 'log', entry }],
  };
}

/** Skip: this break, and what it would have absorbed, is not owed any more; the next comes after its full time. */
export function skipped(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const kind = meant(cycle, settings, now);
  if (kind === null) return still(cycle);
  const anew = afterBreak(countStopped({ ...cycle, offer: null }, now, settings), kind, settings);
  const alone = putOff(counting(anew, now, settings), null, now, settings.later, settings);
  const entry = { at: now, is: 'skipped', kind } as const;
  return { cycle: alone, effects: [...closing(cycle), { do: 'log', entry }] };
}

/** A pause: nothing counts or is offered; what was put off by Later is not put off any more. */
export function paused(cycle: Cycle, until: PauseUntil, now: Instant, settings: Settings): Outgo {
  const end = pauseEnd(until, now, settings);
  const stopped = countStopped({ ...cycle, pause: { since: now, until: end }, notBefore: {} }, now, settings);
  const held = withdrawn(stopped, now);
  const entry = { at: now, is: 'paused', until: end } as const;
  return { cycle: held.cycle, effects: [...held.effects, { do: 'log', entry }] };
}

function pauseEnd(until: PauseUntil, now: Instant, settings: Settings): Instant | null {
  if (until === 'forever') return null;
  return until === 'tomorrow' ? tomorrow(settings.dayStartsAt, now) : now + until.seconds * SECOND;
}

/** The pause ends now; nothing to do when there is none. */
export function resumed(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  if (cycle.pause === null) return still(cycle);
  const on = counting({ ...cycle, pause: null }, now, settings);
  return { cycle: on, effects: [{ do: 'log', entry: { at: now, is: 'resumed' } }] };
}
