import { describe, expect, it } from 'vitest';
import type { Found } from './ports.ts';
import { recall } from './recall.ts';

const read = (settings: Found) =>
  recall({
    settingsFile: { read: () => settings, write: () => undefined },
    stateFile: { read: () => ({ data: null, brokenKeptAs: null }), write: () => undefined },
    historyFile: { append: () => undefined, latest: () => [] },
    clock: { now: () => 0 },
    log: { info: () => undefined, error: () => undefined },
  });
const welcomed = (data: unknown, brokenKeptAs: string | null = null) =>
  read({ data, brokenKeptAs }).settings.welcomed;

describe('what is recalled at the start', () => {
  it('takes only somebody without settings for new', () => {
    expect(welcomed(null)).toBe(false);
    expect(welcomed({})).toBe(true);
    expect(welcomed({ version: 1, later: 300 })).toBe(true);
  });

  it('believes settings that say so themselves', () => {
    expect(welcomed({ welcomed: false })).toBe(false);
    expect(welcomed({ welcomed: true })).toBe(true);
  });

  it('does not welcome somebody whose settings are broken: that is said in a notice', () => {
    expect(welcomed(null, 'settings.json.broken-1')).toBe(true);
    expect(read({ data: null, brokenKeptAs: 'settings.json.broken-1' }).notices).toHaveLength(1);
  });
});
