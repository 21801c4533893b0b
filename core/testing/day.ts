import { workedAt } from '#core/cycle/count.ts';
import { refusal } from '#core/cycle/refusal.ts';
import { whySentence } from '#core/bridge/why.ts';
import type { BreakWindow, Effect, PauseUntil, SessionAct, Wish } from '#core/cycle/event.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { Sound } from '#core/session/sound.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { Desk } from './desk.ts';
import { storyLine } from './story.ts';

/**
 * A day at the desk, told as a timeline: what a person does there, and what came of it. What the computer does (typing,
 * idling, locks, sleep, clock, restart) is in `Desk`. Every act gives the day back, so that acts make a sentence:
 * `new Day().type(30 * MIN).later().type(10 * MIN).story`.
 */
export class Day extends Desk {
  /** Why the last wish was not granted, in the words that a person gets; null = it was. */
  refused: string | null = null;

  /** History so far, a line an entry: `09:30:00 offered movement`. */
  get story(): readonly string[] {
    return this.entries.map(storyLine);
  }

  /** History so far. */
  get entries(): readonly HistoryEntry[] {
    return this.effects.flatMap(({ effect }) => (effect.do === 'log' ? [effect.entry] : []));
  }

  /** Sounds so far. */
  get sounds(): readonly Sound[] {
    return this.effects.flatMap(({ effect }) =>
      effect.do === 'play' && effect.sound !== null ? [effect.sound] : [],
    );
  }

  /** Why a break is or is not coming, in a sentence. */
  get why(): string {
    return whySentence(this.cycle, this.settings, this.now);
  }

  /** Effects of one name so far. */
  count(name: Effect['do']): number {
    return this.effects.filter(({ effect }) => effect.do === name).length;
  }

  /** Active time that counts towards this kind. */
  worked(kind: string): Seconds {
    return workedAt(this.cycle, kind, this.now) / SECOND;
  }

  /** The person asks for something; doing so is input. */
  wish(wish: Wish): this {
    this.touch();
    this.refused = refusal(this.cycle, wish, this.settings, this.now);
    return this.tell({ is: 'wished', wish });
  }

  /** Start, at the heads-up or from the tray; by name of an exercise if one is given. */
  start(exercise: ExerciseId | null = null): this {
    return this.wish({ do: 'start', exercise });
  }

  later(seconds: Seconds | null = null): this {
    return this.wish({ do: 'later', seconds });
  }

  skip(): this {
    return this.wish({ do: 'skip' });
  }

  /** The shorter version of the break on offer, or of the next one. */
  shorter(): this {
    return this.wish({ do: 'shorter' });
  }

  /** "I just took one." */
  tookOne(): this {
    return this.wish({ do: 'took-one' });
  }

  pause(until: PauseUntil): this {
    return this.wish({ do: 'pause', until });
  }

  resume(): this {
    return this.wish({ do: 'resume' });
  }

  /** A key of the player. */
  press(act: SessionAct): this {
    return this.wish({ do: 'session', act });
  }

  /** A session from its start to its last second and the page after it, without a hand on the computer. */
  exercise(exercise: ExerciseId | null = null): this {
    this.start(exercise);
    while (this.cycle.session !== null) this.idle(1);
    return this.press('close');
  }

  /** The settings are changed in the window. */
  change(changes: Partial<Settings>): this {
    this.settings = { ...this.settings, ...changes };
    return this.touch().tell({ is: 'settings-changed' });
  }

  /** The person or the window manager closes a window. */
  closeWindow(window: BreakWindow): this {
    return this.touch().tell({ is: 'window-closed', window });
  }
}
