import type { OutsideReason } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { frameOf, planFor, requestOf } from './content.ts';
import type { Cycle, Offer } from './cycle.ts';
import { dueNow } from './due.ts';
import type { Effect, World } from './event.ts';
import { isFree } from './outside.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { putOff } from './wait.ts';
import { closedOffer, withdrawn } from './withdrawn.ts';

/** True when nothing that the app knows by itself stands between a due break and its heads-up. */
export function mayOffer(cycle: Cycle): boolean {
  const busy = cycle.offer !== null || cycle.session !== null || cycle.outcome !== null;
  return !busy && cycle.away === null && cycle.pause === null && cycle.offSince === null;
}

/** Offers the break that is due, if any is and nothing is in the way; one that something outside holds is owed. */
export function offered(cycle: Cycle, world: World, settings: Settings): Outgo {
  const due = mayOffer(cycle) ? dueNow(cycle, settings, world.now) : null;
  if (due === null) return still(cycle.held !== null && mayOffer(cycle) ? { ...cycle, held: null } : cycle);
  const [reason] = cycle.outside;
  const chosen = cycle.held?.kind === due.kind.id ? cycle.held.exercise : null;
  // Asked at every look while something holds: no plan is made that nobody will see.
  const waits = reason === undefined ? !isFree(cycle, world, settings) : chosen !== null;
  const made = waits ? null : planFor(requestOf(due.kind), frameOf(cycle, world, settings), chosen);
  if (made === null) return still(cycle);
  const [exercise] = made.exercises;
  if (reason !== undefined) return held(cycle, { kind: due.kind.id, exercise, why: reason.why }, world.now);
  const { id: kind, presence, sounds } = due.kind;
  const { now: since } = world;
  const dueAt = Math.max(due.dueAt, since);
  const offer: Offer = { kind, exercise, plan: made, since, dueAt, presence, grown: false };
  const audible = sounds === 'all' && !settings.sound.quiet;
  const effects: Effect[] = [
    presence === 'notification'
      ? { do: 'open-notice', plan: made, silent: !audible }
      : { do: 'open-heads-up' },
  ];
  if (audible) effects.push({ do: 'play', sound: 'heads-up', says: null });
  effects.push({ do: 'log', entry: { at: since, is: 'offered', kind, exercise } });
  return { cycle: { ...cycle, offer, held: null }, effects };
}

type Holding = Pick<Offer, 'kind' | 'exercise'> & { readonly why: OutsideReason };

/** The break is owed once, whatever else becomes due meanwhile; the rarer one takes the place of the other. */
function held(cycle: Cycle, { kind, exercise, why }: Holding, now: Instant): Outgo {
  const since = cycle.held?.since ?? now;
  const entry = { at: now, is: 'held', kind, why } as const;
  return {
    cycle: { ...cycle, held: { kind, since, exercise } },
    effects: [{ do: 'log', entry }],
  };
}

/** An open offer as time passes: it grows once, then gives up; a person who left in the meantime has not missed it. */
export function aged(cycle: Cycle, now: Instant, settings: Settings): Outgo {
  const { offer } = cycle;
  if (offer === null) return still(cycle);
  const kind = settings.kinds.find(({ on, id }) => on && id === offer.kind);
  if (kind === undefined) return dropped(cycle);
  const { away } = cycle;
  const gone = away !== null && (away.why !== 'idle' || now - away.since >= kind.length * SECOND);
  const between = cycle.pause !== null || cycle.offSince !== null || cycle.outside.length > 0;
  if (gone || between) return withdrawn(cycle, now);
  const age = now - offer.dueAt;
  if (age >= settings.headsUp.givesUpAfter * SECOND) {
    return away === null ? missed(cycle, offer, now, settings) : withdrawn(cycle, now);
  }
  if (offer.grown || age < settings.headsUp.growsAfter * SECOND) return still(cycle);
  const grown = { ...cycle, offer: { ...offer, grown: true } };
  return offer.presence === 'notification'
    ? still(grown)
    : { cycle: grown, effects: [{ do: 'grow-heads-up' }] };
}

/** Nobody answered: the break is owed again after a fair while. */
export function missed(cycle: Cycle, offer: Offer, now: Instant, settings: Settings): Outgo {
  const entry = { at: now, is: 'missed', kind: offer.kind } as const;
  const wait = { seconds: settings.headsUp.againAfter, why: 'missed' } as const;
  const next = putOff({ ...cycle, offer: null }, offer.kind, now, wait, settings);
  return { cycle: next, effects: [...closedOffer(cycle), { do: 'log', entry }] };
}

/** A kind that was switched off or removed is not offered any more, and there is nothing to tell. */
function dropped(cycle: Cycle): Outgo {
  return { cycle: { ...cycle, offer: null }, effects: closedOffer(cycle) };
}
