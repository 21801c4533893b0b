import type { SenseWish } from '#core/cycle/event.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import { MINUTE, SECOND } from '#core/time.ts';
import type { Log, Sense } from '../ports.ts';
import { CANNOT_TELL } from './cannot-tell.ts';
import { spawnLines } from './spawn-lines.ts';
import type { Program, SpawnLines } from './spawn-lines.ts';
import { systemTimer } from './timer.ts';
import type { Timer } from './timer.ts';

/** A program that tells of reasons, and how its lines are understood. */
export type Teller = {
  readonly reasons: readonly OutsideReason[];
  readonly program: (wish: SenseWish) => Program;
  /** All that holds by a line, and the wished reasons of which it cannot tell; null = the line makes no sense. */
  readonly understand: (line: string, wish: SenseWish) => Understood | null;
};
export type Understood = {
  readonly holds: readonly OutsideHold[];
  readonly blind: readonly OutsideReason[];
};

/** What a sense with a child process stands on. */
export type Ground = { readonly spawn: SpawnLines; readonly timer: Timer };

/** A slow computer may take this long to start the program and look for the first time. */
const ANSWER_WITHIN = 10 * SECOND;
const AGAIN_AFTER = SECOND;
/** Deaths in a row after which it is left alone until somebody watches again. */
const MOST_DEATHS = 4;
/** A program that lived this long was well: its end is not counted with those before. */
const WELL_AFTER = MINUTE;
const MOST_NONSENSE = 20;

/**
 * A sense that asks one child process, which lives only while somebody watches. One that ends, talks nonsense or never
 * answers is started again a few times; then the sense is blind, and holds nothing, until it is watched the next time.
 */
export function childSense(teller: Teller, log: Log, ground: Ground = REAL): Sense {
  let dead = false;
  let blind: readonly OutsideReason[] = [];
  return {
    reasons: teller.reasons,
    watch(wish, tell) {
      return tended(teller, wish, ground, {
        told(understood) {
          dead = false;
          blind = understood.blind;
          tell(understood.holds);
        },
        died(how, last) {
          log.info(`${teller.program(wish).command} ended: ${how}${last ? '; not started again' : ''}`);
          if (!last) return;
          dead = true;
          tell([]);
        },
      });
    },
    blind: (reason) => (dead || blind.includes(reason) ? CANNOT_TELL[reason] : null),
  };
}

const REAL: Ground = { spawn: spawnLines, timer: systemTimer };

type Keeper = {
  readonly told: (understood: Understood) => void;
  readonly died: (how: string, last: boolean) => void;
};

/** Runs a program, again when it dies, until stopped. */
function tended(teller: Teller, wish: SenseWish, { spawn, timer }: Ground, keeper: Keeper): () => void {
  let deaths = 0;
  let nonsense = 0;
  let answered = false;
  let stop = () => {};
  let callOff = () => {};

  const die = (how: string) => {
    stop();
    callOff();
    deaths += 1;
    if (deaths < MOST_DEATHS) callOff = timer(AGAIN_AFTER, begin);
    keeper.died(how, deaths >= MOST_DEATHS);
  };
  const beWell = () => {
    answered = true;
    callOff();
    callOff = timer(WELL_AFTER, () => {
      deaths = 0;
    });
  };
  const hear = (line: string) => {
    const understood = teller.understand(line, wish);
    if (understood !== null) {
      if (!answered) beWell();
      keeper.told(understood);
    } else if (++nonsense >= MOST_NONSENSE) die('it talks nonsense');
  };
  const begin = () => {
    nonsense = 0;
    answered = false;
    callOff = timer(ANSWER_WITHIN, () => {
      die('it does not answer');
    });
    stop = spawn(teller.program(wish), { line: hear, ended: die });
  };

  begin();
  return () => {
    callOff();
    stop();
  };
}
