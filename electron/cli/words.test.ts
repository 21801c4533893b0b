import { describe, expect, test } from 'vitest';
import type { Command } from '#core/bridge/command.ts';
import { parseCommand } from '#core/bridge/command.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { EXERCISES, HELP } from './help.ts';
import { asked } from './words.ts';

const of = (line: string) => asked(line.split(' ').filter((word) => word !== ''));

describe('The words of a command line', () => {
  test.for<[string, Command]>([
    ['start', { do: 'start', exercise: null }],
    ['start mov-chin-tuck', { do: 'start', exercise: 'mov-chin-tuck' }],
    ['start upper-trapezius', { do: 'start', exercise: null, area: 'upper-trapezius' }],
    ['start routine morning', { do: 'start', exercise: null, routine: 'morning' }],
    ['start 3m', { do: 'start', exercise: null, seconds: 180 }],
    ['shorter', { do: 'shorter' }],
    ['took-one', { do: 'took-one' }],
    ['later', { do: 'later', seconds: null }],
    ['later 10m', { do: 'later', seconds: 600 }],
    ['later 90s', { do: 'later', seconds: 90 }],
    ['later 5', { do: 'later', seconds: 300 }],
    ['skip', { do: 'skip' }],
    ['pause', { do: 'pause', until: { seconds: 3600 } }],
    ['pause 1h30m', { do: 'pause', until: { seconds: 5400 } }],
    ['pause 1.5h', { do: 'pause', until: { seconds: 5400 } }],
    ['pause until-tomorrow', { do: 'pause', until: 'tomorrow' }],
    ['pause forever', { do: 'pause', until: 'forever' }],
    ['resume', { do: 'resume' }],
    ['settings', { do: 'open', page: 'rhythm' }],
    ['export', { do: 'export-pack', pack: null }],
    ['export desk-neck', { do: 'export-pack', pack: 'desk-neck' }],
    ['start desk-neck/slow-nod', { do: 'start', exercise: 'desk-neck/slow-nod' }],
    [
      'start routine desk-neck/after-calls',
      { do: 'start', exercise: null, routine: 'desk-neck/after-calls' },
    ],
    ['quit', { do: 'quit' }],
  ])('"%s" is a command that the app takes', ([line, command]) => {
    expect(of(line)).toEqual({ ask: 'obey', command });
    expect(parseCommand(command)).toEqual({ ok: true, command });
  });

  test('ask for answers that need no app, wherever they stand', () => {
    const words = { ask: 'help', about: 'words' };
    expect([of('--help'), of('start -h'), of('help')]).toEqual([words, words, words]);
    expect(of('help exercises')).toEqual({ ask: 'help', about: 'exercises' });
    expect(of('--version')).toEqual({ ask: 'version' });
    expect(of('status')).toEqual({ ask: 'status', json: false });
    expect(of('--json status')).toEqual({ ask: 'status', json: true });
  });

  test('name the file of a pack, which is read where its name means something', () => {
    expect(of('import a.json')).toEqual({ ask: 'import', file: 'a.json', replace: false });
    expect(of('import --replace a.json')).toEqual({ ask: 'import', file: 'a.json', replace: true });
  });

  test('start the app when there are none, whatever switches there are', () => {
    expect(of('')).toEqual({ ask: 'run', hidden: false });
    expect(of('--no-sandbox --user-data-dir=/x')).toEqual({ ask: 'run', hidden: false });
    expect(of('--hidden')).toEqual({ ask: 'run', hidden: true });
  });

  test.for([
    'nonsense',
    'constructor',
    'start flying',
    'start 0m',
    'start mov-chin-tuck now',
    'start routine',
    'start routine morning now',
    'shorter 5',
    'pause soon',
    'pause -5m',
    'pause 0m',
    'later 0',
    'later tomorrow',
    'skip 1',
    'status all',
    'import',
    'import a.json b.json',
    'import a.json --json',
    'export a b',
    '-x',
  ])('"%s" means nothing and gets one line', (line) => {
    const wrong = of(line);
    expect(wrong.ask).toBe('wrong');
    if (wrong.ask === 'wrong') expect(wrong.message).toMatch(/^[^\n]+\.$/);
  });

  test('are refused with a switch that means nothing beside them, and not for those of Chromium', () => {
    expect(of('status --jsn')).toEqual({ ask: 'wrong', message: '"status" does not take "--jsn".' });
    expect(of('skip --json')).toMatchObject({ ask: 'wrong' });
    expect(of('status --json --user-data-dir=x --no-sandbox --disable-gpu')).toEqual({
      ask: 'status',
      json: true,
    });
  });

  test('are all in the help', () => {
    for (const word of [
      'start',
      'later',
      'skip',
      'pause',
      'resume',
      'status',
      'settings',
      'import',
      'export',
      'quit',
    ]) {
      expect(HELP).toContain(`unknot ${word}`);
    }
    for (const id of BUILT_IN_IDS) expect(EXERCISES).toContain(id);
  });

  test('have a help that fits a terminal', () => {
    const lines = HELP.split('\n');
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(Math.max(...[...lines, ...EXERCISES.split('\n')].map(({ length }) => length))).toBeLessThanOrEqual(
      80,
    );
  });

  test.for([
    [
      'start calfs',
      'There is no exercise or area "calfs". Did you mean calves? unknot help exercises lists them.',
    ],
    [
      'start mov-chin-tuk',
      'There is no exercise or area "mov-chin-tuk". Did you mean mov-chin-tuck? unknot help exercises lists them.',
    ],
    [
      'start chin-tuck',
      'There is no exercise or area "chin-tuck". Did you mean mov-chin-tuck? unknot help exercises lists them.',
    ],
    ['start flying', 'There is no exercise or area "flying". unknot help exercises lists them.'],
    ['start 0m', 'A break takes a time such as 3m or 90s, of a second at least, not "0m".'],
    ['start -5m', 'A break takes a time such as 3m or 90s, of a second at least, not "-5m".'],
    ['stauts', 'There is no command "stauts". Did you mean status? unknot --help lists them.'],
  ])('"%s" gets a word of help', ([line = '', message]) => {
    expect(of(line)).toEqual({ ask: 'wrong', message });
  });
});
