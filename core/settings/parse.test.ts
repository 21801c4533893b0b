import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { changeSettings, parseSettings, SETTINGS_KEYS } from './parse.ts';
import { DEFAULTS } from './settings.ts';

const [movement, release] = DEFAULTS.kinds;
const faultsOf = (data: unknown) => parseSettings(data).faults.map(({ at }) => at);

describe('reading settings', () => {
  it('gives the defaults for an empty file, without a word', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULTS, faults: [] });
  });

  it('gives a good file back as it is', () => {
    const good = {
      ...DEFAULTS,
      kinds: [
        { ...movement, trigger: { by: 'active', every: 5 }, name: 'Überall' },
        { ...release, id: 'my-own', content: { is: 'any' } },
        { ...release, id: 'at-times', trigger: { by: 'times', times: ['10:30', '15:00'], days: ['mon'] } },
        { ...release, id: 'by-clock', trigger: { by: 'clock', every: 600 }, presence: 'full-screen' },
      ],
      hours: { ...DEFAULTS.hours, on: true },
      tools: [...TOOL_IDS],
      theme: 'dark',
    };
    expect(parseSettings(JSON.parse(JSON.stringify(good)))).toEqual({ settings: good, faults: [] });
  });

  it('takes a list of kinds that is empty: nobody must have breaks', () => {
    expect(parseSettings({ kinds: [] })).toMatchObject({ settings: { kinds: [] }, faults: [] });
  });

  it('says that a file is no settings at all', () => {
    for (const data of [null, 7, 'x', []]) {
      expect(parseSettings(data)).toEqual({ settings: DEFAULTS, faults: [{ at: '', wants: 'an object' }] });
    }
  });

  it.each([
    [{ kinds: 'none' }, 'kinds'],
    [{ kinds: Array.from({ length: 21 }, () => movement) }, 'kinds'],
    [{ kinds: [{ ...movement, trigger: { by: 'active', every: 0 } }] }, 'kinds[0].trigger.every'],
    [{ kinds: [{ ...movement, trigger: { by: 'clock', every: 'often' } }] }, 'kinds[0].trigger.every'],
    [{ kinds: [{ ...movement, trigger: { by: 'moon' } }] }, 'kinds[0].trigger.by'],
    [{ kinds: [{ ...movement, trigger: null }] }, 'kinds[0].trigger.by'],
    [{ kinds: [{ ...movement, trigger: { by: 'times', times: ['25:00'] } }] }, 'kinds[0].trigger.times[0]'],
    [{ kinds: [{ ...movement, trigger: { by: 'times', days: ['someday'] } }] }, 'kinds[0].trigger.days[0]'],
    [{ kinds: [{ ...movement, presence: 'hologram' }] }, 'kinds[0].presence'],
    [{ kinds: [{ ...movement, sounds: 'loud' }] }, 'kinds[0].sounds'],
    [{ kinds: [{ ...movement, content: { is: 'area', area: 'nose' } }] }, 'kinds[0].content.area'],
    [{ kinds: [{ ...movement, content: { is: 'exercise', exercise: 'nap' } }] }, 'kinds[0].content.exercise'],
    [{ routines: [{ id: 'empty', name: 'Empty', steps: [] }] }, 'routines[0].steps'],
    [{ later: { most: 1.5 } }, 'later.most'],
    [{ skip: { mostPerDay: -1 } }, 'skip.mostPerDay'],
    [{ shorter: { length: 5 } }, 'shorter.length'],
    [{ presence: { mode: 'magic' } }, 'presence.mode'],
    [{ headsUp: { lead: 301 } }, 'headsUp.lead'],
    [{ headsUp: { starts: 'soon' } }, 'headsUp.starts'],
    [{ holds: { camera: 'yes' } }, 'holds.camera'],
    [{ holds: { apps: ['Zoom'] } }, 'holds.apps[0]'],
    [{ limits: { releases: 'many' } }, 'limits.releases'],
    [{ kinds: [movement, { ...release, length: 1e9 }] }, 'kinds[1].length'],
    [{ kinds: [{ ...movement, on: 1 }] }, 'kinds[0].on'],
    [{ kinds: [{ ...movement, name: ' ' }] }, 'kinds[0].name'],
    [{ kinds: [{ ...movement, id: 'A b' }] }, 'kinds[0].id'],
    [{ kinds: [{ ...movement, id: 'constructor' }] }, 'kinds[0].id'],
    [{ kinds: [{ ...movement, content: 'cake' }] }, 'kinds[0].content.is'],
    [{ kinds: [movement, movement] }, 'kinds'],
    [{ kinds: [7] }, 'kinds[0]'],
    [{ later: -1 }, 'later.after'],
    [{ later: null }, 'later'],
    [{ presence: { pauseAfter: 0 } }, 'presence.pauseAfter'],
    [{ presence: [] }, 'presence'],
    [{ headsUp: { growsAfter: '60' } }, 'headsUp.growsAfter'],
    [{ hours: { on: 'yes' } }, 'hours.on'],
    [{ hours: { days: { mon: [{ from: '9:00', to: '12:00' }] } } }, 'hours.days.mon[0].from'],
    [{ hours: { days: { mon: [{ from: '09:00', to: '24:01' }] } } }, 'hours.days.mon[0].to'],
    [{ dayStartsAt: 'dawn' }, 'dayStartsAt'],
    [{ tools: ['hands', 'hammer'] }, 'tools[1]'],
    [{ sound: { volume: 1.1 } }, 'sound.volume'],
    [{ theme: 'pink' }, 'theme'],
  ])('names the place of the fault in %j', (data, place) => {
    expect(faultsOf(data)).toEqual([place]);
  });

  it('keeps everything but the wrong field, which has its own default', () => {
    const { settings } = parseSettings({
      later: 'soon',
      theme: 'dark',
      kinds: [{ ...release, length: 'x', name: 'Mine' }],
    });
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark', kinds: [{ ...release, name: 'Mine' }] });
  });

  it('leaves out a tool that there is none of, and keeps the others', () => {
    expect(parseSettings({ tools: ['s-hook', 'hammer', 'hands'] }).settings.tools).toEqual([
      's-hook',
      'hands',
    ]);
  });

  it('keeps the first of two kinds with one id', () => {
    const { kinds } = parseSettings({ kinds: [movement, { ...movement, length: 7 }] }).settings;
    expect(kinds).toEqual([movement]);
  });

  it('fills a kind that lacks fields', () => {
    expect(parseSettings({ kinds: [{ id: 'stretch' }] }).settings.kinds[0]).toMatchObject({
      id: 'stretch',
      on: true,
      trigger: { by: 'active', every: 1800 },
    });
  });

  it('never throws, and what it gives is good', () => {
    const parts = Object.fromEntries(SETTINGS_KEYS.map((key) => [key, fc.anything()]));
    const data = fc.oneof(fc.anything(), fc.record(parts, { requiredKeys: [] }));
    fc.assert(
      fc.property(data, (any) => {
        const { settings } = parseSettings(any);
        expect(parseSettings(settings)).toEqual({ settings, faults: [] });
      }),
    );
  });
});

describe('changing settings', () => {
  it('replaces one part', () => {
    const { settings, faults } = changeSettings(DEFAULTS, 'theme', 'dark');
    expect(faults).toEqual([]);
    expect(settings).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('is refused whole when anything in it is wrong', () => {
    const kinds = [
      { ...movement, length: 60 },
      { ...release, length: 0 },
    ];
    const { settings, faults } = changeSettings(DEFAULTS, 'kinds', kinds);
    expect(settings).toBe(DEFAULTS);
    expect(faults).toEqual([{ at: 'kinds[1].length', wants: 'a number from 1 to 3600' }]);
    expect(changeSettings(DEFAULTS, 'later', undefined).settings).toBe(DEFAULTS);
  });

  it('knows every part by name', () => {
    const all = Object.keys(DEFAULTS).filter((key) => key !== 'version');
    expect([...SETTINGS_KEYS].sort()).toEqual(all.sort());
  });
});
