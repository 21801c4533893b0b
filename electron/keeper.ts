import type { Cycle } from '#core/cycle/cycle.ts';
import { keptCycle } from '#core/cycle/parse.ts';
import { remembered } from '#core/history/body.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { MINUTE } from '#core/time.ts';
import type { Ports } from './ports.ts';

/** While active time counts, the state is written this often even if no fact changed: a crash costs a minute at most. */
const HEARTBEAT = MINUTE;

type Disk = Pick<Ports, 'settingsFile' | 'stateFile' | 'historyFile' | 'log'>;

/**
 * Keeps settings, state and history on disk. A file that refuses is tried again at the next step and never stands in the
 * way of the others: nothing is lost while the app runs. `trouble` is said once each time that it begins.
 */
export class Keeper {
  readonly #disk: Disk;
  readonly #trouble: (text: string) => void;
  #facts = '';
  #writtenAt: Instant = 0;
  #entries: readonly HistoryEntry[] = [];
  #latest: readonly HistoryEntry[];
  #settings: Settings | null = null;
  #refused = false;

  constructor(disk: Disk, trouble: (text: string) => void, latest: readonly HistoryEntry[] = []) {
    this.#latest = latest;
    this.#disk = disk;
    this.#trouble = trouble;
  }

  /** An entry to be appended at the next `keep`. */
  note(entry: HistoryEntry): void {
    this.#entries = [...this.#entries, entry];
    this.#latest = remembered([...this.#latest, entry], entry.at);
  }

  /** What was done and felt in the last weeks, kept or still to be kept. */
  get latest(): readonly HistoryEntry[] {
    return this.#latest;
  }

  /** Settings to be written at the next `keep`. */
  changed(settings: Settings): void {
    this.#settings = settings;
  }

  /** Writes what is worth writing; `always` writes the state even if nothing changed. */
  keep(cycle: Cycle, always = false): void {
    const refusals = [
      tried(() => this.#keepHistory()),
      tried(() => this.#keepSettings()),
      tried(() => this.#keepState(cycle, always)),
    ].filter((refusal) => refusal !== null);
    const began = refusals.length > 0 && !this.#refused;
    this.#refused = refusals.length > 0;
    if (!began) return;
    this.#disk.log.info(`writing failed: ${refusals.join('; ')}`);
    this.#trouble('Unknot cannot write to its folder. It goes on and tries again.');
  }

  #keepHistory(): void {
    if (this.#entries.length === 0) return;
    this.#disk.historyFile.append(this.#entries);
    this.#entries = [];
  }

  #keepSettings(): void {
    if (this.#settings === null) return;
    this.#disk.settingsFile.write(this.#settings);
    this.#settings = null;
  }

  #keepState(cycle: Cycle, always: boolean): void {
    const kept = keptCycle(cycle);
    const facts = JSON.stringify({ ...(kept as object), seenAt: 0, lookAt: 0 });
    const alive = cycle.activeSince !== null || cycle.session !== null;
    const beat = cycle.session !== null ? 0 : HEARTBEAT;
    const beats = alive && Math.abs(cycle.seenAt - this.#writtenAt) >= beat;
    if (!always && !beats && facts === this.#facts) return;
    this.#disk.stateFile.write(kept);
    this.#facts = facts;
    this.#writtenAt = cycle.seenAt;
  }
}

/** Null, or why the disk refused. */
function tried(write: () => void): string | null {
  try {
    write();
    return null;
  } catch (error) {
    return String(error);
  }
}
