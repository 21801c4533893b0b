import { describe, expect, it } from 'vitest';
import { playDay } from './day-play.ts';
import { parseDayScript } from './day-script.ts';

const faultsOf = (...lines: readonly string[]) =>
  parseDayScript(lines.join('\n')).faults.map(({ line, wants }) => `${line}: ${wants}`);

function played(...lines: readonly string[]) {
  const { script, faults } = parseDayScript(lines.join('\n'));
  expect(faults).toEqual([]);
  return playDay(script, () => undefined);
}

const wrongIn = (...lines: readonly string[]) => played(...lines).flatMap(({ wrong }) => wrong ?? []);

const movementOnly = 'settings { "kinds": [{ "id": "movement" }] }';

describe('a day script', () => {
  it('tells each line that is wrong, by its number', () => {
    expect(
      faultsOf('# a day', 'type', '', 'press hard', 'start mov-nothing', 'sleep long', 'skip twice'),
    ).toEqual([
      '2: a length such as 30m or 1h30, or a time such as until 12:00',
      '4: one of pause, resume, back, on, more, gentler, firmer, leave, stop, close',
      '5: an exercise of the catalogue, not "mov-nothing"',
      '6: a length such as 30m or 1h30, or a time such as until 12:00',
      '7: nothing after it, not "twice"',
    ]);
  });

  it('tells what is wrong with a rating, a time at hand and an exercise to be brought back', () => {
    expect(
      faultsOf('rate 6', 'rate before 11', 'start within long', 'bring-back', 'bring-back gone'),
    ).toEqual([
      '1: rate before 6, or rate after 3: from 0 to 10',
      '2: rate before 6, or rate after 3: from 0 to 10',
      '3: a length such as 30m or 1h30, or a time such as until 12:00',
      '4: an exercise of the catalogue, not ""',
      '5: an exercise of the catalogue, not "gone"',
    ]);
  });

  it('knows its words and no others', () => {
    expect(faultsOf('walk 3m')[0]).toMatch(/^1: one of type, idle, /);
    expect(faultsOf('toString')[0]).toMatch(/^1: one of /);
    const all = [
      ...[
        'touch',
        'lock',
        'unlock',
        'sleep 8h untold alone',
        'clock -30m',
        'clock + 1 h',
        'restart',
        'kill 5m',
      ],
      ...['start', 'later 10m', 'later', 'skip', 'shorter', 'took-one', 'pause 1h', 'pause until tomorrow'],
      ...[
        'pause forever',
        'resume',
        'press on',
        'do-break',
        'close session',
        'dies heads-up',
        'type until 12:00',
        'start within 3m',
        'press stop',
        'rate before 6',
        'rate after 0',
        'bring-back rel-glutemed-wall-ball',
      ],
      ...['hold camera on zoom', 'hold camera off', 'expect shown nothing', 'expect worked movement 20m'],
    ];
    expect(faultsOf(...all)).toEqual([]);
  });

  it('takes what is wrong for nothing and keeps the rest', () => {
    expect(parseDayScript('dance\ntype 5m\n').script.turns).toHaveLength(1);
  });

  it('lays settings over the defaults, over several lines, and tells what they do not have', () => {
    const { script, faults } = parseDayScript(
      'settings {\n  "headsUp": { "growsAfter": 20 }\n}\ntype 5m # some work',
    );
    expect(faults).toEqual([]);
    expect(script.settings.headsUp).toMatchObject({ growsAfter: 20, givesUpAfter: 150 });
    expect(script.turns).toMatchObject([{ line: 4, text: 'type 5m' }]);
    expect(faultsOf('settings { "headsup": {} }')).toEqual(['1: no field headsup: there is none']);
    expect(faultsOf('', 'settings { "headsUp": { "growsAfter": 0 } }')[0]).toMatch(
      /^2: headsUp.growsAfter: /,
    );
    expect(faultsOf('settings { kinds }')).toEqual(['1: settings, and an object in JSON']);
  });

  it('begins as its first lines say', () => {
    const [start] = played('from 2026-05-04 07:15', 'presence unknown', 'dice 0.5', 'type 1m');
    expect(start).toMatchObject({ line: 0, date: 'Mon May 04 2026', clock: '07:15:00' });
    expect(faultsOf('type 5m', 'from 2026-05-04 07:15', 'from today')).toHaveLength(2);
    expect(faultsOf('from today', 'dice 1', 'presence perhaps', 'zone Europe/Atlantis')).toHaveLength(4);
  });

  it('tells turn by turn what was done, what is open and what comes next', () => {
    const rows = played(movementOnly, 'type 30m', 'later', 'do-break');
    expect(rows[0]).toMatchObject({ text: 'the app starts', next: { kind: 'movement', clock: '09:30:00' } });
    expect(rows[1]).toMatchObject({ line: 2, clock: '09:00:00', shown: 'heads-up', wrong: null });
    expect(rows[1]?.deeds.map(({ clock, what }) => `${clock} ${what}`)).toEqual([
      '09:30:00 open heads-up',
      '09:30:00 sound: heads-up',
      '09:30:00 offered movement',
    ]);
    expect(rows[2]?.deeds.map(({ what }) => what)).toContain('later movement until 09:40:00');
  });

  it('lasts until a time of the wall clock, today or tomorrow', () => {
    const rows = played(movementOnly, 'type until 09:10', 'lock', 'sleep until 08:00', 'unlock');
    expect(rows.at(-1)).toMatchObject({ date: 'Tue Mar 03 2026', clock: '08:00:00' });
  });

  it('changes settings and travels in the middle of the day', () => {
    const zones: string[] = [];
    const { script } = parseDayScript(
      'zone Europe/Berlin\ntype 5m\nzone Asia/Tokyo\nsettings { "kinds": [] }\ntype 2h',
    );
    const rows = playDay(script, (zone) => zones.push(zone));
    expect(zones).toEqual(['Europe/Berlin', 'Asia/Tokyo']);
    expect(rows.at(-1)).toMatchObject({ next: null, shown: null });
  });
});

