import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SESSION_ACTS } from '#core/cycle/event.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { MOST_TEXT } from '#core/packs/import.ts';
import { SETTINGS_KEYS } from '#core/settings/parse.ts';
import type { Command } from './command.ts';
import { PAGES, parseCommand } from './command.ts';

const good: readonly Command[] = [
  { do: 'start', exercise: null },
  ...BUILT_IN_IDS.map((exercise) => ({ do: 'start', exercise }) as const),
  { do: 'later', seconds: null },
  { do: 'later', seconds: 1 },
  { do: 'skip' },
  { do: 'pause', until: 'tomorrow' },
  { do: 'pause', until: 'forever' },
  { do: 'pause', until: { seconds: 7200 } },
  { do: 'resume' },
  ...SESSION_ACTS.map((act) => ({ do: 'session', act }) as const),
  ...SETTINGS_KEYS.map((key) => ({ do: 'change-settings', key, value: 1 }) as const),
  { do: 'import-pack', text: '', replace: false },
  { do: 'import-pack', text: '{}', replace: true },
  { do: 'export-pack', pack: null },
  { do: 'export-pack', pack: 'desk-neck' },
  { do: 'start', exercise: null, routine: 'desk-neck/after-calls' },
  { do: 'set-login', on: true },
  { do: 'open', page: null },
  ...PAGES.map((page) => ({ do: 'open', page }) as const),
  { do: 'minimise' },
  { do: 'quit' },
];

const bad: readonly unknown[] = [
  null,
  'start',
  {},
  { do: 'dance' },
  { do: 'constructor' },
  { do: 7 },
  { do: 'start', exercise: 'rel-unknown' },
  { do: 'import-pack' },
  { do: 'import-pack', text: 7 },
  { do: 'import-pack', text: '', replace: 'yes' },
  { do: 'import-pack', text: ' '.repeat(MOST_TEXT + 1) },
  { do: 'export-pack', pack: 7 },
  { do: 'export-pack', pack: 'x'.repeat(41) },
  { do: 'later', seconds: 0 },
  { do: 'later', seconds: Number.NaN },
  { do: 'later', seconds: 8 * 86_400 },
  { do: 'pause' },
  { do: 'pause', until: 'lunch' },
  { do: 'pause', until: { seconds: '7200' } },
  { do: 'session', act: 'jump' },
  { do: 'change-settings', key: 'version', value: 2 },
  { do: 'set-login', on: 'yes' },
  { do: 'open', page: 'cellar' },
];

describe('the one door for commands', () => {
  it('lets every command through as it is', () => {
    for (const command of good) expect(parseCommand(command)).toEqual({ ok: true, command });
  });

  it('takes what may be left out for null', () => {
    expect(parseCommand({ do: 'start' })).toEqual({ ok: true, command: { do: 'start', exercise: null } });
    expect(parseCommand({ do: 'later' })).toEqual({ ok: true, command: { do: 'later', seconds: null } });
    expect(parseCommand({ do: 'open' })).toEqual({ ok: true, command: { do: 'open', page: null } });
  });

  it('lets nothing through that was not asked for', () => {
    const command = { do: 'pause', until: { seconds: 60, evil: 1 }, evil: 2 };
    expect(parseCommand(command)).toEqual({ ok: true, command: { do: 'pause', until: { seconds: 60 } } });
  });

  it('refuses all else in one clear line', () => {
    for (const data of bad) {
      const parsed = parseCommand(data);
      expect(parsed).toMatchObject({ ok: false });
      if (!parsed.ok) expect(parsed.message).toMatch(/^[A-Z][^\n]*\.$/);
    }
  });

  it('never throws, whatever comes', () => {
    const loop: { do: string; exercise?: unknown } = { do: 'start' };
    loop.exercise = loop;
    expect(parseCommand(loop)).toMatchObject({ ok: false });
    expect(parseCommand({ do: 'start', exercise: 1n })).toMatchObject({ ok: false });
    const any = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const almost = fc.record(
      {
        do: fc.constantFrom(...good.map((one) => one.do)),
        exercise: any,
        seconds: any,
        until: any,
        act: any,
        on: any,
      },
      { requiredKeys: ['do'] },
    );
    fc.assert(fc.property(fc.oneof(any, almost), (data) => typeof parseCommand(data).ok === 'boolean'));
  });
});
