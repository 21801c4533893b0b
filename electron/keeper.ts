import type { Cycle } from '#core/cycle/cycle.ts';
import { keptCycle } from '#core/cycle/parse.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import type { Ports } from './ports.ts';

/** While active time counts, the state is written this often even if no fact changed: a crash costs a minute at most. */
const HEARTBEAT = MINUTE;

/**
 * Keeps state and history on disk. A disk that refuses is tried again at the next step: nothing is lost while the app
 * runs. `trouble` is said once each time that it begins.
 */
export class Keeper {
  readonly #ports: Pick<Ports, 'stateFile' | 'historyFile' | 'log'>;
  readonly #trouble: (text: string) => void;
  #facts = '';
  #writtenAt: Instant = 0;
  #unwritten: HistoryEntry[] = [];
  #refused = false;

  constructor(ports: Pick<Ports, 'stateFile' | 'historyFile' | 'log'>, trouble: (text: string) => void) {
    this.#ports = ports;
    this.#trouble = trouble;
  }

  /** An entry to be appended at the next `keep`. */
  note(entry: HistoryEntry): void {
    this.#unwritten.push(entry);
  }

  /** Writes what is worth writing; `always` writes the state even if nothing changed. */
  keep(cycle: Cycle, settings: Settings, always = false): void {
    const kept = keptCycle(cycle, settings.tools);
    const facts = JSON.stringify({ ...(kept as object), seenAt: 0, lookAt: 0 });
    const alive = cycle.activeSince !== null || cycle.session !== null;
    const beat = cycle.session !== null ? 0 : HEARTBEAT;
    const due =
      always || facts !== this.#facts || (alive && Math.abs(cycle.seenAt - this.#writtenAt) >= beat);
    try {
      if (this.#unwritten.length > 0) this.#ports.historyFile.append(this.#unwritten);
      this.#unwritten = [];
      if (due) this.#ports.stateFile.write(kept);
      if (due) [this.#facts, this.#writtenAt] = [facts, cycle.seenAt];
      this.#refused = false;
    } catch (error) {
      if (!this.#refused) this.#trouble('Unknot cannot write to its folder. It goes on and tries again.');
      if (!this.#refused) this.#ports.log.info(`writing failed: ${String(error)}`);
      this.#refused = true;
    }
  }
}