describe('what a day script expects', () => {
  it('is met line by line, with or without time, whole or from its beginning', () => {
    expect(
      wrongIn(
        movementOnly,
        ...['type 30m', 'expect 09:30 offered movement', 'expect shown heads-up', 'expect nothing'],
        ...[
          'later',
          'expect later movement until 09:40',
          'expect shown nothing',
          'expect worked movement 30m',
        ],
        ...['lock', 'sleep 1h', 'unlock', 'expect 10:30 away', 'expect worked movement 0s'],
      ),
    ).toEqual([]);
  });

  it('may leave lines out where it says so, and only there', () => {
    const day = [movementOnly, 'type 30m', 'skip'];
    expect(wrongIn(...day, 'expect ... 09:30 skipped movement', 'expect nothing')).toEqual([]);
    expect(wrongIn(...day, 'expect 09:30 skipped movement')).toEqual([
      '09:30:00 offered movement; 09:30:00 skipped movement',
    ]);
  });

  it('says what was found instead, and goes on', () => {
    expect(
      wrongIn(
        movementOnly,
        ...['expect 09:30 offered movement', 'type 30m', 'expect 09:31 offered', 'expect nothing'],
        ...['expect shown session', 'expect worked movement 20m', 'expect offer'],
      ),
    ).toEqual([
      'nothing since',
      '09:30:00 offered movement',
      '09:30:00 offered movement',
      'heads-up is shown',
      '30 min',
      '09:30:00 offered movement',
    ]);
  });

  it('must be something', () => {
    const wrong = [
      'expect',
      'expect 09:30',
      'expect shown door',
      'expect why',
      'expect worked 20m',
      'expect 9:30 x',
    ];
    expect(faultsOf(...wrong)).toHaveLength(wrong.length);
  });

  it('may be a part of the reason', () => {
    const [wrong, ...more] = wrongIn(
      movementOnly,
      ...['hold camera on zoom', 'type 30m', 'expect ... held movement: camera'],
      ...['expect why camera in use', 'expect why zoom', 'expect why moon'],
    );
    expect(more).toEqual([]);
    expect(wrong).toMatch(/camera in use/i);
  });
});
