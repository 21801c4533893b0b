import type { Cycle } from '#core/cycle/cycle.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import type { BreakWindow, Effect, Event, SenseWish, World } from '#core/cycle/event.ts';
import { step } from '#core/cycle/step.ts';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { settingsOf } from './builders.ts';
import { checkStep } from './laws.ts';
import { PaperFile } from './paper-file.ts';
import { Screen } from './screen.ts';

/** What a computer is like and how its day begins; each has a default. */
export type DeskOptions = {
  readonly settings?: Settings;
  /** Local time of the first start of the app. */
  readonly from?: Instant;
  /** Chance at every step: a number from 0 up to, not including, 1. */
  readonly dice?: () => number;
  /** False = a system that cannot tell how long there was no input. */
  readonly tellsIdle?: boolean;
  /** True = a system that tells the first input after a silence at once. */
  readonly tellsTouch?: boolean;
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
  readonly #tellsTouch: boolean;
  /** Reasons outside the app that hold now, whether somebody watches or not. */
  readonly #holds = new Map<OutsideReason, string | null>();
  #watch: SenseWish | null = null;
  #awaitsTouch = false;
  #now: Instant;
  #lastInput: Instant;
  #typing = true;
  #locked = false;
  /** Time the computer must be awake until the alarm rings. */
  #alarm: Millis = 0;
  readonly #file: PaperFile;

  constructor({
    settings = settingsOf(),
    from = MONDAY,
    dice = () => 0,
    tellsIdle = true,
    tellsTouch = false,
  }: DeskOptions = {}) {
    this.settings = settings;
    this.#now = from;
    this.#lastInput = from;
    this.#dice = dice;
    this.#tellsIdle = tellsIdle;
    this.#tellsTouch = tellsTouch;
    this.cycle = freshCycle(from);
    this.#file = new PaperFile(this.cycle);
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
    if (this.#awaitsTouch && this.#tellsTouch) this.tell({ is: 'touched' });
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

  /** A reason outside the app begins to hold breaks: a call, a film, silence asked for. */
  hold(why: OutsideReason, who: string | null = null): this {
    this.#holds.set(why, who);
    return this.#watch === null ? this : this.tell({ is: 'holds-changed' });
  }

  /** That reason is over. */
  release(why: OutsideReason): this {
    this.#holds.delete(why);
    return this.#watch === null ? this : this.tell({ is: 'holds-changed' });
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
  restart(after: Seconds, how: 'quit' | 'kill' = 'quit', by: 'hand' | 'login' = 'hand'): this {
    if (how === 'quit') {
      this.tell({ is: 'quit' });
      this.#file.write(this.cycle);
    }
    this.#now += after * SECOND;
    this.touch();
    this.#screen.wipe();
    this.#watch = null;
    this.#awaitsTouch = false;
    this.cycle = this.#file.read(this.#now);
    return this.tell({ is: 'started-up', atLogin: by === 'login' });
  }

  /** A window dies by itself; the runtime is told of it. */
  windowDies(window: BreakWindow): this {
    this.#screen.lost(window);
    return this.tell({ is: 'window-died', window });
  }

  /** Any event, at this instant. */
  tell(event: Event): this {
    const before = this.cycle;
    const world = this.#world();
    const next = step(before, { event, world }, this.settings);
    this.steps += 1;
    this.cycle = next.cycle;
    for (const effect of next.effects) {
      this.effects.push({ at: this.#now, effect });
      this.#screen.perform(effect);
    }
    checkStep(before, next, event, {
      now: this.#now,
      settings: this.settings,
      shown: this.shown,
      noticed: this.#screen.noticed,
      holds: world.holds,
    });
    this.#alarm = next.lookAgainAt - this.#now;
    this.#file.keep(this.cycle, this.#now);
    this.#awaitsTouch = next.awaitTouch;
    const begins = next.watch !== null && this.#watch === null;
    this.#watch = next.watch;
    // The first reading of the senses comes at once, as an event.
    return begins && event.is !== 'quit' ? this.tell({ is: 'holds-changed' }) : this;
  }

  /** What the senses tell, as far as they were asked. */
  #seen(): readonly OutsideHold[] | null {
    const watch = this.#watch;
    if (watch === null) return null;
    return OUTSIDE_REASONS.filter((why) => this.#holds.has(why) && watch.reasons.includes(why)).map(
      (why) => ({
        why,
        who: this.#holds.get(why) ?? null,
      }),
    );
  }

  #world(): World {
    const idle = this.#typing ? 0 : Math.floor((this.#now - this.#lastInput) / SECOND);
    return {
      now: this.#now,
      idleSeconds: this.#tellsIdle ? idle : null,
      locked: this.#locked,
      holds: this.#seen(),
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
}
