import type { Cycle } from '#core/cycle/cycle.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import type { BreakWindow, Effect, Event, World } from '#core/cycle/event.ts';
import { keptCycle, parseCycle } from '#core/cycle/parse.ts';
import { step } from '#core/cycle/step.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { MINUTE, SECOND } from '#core/time.ts';
import { settingsOf } from './builders.ts';
import { checkStep, Screen } from './laws.ts';

/** What a computer is like and how its day begins; each has a default. */
export type DeskOptions = {
  readonly settings?: Settings;
  /** Local time of the first start of the app. */
  readonly from?: Instant;
  /** Chance at every step: a number from 0 up to, not including, 1. */
  readonly dice?: () => number;
  /** False = a system that cannot tell how long there was no input. */
  readonly tellsIdle?: boolean;
};

/** How a sleep goes. */
export type SleepOptions = {
  /** False = the system says neither suspend nor resume. */
  readonly told?: boolean;
  /** False = the computer wakes by itself, and nobody has touched it. */
  readonly byHand?: boolean;
};

/** A Monday morning without a summer-time night near. */
const MONDAY: Instant = new Date(2026, 2, 2, 9, 0).getTime();

/**
 * A computer on paper that runs the planner as the shell does: the alarm rings when a look was asked for, events come in
 * between, effects are performed on a paper screen, the state is written to a paper file. Every step is checked against
 * the laws of laws.ts; a broken one throws. All lengths are seconds.
 *
 * The wall clock runs always and can be set; the alarm counts time in which the computer is awake.
 */
export class Desk {
  cycle: Cycle;
  settings: Settings;
  /** Everything that was done, with the wall-clock time of it. */
  readonly effects: { readonly at: Instant; readonly effect: Effect }[] = [];
  /** Steps so far: what a day costs. */
  steps = 0;
  readonly #screen = new Screen();
  readonly #dice: () => number;
  readonly #tellsIdle: boolean;
  #now: Instant;
  #lastInput: Instant;
  #typing = true;
  #locked = false;
  /** Time the computer must be awake until the alarm rings. */
  #alarm: Millis = 0;
  /** The cycle as the state file has it. */
  #file: Cycle;

  constructor({
    settings = settingsOf(),
    from = MONDAY,
    dice = () => 0,
    tellsIdle = true,
  }: DeskOptions = {}) {
    this.settings = settings;
    this.#now = from;
    this.#lastInput = from;
    this.#dice = dice;
    this.#tellsIdle = tellsIdle;
    this.cycle = freshCycle(from);
    this.#file = this.cycle;
    this.tell({ is: 'started-up' });
  }

  /** What the wall clock shows. */
  get now(): Instant {
    return this.#now;
  }

  /** The window that is open, or null. */
  get shown(): BreakWindow | null {
    return this.#screen.shown;
  }

  /** Somebody works: there is input all the time. */
  type(length: Seconds): this {
    this.#typing = true;
    return this.#run(length);
  }

  /** Nobody touches anything. */
  idle(length: Seconds): this {
    this.#stopTyping();
    return this.#run(length);
  }

  /** Somebody touches the computer for a moment. */
  touch(): this {
    this.#lastInput = this.#now;
    return this;
  }

  /** The screen is locked; the input that locks it is the last one. */
  lock(): this {
    this.#stopTyping();
    this.#locked = true;
    return this.tell({ is: 'locked' });
  }

  /** The screen is unlocked by hand. */
  unlock(): this {
    this.touch();
    this.#locked = false;
    return this.tell({ is: 'unlocked' });
  }

  /** The computer sleeps. No alarm rings meanwhile, and afterwards the alarm is late by the length of the sleep. */
  sleep(length: Seconds, { told = true, byHand = true }: SleepOptions = {}): this {
    this.#stopTyping();
    if (told) this.tell({ is: 'suspended' });
    this.#now += length * SECOND;
    if (byHand) this.touch();
    return told ? this.tell({ is: 'resumed' }) : this;
  }

  /** The wall clock is set by this much, back when negative. Nobody is told, and the alarm keeps its own time. */
  setClock(by: Seconds): this {
    this.#now += by * SECOND;
    this.#lastInput += by * SECOND;
    return this;
  }

  /** The app ends and is started again after some time; what it knows then is in the state file. */
  restart(after: Seconds, how: 'quit' | 'kill' = 'quit'): this {
    if (how === 'quit') this.tell({ is: 'quit' }).#write();
    this.#now += after * SECOND;
    this.touch();
    this.#screen.wipe();
    const text = JSON.stringify(keptCycle(this.#file));
    this.cycle = parseCycle(JSON.parse(text), this.#now).cycle;
    return this.tell({ is: 'started-up' });
  }

  /** A window dies by itself; the runtime is told of it. */
  windowDies(window: BreakWindow): this {
    this.#screen.lost(window);
    return this.tell({ is: 'window-died', window });
  }

  /** Any event, at this instant. */
  tell(event: Event): this {
    const before = this.cycle;
    const next = step(before, { event, world: this.#world() }, this.settings);
    this.steps += 1;
    this.cycle = next.cycle;
    for (const effect of next.effects) {
      this.effects.push({ at: this.#now, effect });
      this.#screen.perform(effect);
    }
    checkStep(before, next, event, { now: this.#now, settings: this.settings, shown: this.shown });
    this.#alarm = next.lookAgainAt - this.#now;
    this.#keep();
    return this;
  }

  #world(): World {
    const idle = this.#typing ? 0 : Math.floor((this.#now - this.#lastInput) / SECOND);
    return {
      now: this.#now,
      idleSeconds: this.#tellsIdle ? idle : null,
      locked: this.#locked,
      dice: this.#dice(),
    };
  }

  #stopTyping(): void {
    if (this.#typing) this.#lastInput = this.#now;
    this.#typing = false;
  }

  #run(length: Seconds): this {
    let left: Millis = length * SECOND;
    while (left > 0) {
      const part = Math.min(left, this.#alarm);
      this.#now += part;
      this.#alarm -= part;
      left -= part;
      if (this.#alarm <= 0) this.tell({ is: 'looked' });
    }
    return this;
  }

  /** Writes the state as the shell does: when a fact changed, and about once a minute while time counts. */
  #keep(): void {
    const counts = this.cycle.activeSince !== null || this.cycle.session !== null;
    const beat = this.cycle.session === null ? MINUTE : 0;
    const old = counts && Math.abs(this.#now - this.#file.seenAt) >= beat;
    if (old || changed(this.#file, this.cycle)) this.#write();
  }

  #write(): void {
    this.#file = this.cycle;
  }
}

/** True when a fact differs that the state file keeps; the instants of looks alone are none. */
function changed(was: Cycle, is: Cycle): boolean {
  const facts = Object.keys(is) as readonly (keyof Cycle)[];
  const unkept: readonly (keyof Cycle)[] = ['seenAt', 'lookAt', 'offer', 'outcome'];
  return facts.some((fact) => !unkept.includes(fact) && was[fact] !== is[fact]);
}
