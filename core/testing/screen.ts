import type { BreakWindow, Effect } from '#core/cycle/event.ts';

/** Throws with the law's name when it is broken; `of` says for what. */
export function must(holds: boolean, law: string, of: string | null = null): void {
  if (!holds) throw new Error(`A law is broken: ${of === null ? '' : `${of}: `}${law}`);
}

/** The windows of a break on paper. Opens and closes alternate, and there are never two windows. */
export class Screen {
  shown: BreakWindow | null = null;
  /** True while the offer is a notification of the system. */
  noticed = false;
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
    this.noticed = false;
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
      case 'open-notice':
        must(this.shown === null, `a notice opens over ${this.shown ?? ''}`);
        must(!this.noticed, 'one notice at a time');
        this.noticed = true;
        return;
      case 'close-notice':
        must(this.noticed, 'only a notice that is shown is taken back');
        this.noticed = false;
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
