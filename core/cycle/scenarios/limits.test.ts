import { describe, expect, it } from 'vitest';
import { refusal } from '#core/cycle/refusal.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { every, HOURS, local, MIN, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const hip: ExerciseId = 'rel-glutemed-wall-ball';
const trap: ExerciseId = 'rel-uppertrap-wall-ball';
const hourly = settingsOf({
  kinds: [every(RELEASE, HOURS)],
  tools: ['hands', 'massage-ball', 'tennis-ball'],
});
const startRefused = (day: Day, exercise: ExerciseId) =>
  refusal(day.cycle, { do: 'start', exercise }, day.settings, day.now);
const releases = (day: Day) => day.entries.filter(({ is }) => is === 'finished').length;

function workedThrough(day: Day, rounds: number): Day {
  for (let round = 0; round < rounds; round += 1) {
    day.type(HOURS);
    if (day.shown === 'heads-up') day.exercise();
  }
  return day;
}

describe('the limit of release sessions', () => {
  it('is three a day: the fourth is not offered', () => {
    const day = workedThrough(new Day({ settings: hourly }), 8);
    expect(releases(day)).toBe(3);
  });

  it('is free again the next day', () => {
    const day = workedThrough(new Day({ settings: hourly }), 4);
    day
      .lock()
      .sleep(16 * HOURS)
      .unlock();
    expect(releases(workedThrough(day, 2))).toBe(5);
  });

  it('is free again at the hour at which the day begins, not at midnight', () => {
    const day = workedThrough(new Day({ settings: hourly, from: local('2026-03-02 20:00') }), 5);
    expect(releases(day)).toBe(3);
    day.type(local('2026-03-03 03:59') / 1000 - day.now / 1000);
    expect(releases(day)).toBe(3);
    expect(day.type(90).story.at(-1)).toMatch(/^04:00:00 offered release/);
  });

  it('holds for Start by name too, with a word why, and a movement always works', () => {
    const day = workedThrough(new Day({ settings: hourly }), 4);
    expect(startRefused(day, hip)).toBe('The release sessions of today are done. A movement always works.');
    expect(day.start(hip).cycle.session).toBeNull();
    expect(day.start('mov-chin-tuck').cycle.session).not.toBeNull();
  });

  it('is none where the person sets none', () => {
    const settings = { ...hourly, limits: { releases: null, perArea: null } };
    expect(releases(workedThrough(new Day({ settings }), 5))).toBe(5);
  });

  it('of 0 offers no release at all, and says when', () => {
    const day = new Day({ settings: { ...hourly, limits: { releases: 0, perArea: 2 } } });
    expect(day.type(3 * HOURS).story).toEqual([]);
    expect(day.why).toMatch(/no release sessions: their limit is 0/);
  });

  it('does not count a try that was left after some seconds', () => {
    const day = new Day({ settings: hourly }).start(hip).idle(30).press('leave');
    expect(day.cycle.pressed).toEqual([]);
  });

  it('counts one that was left after the pressing was done', () => {
    const day = new Day({ settings: hourly }).start(hip).idle(100).press('leave');
    expect(day.cycle.pressed).toHaveLength(1);
  });

  it('outlives a restart', () => {
    const day = workedThrough(new Day({ settings: hourly }), 4).restart(60, 'kill');
    expect(startRefused(day, hip)).not.toBeNull();
  });
});

describe('the limit for one area', () => {
  it('is twice a day: the third time another area is chosen', () => {
    const day = workedThrough(
      new Day({ settings: { ...hourly, limits: { releases: null, perArea: 2 } } }),
      8,
    );
    const areas = day.entries.flatMap((entry) =>
      entry.is === 'started' ? (exerciseIn([], entry.exercise) ?? []) : [],
    );
    const pressed = areas.filter(({ kind }) => kind === 'release').map(({ area }) => area);
    expect(pressed.length).toBeGreaterThan(3);
    for (const area of pressed) expect(pressed.filter((one) => one === area).length).toBeLessThanOrEqual(2);
  });

  it('refuses the third pressing of that area by name, and lets another area be pressed', () => {
    const day = new Day({ settings: hourly }).exercise(hip).exercise(hip);
    expect(startRefused(day, hip)).toMatch(/has had its releases for today/);
    expect(startRefused(day, trap)).toBeNull();
  });

  it('is read anew when the settings change while a break is on offer', () => {
    const kind = { ...every(RELEASE, HOURS), content: { is: 'exercise', exercise: hip } } as const;
    const day = new Day({ settings: settingsOf({ kinds: [kind] }) }).exercise(hip).type(HOURS);
    expect(day.shown).toBe('heads-up');
    day.change({ limits: { releases: 3, perArea: 1 } }).start();
    expect(day.cycle.session!.plan.exercises).not.toContain(hip);
  });
});

describe('a kind whose day is used up', () => {
  it('says so, and when it comes again', () => {
    const day = workedThrough(new Day({ settings: hourly }), 4);
    expect(day.why).toMatch(/3 of 3 release sessions today: again tomorrow/);
  });

  it('lets the other kinds go on', () => {
    const settings = { ...hourly, kinds: [...hourly.kinds, DEFAULTS.kinds[0]!] };
    const day = new Day({ settings, from: local('2026-03-02 08:00') });
    for (let round = 0; round < 40; round += 1) {
      day.type(15 * MIN);
      if (day.shown === 'heads-up') day.exercise();
    }
    expect(day.story.filter((line) => line.endsWith('finished release'))).toHaveLength(3);
    expect(day.story.filter((line) => line.endsWith('finished movement')).length).toBeGreaterThan(8);
  });
});
