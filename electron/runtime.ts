import { assertNever } from '#core/assert-never.ts';
import type { Answer, Command } from '#core/bridge/command.ts';
import type { LoginState, Notice, Snapshot } from '#core/bridge/snapshot.ts';
import { snapshot } from '#core/bridge/snapshot.ts';
import type { Cycle } from '#core/cycle/cycle.ts';
import type { Event, Wish } from '#core/cycle/event.ts';
import { insteadOf, refusal } from '#core/cycle/refusal.ts';
import { LOOK_EVERY } from '#core/cycle/look.ts';
import { step } from '#core/cycle/step.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { trayModel } from '#core/tray/tray-model.ts';
import { blindness } from './blindness.ts';
import type { Changed } from './changes.ts';
import { changed, exportAnswer } from './changes.ts';
import { Keeper } from './keeper.ts';
import { perform } from './perform.ts';
import type { Ports } from './ports.ts';
import { recall } from './recall.ts';

const OK: Answer = { ok: true };

/**
 * Holds the one mutable state. Everything that happens comes in as an event or a command, goes through `step`, and comes
 * out as effects, a snapshot for the windows, a model for the tray, and the next alarm.
 */
export class Runtime {
  readonly #ports: Ports;
  readonly #keeper: Keeper;
  readonly #queue: Event[] = [];
  #cycle: Cycle;
  #settings: Settings;
  #notices: readonly Notice[] = [];
  #login: LoginState = { is: 'off' };
  #tray = true;
  #stepping = false;
  #ended = false;

  constructor(ports: Ports) {
    this.#ports = ports;
    const { settings, cycle, notices, history } = recall(ports);
    this.#keeper = new Keeper(ports, (text) => this.#trouble(text), history);
    this.#settings = settings;
    this.#cycle = cycle;
    for (const text of notices) this.#notice(text);
    const [first, ...more] = notices;
    if (first !== undefined)
      this.#say(more.length === 0 ? first : `${first} And ${more.length} more: open Unknot.`);
  }

