import { assertNever } from '#core/assert-never.ts';
import type { Answer, Command } from '#core/bridge/command.ts';
import type { LoginState, Notice, Snapshot } from '#core/bridge/snapshot.ts';
import { snapshot } from '#core/bridge/snapshot.ts';
import type { Cycle } from '#core/cycle/cycle.ts';
import type { Effect, Event } from '#core/cycle/event.ts';
import { parseCycle } from '#core/cycle/parse.ts';
import { step } from '#core/cycle/step.ts';
import { changeSettings, parseSettings } from '#core/settings/parse.ts';
import type { Fault } from '#core/settings/read.ts';
import type { Settings } from '#core/settings/settings.ts';
import { trayModel } from '#core/tray/tray-model.ts';
import { Keeper } from './keeper.ts';
import type { Found, Ports } from './ports.ts';

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
    this.#keeper = new Keeper(ports, (text) => {
      this.#notice(text);
    });
    this.#settings = this.#readSettings();
    this.#cycle = this.#readCycle();
  }

  /** The settings that hold now. */
  get settings(): Settings {
    return this.#settings;
  }

  /** Looks at the world for the first time and goes on looking. */
  start(): void {
    this.#ports.presence.listen((event) => {
      this.tell(event);
    });
    this.tell({ is: 'started-up' });
  }

  /** Something happened. Events that come while one is being worked on wait their turn. */
  tell(event: Event): void {
    if (this.#ended) return;
    this.#queue.push(event);
    if (this.#stepping) return;
    this.#stepping = true;
    try {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) this.#step(next);
    } finally {
      this.#stepping = false;
    }
  }

  /** Does what a window, the tray or the command line asks for, and says what came of it. */
  obey(command: Command): Answer {
    switch (command.do) {
      case 'start':
      case 'later':
      case 'skip':
      case 'pause':
      case 'resume':
      case 'session':
        this.tell({ is: 'wished', wish: command });
        return OK;
      case 'change-settings':
        return this.#changed(changeSettings(this.#settings, command.key, command.value));
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
    const { clock, version } = this.#ports;
    const shell = { version, login: this.#login, tray: this.#tray, notices: this.#notices };
    return snapshot(this.#cycle, this.#settings, shell, clock.now());
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

  /** Keeps everything and ends the app. */
  quit(): void {
    if (this.#ended) return;
    this.tell({ is: 'quit' });
    this.#keeper.keep(this.#cycle, this.#settings, true);
    this.#ended = true;
    this.#ports.alarm.stop();
    this.#ports.quit();
  }

  #step(event: Event): void {
    const { clock, dice, presence, alarm } = this.#ports;
    const now = clock.now();
    const world = { now, ...presence.read(), dice: dice.roll() };
    const { cycle, effects, lookAgainAt } = step(this.#cycle, { event, world }, this.#settings);
    this.#cycle = cycle;
    for (const effect of effects) this.#perform(effect);
    this.#keeper.keep(cycle, this.#settings);
    this.#publish();
    alarm.set(lookAgainAt, () => {
      this.tell({ is: 'looked' });
    });
  }

  #perform(effect: Effect): void {
    try {
      this.#effect(effect);
    } catch (error) {
      // One effect that fails must not stop the others, nor the next look.
      this.#ports.log.error(`could not ${effect.do}`, error);
    }
  }

  #effect(effect: Effect): void {
    const { screen, publisher } = this.#ports;
    switch (effect.do) {
      case 'open-heads-up':
        screen.open('heads-up');
        return;
      case 'grow-heads-up':
        screen.grow();
        return;
      case 'close-heads-up':
        screen.close('heads-up');
        return;
      case 'open-session':
      case 'show-session':
        screen.open('session');
        return;
      case 'close-session':
        screen.close('session');
        return;
      case 'play':
        publisher.play(effect.sound);
        return;
      case 'log':
        this.#keeper.note(effect.entry);
        return;
      default:
        assertNever(effect);
    }
  }

  #publish(): void {
    const state = this.snapshot();
    this.#ports.publisher.publish(state);
    try {
      this.#ports.tray.show(trayModel(state, state.at));
    } catch (error) {
      this.#ports.log.error('could not show the tray icon', error);
    }
  }

  #changed({ settings, faults }: { readonly settings: Settings; readonly faults: readonly Fault[] }): Answer {
    const fault = faults[0];
    if (fault !== undefined) return { ok: false, message: `${fault.at} takes ${fault.wants}.` };
    this.#settings = settings;
    try {
      this.#ports.settingsFile.write(settings);
    } catch (error) {
      this.#ports.log.info(`writing the settings failed: ${String(error)}`);
      this.#notice('The settings hold until you quit: they could not be written to the disk.');
    }
    this.tell({ is: 'settings-changed' });
    return OK;
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

  #notice(text: string): void {
    const last = this.#notices.at(-1);
    if (last?.text === text) return;
    this.#notices = [...this.#notices.slice(-4), { at: this.#ports.clock.now(), text }];
  }

  #readSettings(): Settings {
    const { settings, faults } = parseSettings(this.#read('settings', this.#ports.settingsFile) ?? {});
    for (const { at, wants } of faults) this.#notice(`Setting ${at} was not ${wants}; its default holds.`);
    return settings;
  }

  #readCycle(): Cycle {
    const data = this.#read('state', this.#ports.stateFile);
    const { cycle, faults } = parseCycle(data, this.#ports.clock.now());
    for (const { at, wants } of faults) this.#ports.log.info(`state: ${at} was not ${wants}, left out`);
    return cycle;
  }

  #read(name: string, file: { readonly read: () => Found }): unknown {
    try {
      const { data, brokenKeptAs } = file.read();
      if (brokenKeptAs !== null) {
        this.#notice(
          `The ${name} file did not parse. It is kept as ${brokenKeptAs}; defaults are in its place.`,
        );
      }
      return data;
    } catch (error) {
      this.#ports.log.info(`reading the ${name} file failed: ${String(error)}`);
      this.#notice(`The ${name} file could not be read; defaults are in its place.`);
      return null;
    }
  }
}
