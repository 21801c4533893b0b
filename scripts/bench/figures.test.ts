import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures.mjs';
import { table } from './table.mjs';

const start = (toTray: number) => ({ toTray, cpu: 200 });
const nothing = { starts: [], windows: [], idle: [], held: [], breaks: [], drift: [], motion: [] };

describe('The figures of a bench', () => {
  test('are medians of the runs, each beside the bare app', () => {
    const starts = [300, 900, 310].map((toTray) => ({ app: start(toTray), bare: start(250) }));
    expect(figuresOf({ ...nothing, starts })[0]).toMatchObject({
      app: 310,
      bare: 250,
      ratio: 1.24,
      met: true,
    });
  });

  test('miss an aim that is a multiple of the bare app', () => {
    const windows = [{ app: { memory: 221, toWindow: 300 }, bare: { memory: 200, toWindow: 300 } }];
    expect(figuresOf({ ...nothing, windows })[0]).toMatchObject({ aim: '1.10 x', met: false });
  });

  test('hold the worst second against its aim, however it is wrong', () => {
    const late = figuresOf({ ...nothing, drift: [16, -120, 18] });
    expect(late.map(({ app, met }) => [app, met])).toEqual([
      [18, null],
      [120, false],
    ]);
  });

  test('count only the wake-ups that the bare app does not have', () => {
    const activity = (wakeUps: number) => ({ cpu: 0.3, wakeUps, switches: 30, children: 0 });
    const idle = [17, 18, 16].map((ours, run) => ({ app: activity(ours), bare: activity(14 + run) }));
    const own = figuresOf({ ...nothing, idle }).find(({ name }) => name.startsWith('wake-ups beyond'));
    expect(own).toMatchObject({ app: 3, bare: null, met: true });
  });

  test('are none of what was left out', () => {
    expect(figuresOf(nothing)).toEqual([]);
  });
});

describe('The table', () => {
  test('is Markdown in straight columns', () => {
    const lines = table(figuresOf({ ...nothing, starts: [{ app: start(300), bare: start(200) }] })).split(
      '\n',
    );
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[2]).toMatch(/^\| time to tray, ms +\| +200 \| +300 \| 1\.50 x \| +1\.30 x \| +NO \|$/);
  });
});
