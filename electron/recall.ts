import type { Cycle } from '#core/cycle/cycle.ts';
import { parseCycle } from '#core/cycle/parse.ts';
import { remembered } from '#core/history/body.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import { parseSettings } from '#core/settings/parse.ts';
import { isRecord } from '#core/read.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Found, Ports } from './ports.ts';

/** What the last run left on the disk. `notices` are sentences for the person about what was not as it should be. */
export type Recalled = {
  readonly settings: Settings;
  readonly cycle: Cycle;
  readonly notices: readonly string[];
  /** What was done and felt in the last weeks. */
  readonly history: readonly HistoryEntry[];
};

/** Reads settings, state and the end of the history. Never throws: what is missing, broken or refused has its default. */
export function recall(
  ports: Pick<Ports, 'settingsFile' | 'stateFile' | 'historyFile' | 'clock' | 'log'>,
): Recalled {
  const notices: string[] = [];
  const read = (name: string, file: { readonly read: () => Found }): unknown => {
    try {
      const { data, brokenKeptAs } = file.read();
      if (brokenKeptAs !== null) {
        notices.push(
          `The ${name} file did not parse. It is kept as ${brokenKeptAs}; defaults are in its place.`,
        );
      }
      return data;
    } catch (error) {
      ports.log.info(`reading the ${name} file failed: ${String(error)}`);
      notices.push(`The ${name} file could not be read; defaults are in its place.`);
      return null;
    }
  };
  const kept = read('settings', ports.settingsFile);
  const welcomed = !isNew(kept, notices.length > 0);
  const { settings, faults } = parseSettings(kept ?? {});
  for (const { at, wants } of faults) notices.push(`Setting ${at} was not ${wants}; its default holds.`);
  const state = parseCycle(read('state', ports.stateFile), ports.clock.now());
  for (const { at, wants } of state.faults) ports.log.info(`state: ${at} was not ${wants}, left out`);
  return { settings: { ...settings, welcomed }, cycle: state.cycle, notices, history: recallHistory(ports) };
}

/** A history that cannot be read takes nothing away but its own picture: no word to the person. */
function recallHistory({
  historyFile,
  clock,
  log,
}: Pick<Ports, 'historyFile' | 'clock' | 'log'>): Recalled['history'] {
  try {
    return remembered(historyFile.latest(), clock.now());
  } catch (error) {
    log.info(`reading the history failed: ${String(error)}`);
    return [];
  }
}

/** Whoever has settings has been here before, unless they say otherwise themselves; so has whoever's settings are broken. */
function isNew(kept: unknown, broken: boolean): boolean {
  return kept === null ? !broken : isRecord(kept) && kept['welcomed'] === false;
}