  /** Looks at the world for the first time and goes on looking. */
  start(): void {
    this.#ports.presence.listen((event) => {
      this.tell(event);
    });
    this.#ports.holds.listen(() => {
      this.tell({ is: 'holds-changed' });
    });
    this.tell({ is: 'started-up', atLogin: this.#ports.atLogin });
  }

  /** Something happened. Events that come while one is being worked on wait their turn; after the end none count. */
  tell(event: Event): void {
    this.#queue.push(event);
    if (this.#stepping) return;
    this.#stepping = true;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      if (!this.#ended) this.#step(next);
    }
    this.#stepping = false;
  }

  /** Does what a window, the tray or the command line asks for, and says what came of it. */
  obey(command: Command, by?: 'window'): Answer {
    switch (command.do) {
      case 'start':
      case 'later':
      case 'skip':
      case 'shorter':
      case 'took-one':
      case 'pause':
      case 'resume':
      case 'session':
      case 'rate':
      case 'bring-back':
        return this.#wished(command, by);
      case 'change-settings':
      case 'import-pack':
        return this.#change(changed(command, this.#settings, this.#ports.readJson));
      case 'export-pack':
        return exportAnswer(command, this.#settings, by === 'window' ? this.#ports.saver : null);
      case 'set-login':
        return this.#setLogin(command.on);
      case 'open':
        return this.#open(command.page);
      case 'minimise':
        // The bridge knows which window asked; for all others there is nothing to minimise.
        return OK;
      case 'quit':
        this.quit();
        return OK;
      default:
        return assertNever(command);
    }
  }

  /** The state as it is now. */
  snapshot(): Snapshot {
    const { clock, holds, version } = this.#ports;
    const shell = { version, login: this.#login, tray: this.#tray, notices: this.#notices };
    const known = { ...shell, blind: blindness(holds), history: this.#keeper.latest };
    return snapshot(this.#cycle, this.#settings, known, clock.now());
  }

  /** The desktop shows tray icons, or it does not (any more). */
  trayIs(there: boolean): void {
    if (this.#tray === there) return;
    this.#tray = there;
    this.#publish();
  }

  /** Reads back whether the app starts at login: the system may have changed it. */
  readLogin(): void {
    try {
      this.#login = this.#ports.login.read();
    } catch (error) {
      this.#login = { is: 'unknown', why: 'The system does not say.' };
      this.#ports.log.info(`reading start at login failed: ${String(error)}`);
    }
    this.#publish();
  }

  /** Keeps everything and stops looking, because the app ends. Once it has ended nothing happens any more. */
  end(): void {
    this.tell({ is: 'quit' });
  }

  /** Keeps everything and ends the app. */
  quit(): void {
    this.end();
    this.#ports.quit();
  }

  /** Never throws: whatever goes wrong, the next look comes. */
  #step(event: Event): void {
    const { clock, alarm } = this.#ports;
    const last = event.is === 'quit';
    let lookAgainAt = clock.now() + LOOK_EVERY;
    this.#attempt(`work on "${event.is}"`, () => {
      lookAgainAt = this.#decide(event);
    });
    this.#attempt('keep the state', () => this.#keeper.keep(this.#cycle, last));
    this.#publish();
    this.#ended = last;
    if (last) alarm.stop();
    else alarm.set(lookAgainAt, () => this.tell({ is: 'looked' }));
  }

  #decide(event: Event): Instant {
    const { clock, dice, holds, presence } = this.#ports;
    const world = { now: clock.now(), ...presence.read(), holds: holds.read(), dice: dice.roll() };
    const next = step(this.#cycle, { event, world }, this.#settings);
    const { cycle, effects, lookAgainAt } = next;
    this.#cycle = cycle;
    this.#attempt('watch for holds', () => holds.watch(event.is === 'quit' ? null : next.watch));
    this.#attempt('wait for a touch', () => presence.awaitTouch(next.awaitTouch && event.is !== 'quit'));
    // One effect that fails must not stop the others, nor the next look.
    for (const effect of effects) this.#attempt(effect.do, () => perform(effect, this.#ports, this.#keeper));
    return lookAgainAt;
  }

  #attempt(what: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#ports.log.error(`could not ${what}`, error);
    }
  }

  #publish(): void {
    const { publisher, tray } = this.#ports;
    this.#attempt('say how things stand', () => {
      const state = this.snapshot();
      this.#attempt('tell the windows', () => publisher.publish(state));
      this.#attempt('show the tray icon', () => tray.show(trayModel(state, state.at)));
    });
  }

  #wished(wish: Wish, by?: 'window'): Answer {
    const now = this.#ports.clock.now();
    const message = refusal(this.#cycle, wish, this.#settings, now);
    if (message !== null) {
      const instead = insteadOf(this.#cycle, wish, this.#settings, now);
      return { ok: false, message, ...(instead === null ? {} : { instead }) };
    }
    this.tell({ is: 'wished', wish, ...(by === undefined ? {} : { by }) });
    return OK;
  }

  #change(made: Changed): Answer {
    if (!made.ok) return made;
    this.#settings = made.settings;
    this.#keeper.changed(made.settings);
    this.tell({ is: 'settings-changed' });
    return made.answer;
  }

  #setLogin(on: boolean): Answer {
    try {
      this.#ports.login.write(on);
    } catch (error) {
      this.readLogin();
      return {
        ok: false,
        message: `The system refused: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
    this.readLogin();
    return OK;
  }

  #open(page: Extract<Command, { do: 'open' }>['page']): Answer {
    if (page === null && this.#cycle.session !== null) this.#ports.screen.open('session');
    else this.#ports.pages.open(page ?? 'now');
    this.readLogin();
    return OK;
  }

  #trouble(text: string): void {
    this.#notice(text);
    this.#say(text);
  }

  /** One word by the system, for somebody who has no window open. */
  #say(text: string): void {
    this.#attempt('say something', () => this.#ports.notifier.tell(text));
  }

  #notice(text: string): void {
    const last = this.#notices.at(-1);
    if (last?.text === text) return;
    // The window shows the last few; the log has all.
    this.#ports.log.info(text);
    this.#notices = [...this.#notices.slice(-4), { at: this.#ports.clock.now(), text }];
  }
}
