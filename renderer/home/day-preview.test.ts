import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { HoursRange, Settings } from '#core/settings/settings.ts';
import { HOUR, MINUTE } from '#core/time.ts';
import { healthy } from '../testing/samples.ts';
import { dayPreview } from './day-preview.ts';

// A Wednesday.
const NOW = new Date(2026, 2, 4, 13, 20).getTime();
const [movement, release] = DEFAULTS.kinds as readonly [Kind, Kind];

const every = (kind: Kind, seconds: number): Kind => ({ ...kind, trigger: { by: 'active', every: seconds } });
const clock = (at: number) => {
  const day = new Date(at);
  return `${String(day.getHours()).padStart(2, '0')}:${String(day.getMinutes()).padStart(2, '0')}`;
};
const withHours = (wed: readonly HoursRange[], kinds: readonly Kind[] = [movement]): Settings => ({
  ...DEFAULTS,
  kinds,
  hours: { on: true, days: { ...DEFAULTS.hours.days, wed } },
});

describe('dayPreview', () => {
  test('counts eight hours where there are no working hours', () => {
    const { spans, breaks, seconds, more } = dayPreview({ ...DEFAULTS, kinds: [movement] }, NOW);
    expect(spans.map(({ from, to }) => (to - from) / HOUR)).toEqual([8]);
    expect(breaks.map(({ at }) => clock(at)).slice(0, 3)).toEqual(['09:30', '10:01', '10:33']);
    expect(breaks).toHaveLength(15);
    expect(seconds).toBe(15 * 90);
    expect(more).toBe(false);
  });

  test('lets the rarer break absorb the one that is due with it', () => {
    const kinds = [every(movement, 900), every(release, 1800)];
    const { breaks } = dayPreview({ ...DEFAULTS, kinds }, NOW);
    const first = breaks.slice(0, 4).map(({ kind }) => kind.id);
    expect(first).toEqual(['movement', 'release', 'movement', 'release']);
  });

  test('begins anew after a time off that is as long as a break', () => {
    const day = dayPreview(
      withHours([
        { from: '09:00', to: '10:20' },
        { from: '11:00', to: '11:45' },
      ]),
      NOW,
    );
    expect(day.breaks.map(({ at }) => clock(at))).toEqual(['09:30', '10:01', '11:30']);
  });

  test('takes ranges that overlap as one, and goes on over midnight', () => {
    const day = dayPreview(
      withHours([
        { from: '22:00', to: '01:00' },
        { from: '20:00', to: '23:00' },
      ]),
      NOW,
    );
    expect(day.spans.map(({ from, to }) => [clock(from), (to - from) / HOUR])).toEqual([['20:00', 5]]);
  });

  test('shows the next day that has hours', () => {
    const day = dayPreview(withHours([]), NOW);
    expect(new Date(day.spans[0]?.from ?? 0).getDay()).toBe(4);
  });

  test('is empty without any hours, and without a kind that is on', () => {
    const none = { ...DEFAULTS.hours.days, mon: [], tue: [], wed: [], thu: [], fri: [] };
    expect(dayPreview({ ...DEFAULTS, hours: { on: true, days: none } }, NOW).spans).toEqual([]);
    expect(dayPreview({ ...DEFAULTS, kinds: [{ ...movement, on: false }] }, NOW).breaks).toEqual([]);
  });

  test('stops counting a rhythm of seconds, and says so', () => {
    const day = dayPreview({ ...DEFAULTS, kinds: [{ ...every(movement, 2), length: 1 }] }, NOW);
    expect(day.more).toBe(true);
    expect((day.breaks.at(-1)?.at ?? 0) - (day.spans[0]?.from ?? 0)).toBeLessThan(30 * MINUTE);
  });
});

describe('dayPreview of other triggers', () => {
  const times = (...all: readonly string[]): Kind => ({
    ...movement,
    id: 'times',
    length: 300,
    trigger: { by: 'times', times: all, days: ['wed'] },
  });
  const clocks = ({ breaks }: ReturnType<typeof dayPreview>) => breaks.map(({ at }) => clock(at));

  test('brings times of the day on their days, the first minute of the day included', () => {
    const day = dayPreview({ ...DEFAULTS, kinds: [times('09:00', '12:15', '20:00')] }, NOW);
    expect(clocks(day)).toEqual(['09:00', '12:15']);
    const none = { ...times('12:15'), trigger: { by: 'times', times: ['12:15'], days: ['mon'] } } as const;
    expect(dayPreview({ ...DEFAULTS, kinds: [none] }, NOW).breaks).toEqual([]);
  });

  test('leaves out a time outside the working hours', () => {
    const hours = [
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '14:00' },
    ];
    expect(clocks(dayPreview(withHours(hours, [times('12:30', '13:30')]), NOW))).toEqual(['13:30']);
  });

  test('begins a day with what comes then, once', () => {
    const [, , start] = DEFAULTS.kinds as readonly [Kind, Kind, Kind];
    const hours = [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '17:00' },
    ];
    expect(clocks(dayPreview(withHours(hours, [start]), NOW))).toEqual(['08:00']);
  });

  test('counts by the clock as it counts work', () => {
    const kind: Kind = { ...movement, trigger: { by: 'clock', every: 7200 } };
    expect(clocks(dayPreview({ ...DEFAULTS, kinds: [kind] }, NOW))).toEqual(['11:00', '13:01', '15:03']);
  });

  test('keeps the limit of releases for a day', () => {
    const asked = { ...DEFAULTS, screening: healthy(0) };
    const limits = { releases: 2, perArea: null };
    expect(dayPreview({ ...asked, kinds: [release], limits }, NOW).breaks).toHaveLength(2);
    const free = { releases: null, perArea: null };
    expect(dayPreview({ ...asked, kinds: [release], limits: free }, NOW).breaks).toHaveLength(5);
  });
});
