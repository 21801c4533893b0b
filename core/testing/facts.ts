import type { Offer, Outcome } from '#core/cycle/cycle.ts';
import type { Session } from '#core/session/session.ts';
import { MIN } from './builders.ts';
import { Day } from './day.ts';

/** A movement break that is on offer since half past nine. */
export const someOffer = (): Offer => new Day().type(30 * MIN).cycle.offer!;

/** A session that has just begun. */
export const someSession = (): Session => new Day().start().cycle.session!;

/** A whole session of the chin glide, a few seconds after its end. */
export const someOutcome = (): Outcome => new Day().start('mov-chin-tuck').idle(90).cycle.outcome!;
