import type { SenseWish } from '#core/cycle/event.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import { SECOND } from '#core/time.ts';
import type { Holds, Log, Sense } from '../ports.ts';
import { CANNOT_TELL } from './cannot-tell.ts';
import { systemTimer } from './timer.ts';
import type { Timer } from './timer.ts';

/** After this long a sense that is still silent is taken to have nothing to say. */
const PATIENCE = 2 * SECOND;

/**
 * Makes one `Holds` of several senses. Each is started only for wished reasons that it has, and started anew only when
 * its own part of the wish changes. One that throws is logged and counts as blind.
 */
export function holdsWatch(senses: readonly Sense[], log: Log, timer: Timer = systemTimer): Holds {
  const listeners: (() => void)[] = [];
  let watching = false;
  let patient = false;
  let tuning = false;
  let callOff = () => {};
  let last = 'null';

  const settle = () => {
    const now = JSON.stringify(read());
    if (tuning || now === last) return;
    last = now;
    for (const changed of listeners) changed();
  };
  const posts = senses.map((sense) => post(sense, log, settle));
  const read = (): readonly OutsideHold[] | null => {
    const all = posts.map(({ holds }) => holds());
    if (!watching || (patient && all.includes(null))) return null;
    return inOrder(all.flatMap((holds) => holds ?? []));
  };
  const beginPatience = () => {
    callOff();
    patient = true;
    callOff = timer(PATIENCE, () => {
      patient = false;
      settle();
    });
  };

  return {
    watch(wish) {
      tuning = true;
      watching = wish !== null;
      const started = posts.filter(({ tune }) => tune(wish));
      tuning = false;
      if (started.length > 0) beginPatience();
      if (!watching) callOff();
      settle();
    },
    read,
    listen(changed) {
      listeners.push(changed);
    },
    blind(reason) {
      const says = posts.filter(({ has }) => has(reason)).map(({ blind }) => blind(reason));
      return says.includes(null) ? null : (says[0] ?? CANNOT_TELL[reason]);
    },
  };
}

/** A sense and what is known from it. */
type Post = {
  readonly has: (reason: OutsideReason) => boolean;
  /** Starts, stops or leaves the sense as the wish asks; true = it was started. */
  readonly tune: (wish: SenseWish | null) => boolean;
  /** What it told last; null = it was started and has told nothing yet. */
  readonly holds: () => readonly OutsideHold[] | null;
  readonly blind: (reason: OutsideReason) => string | null;
};

/** `round` counts the starts: a sense that was stopped may have had one more thing to say. */
function post(sense: Sense, log: Log, changed: () => void): Post {
  let key = 'null';
  let round = 0;
  let holds: readonly OutsideHold[] | null = [];
  let broken = false;
  let stop = () => {};

  const attempt = (work: () => void) => attempted(work, sense, log);
  const start = (share: SenseWish) => {
    const own = round;
    holds = null;
    broken = !attempt(() => {
      stop = sense.watch(share, (told) => {
        if (own !== round) return;
        holds = told.filter(({ why }) => share.reasons.includes(why));
        changed();
      });
    });
    if (broken) holds = [];
  };

  return {
    has: (reason) => sense.reasons.includes(reason),
    tune(wish) {
      const share = wish === null ? null : shareOf(sense, wish);
      if (JSON.stringify(share) === key) return false;
      key = JSON.stringify(share);
      round += 1;
      attempt(stop);
      stop = () => {};
      holds = [];
      if (share !== null) start(share);
      return share !== null;
    },
    holds: () => holds,
    blind: (reason) => (broken ? CANNOT_TELL[reason] : sense.blind(reason)),
  };
}

/** False = it threw, which only the log hears of. */
function attempted(work: () => void, sense: Sense, log: Log): boolean {
  try {
    work();
    return true;
  } catch (error) {
    log.error(`cannot watch for ${sense.reasons.join(', ')}`, error);
    return false;
  }
}

/** The part of a wish that a sense can answer; null = none. Apps only go to a sense that is asked for them. */
function shareOf(sense: Sense, wish: SenseWish): SenseWish | null {
  const reasons = OUTSIDE_REASONS.filter((one) => sense.reasons.includes(one) && wish.reasons.includes(one));
  const apps = reasons.includes('app') ? [...new Set(wish.apps)].sort() : [];
  return reasons.length === 0 ? null : { reasons, apps };
}

/** The strongest reason first, each with the same cause only once; told in any order, the result is the same. */
function inOrder(holds: readonly OutsideHold[]): readonly OutsideHold[] {
  const different = new Map(holds.map(({ why, who }) => [JSON.stringify([why, who]), { why, who }]));
  const place = (why: OutsideReason) => OUTSIDE_REASONS.indexOf(why);
  return [...different.values()].sort(
    (a, b) => place(a.why) - place(b.why) || (a.who ?? '').localeCompare(b.who ?? ''),
  );
}
