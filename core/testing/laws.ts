import type { Cycle } from '#core/cycle/cycle.ts';
import { kindDue, workedAt } from '#core/cycle/due.ts';
import type { BreakWindow, Effect, Event, Step } from '#core/cycle/event.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';

/** Where a law is looked at: after a step. */
export type Scene = {
  readonly now: Instant;
  readonly settings: Settings;
  readonly shown: BreakWindow | null;
};

function must(holds: boolean, law: string): void {
  if (!holds) throw new Error(`A law is broken: ${law}`);
}

/** The windows of a break on paper. Opens and closes alternate, and there are never two windows. */
export class Screen {
  shown: BreakWindow | null = null;
  /** A window that died and was neither closed nor opened again so far. */
  #lost: BreakWindow | null = null;
  #grown = false;

  /** A window is gone by itself. */
  lost(window: BreakWindow): void {
    if (this.shown !== window) return;
    this.#lost = window;
    this.shown = null;
  }

  /** All windows are gone with the app. */
  wipe(): void {
    this.#lost = null;
    this.shown = null;
  }

  /** One effect of a step; what is not about windows changes nothing. */
  perform(effect: Effect): void {
    switch (effect.do) {
      case 'open-heads-up':
        this.#open('heads-up');
        this.#grown = false;
        return;
      case 'open-session':
        this.#open('session');
        return;
      case 'grow-heads-up':
        must(this.shown === 'heads-up' && !this.#grown, 'a heads-up grows once, and only an open one does');
        this.#grown = true;
        return;
      case 'show-session':
        must(this.shown === 'session', 'only an open window comes to the front');
        return;
      case 'close-heads-up':
        this.#close('heads-up');
        return;
      case 'close-session':
        this.#close('session');
        return;
      case 'play':
      case 'log':
        return;
    }
  }

  #open(window: BreakWindow): void {
    must(this.shown === null, `${window} opens over ${this.shown ?? ''}`);
    this.#lost = null;
    this.shown = window;
  }

  #close(window: BreakWindow): void {
    must(
      this.shown === window || this.#lost === window,
      `${window} closes, open is ${this.shown ?? 'nothing'}`,
    );
    this.#lost = null;
    this.shown = null;
  }
}

/** The laws that every single step keeps; throws with the law's name when one is broken. */
export function checkStep(
  before: Cycle,
  { cycle, lookAgainAt, effects }: Step<Cycle>,
  event: Event,
  scene: Scene,
): void {
  const { now, settings, shown } = scene;
  must(lookAgainAt > now && lookAgainAt <= now + 30 * SECOND, 'a look comes within 30 s');
  must(cycle.seenAt === now && cycle.lookAt === lookAgainAt, 'a step remembers its looks');
  const wanted =
    cycle.session !== null || cycle.outcome !== null ? 'session' : cycle.offer === null ? null : 'heads-up';
  if (event.is !== 'quit')
    must(shown === wanted, `the screen shows ${wanted ?? 'nothing'}, not ${shown ?? 'nothing'}`);
  must(effects.filter((effect) => effect.do === 'play').length <= 1, 'one sound at a time');
  for (const { id } of settings.kinds) checkCount(before, cycle, id, effects, scene);
  const free =
    cycle.offer === null &&
    cycle.session === null &&
    cycle.outcome === null &&
    cycle.away === null &&
    cycle.pause === null &&
    cycle.offSince === null;
  if (free && event.is !== 'quit')
    must(kindDue(cycle, settings, now) === null, 'a break that is owed is offered');
}

/** Active time is never negative, grows no faster than the clock, and falls only where something was done about it. */
function checkCount(
  before: Cycle,
  after: Cycle,
  kind: string,
  effects: readonly Effect[],
  { now }: Scene,
): void {
  const was = workedAt(before, kind, before.seenAt);
  const is = workedAt(after, kind, now);
  must(is >= 0 && Number.isFinite(is), `${kind}: worked is a length of time`);
  must(is <= was + Math.max(0, now - before.seenAt), `${kind}: nobody works faster than the clock`);
  const told = ['finished', 'partial', 'skipped', 'away-credited'];
  const done = effects.some((effect) => effect.do === 'log' && told.includes(effect.entry.is));
  // Rest during a pause or outside working hours counts silently.
  const silent =
    before.offSince !== null || before.pause !== null || after.offSince !== null || after.pause !== null;
  // Idle time is told in whole seconds.
  if (!done && !silent) must(is >= was - SECOND, `${kind}: no work is forgotten`);
}
