import { describe, expect, it } from 'vitest';
import { OUTSIDE_REASONS } from '#core/settings/outside.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { hoursDaily, HOURS, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const both = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const holds = { ...DEFAULTS.holds, battery: true, apps: ['zoom'] };

describe('a due break', () => {
  it('is held by each reason by itself, owed once, and offered within a minute of its end', () => {
    for (const why of OUTSIDE_REASONS) {
      const day = new Day({ settings: settingsOf({ holds }) })
        .type(20 * MIN)
        .hold(why, 'zoom')
        .type(40 * MIN)
        .release(why);
      expect(day.type(MIN).story).toEqual([`09:30:00 held movement: ${why}`, '10:00:05 offered movement']);
    }
  });

  it('is held by no reason that the person has switched off', () => {
    const none = { ...DEFAULTS.holds, camera: false, 'full-screen': false };
    const day = new Day({ settings: settingsOf({ holds: none }) })
      .hold('camera')
      .hold('full-screen')
      .type(30 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('is held on battery and by programs only where the person asks for that', () => {
    const day = new Day()
      .hold('battery')
      .hold('app', 'zoom')
      .type(30 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement']);
  });

  it('waits for the last of several reasons that overlap', () => {
    const day = new Day()
      .type(25 * MIN)
      .hold('camera', 'zoom')
      .type(10 * MIN)
      .hold('do-not-disturb')
      .type(10 * MIN)
      .release('camera')
      .type(10 * MIN);
    expect(day.story).toEqual(['09:30:00 held movement: camera']);
    expect(day.release('do-not-disturb').type(5).story.at(-1)).toBe('09:55:05 offered movement');
  });

  it('that is held says the strongest reason, and the next one when that has gone', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('do-not-disturb')
      .hold('camera', 'zoom')
      .type(5 * MIN);
    expect(day.why).toMatch(/^Held: camera in use since 09:29 or earlier \(zoom\)\. Owed: movement/);
    expect(day.release('camera').type(MIN).why).toMatch(
      /^Held: do-not-disturb is on since 09:29 or earlier\./,
    );
  });

  it('is owed once when both kinds came due behind a film, and the rarer one stands for both', () => {
    const day = new Day({ settings: both })
      .type(20 * MIN)
      .hold('full-screen', 'player')
      .type(80 * MIN)
      .release('full-screen')
      .type(5)
      .exercise();
    expect(day.entries.filter(({ is }) => is === 'offered')).toMatchObject([{ kind: 'release' }]);
    expect([day.worked('movement'), day.worked('release')]).toEqual([0, 0]);
  });

  it('is not dropped by a presentation of three hours', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('full-screen', 'slides')
      .type(3 * HOURS)
      .release('full-screen')
      .type(MIN);
    expect(day.story).toEqual(['09:30:00 held movement: full-screen', '12:29:05 offered movement']);
  });

  it('lets a reason that flickers reset nothing: not the count, not the long break', () => {
    const day = new Day({ settings: settingsOf({ kinds: [RELEASE] }) });
    for (let round = 0; round < 90; round += 1)
      day.type(58).hold('do-not-disturb').type(1).release('do-not-disturb').type(1);
    expect(day.type(5).story).toEqual(['10:30:04 offered release']);
  });

  it('does not slip through a gap of four seconds between two reasons', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('full-screen')
      .type(3 * MIN)
      .release('full-screen')
      .type(4)
      .hold('microphone')
      .type(3 * MIN);
    expect(day.story).toEqual(['09:30:00 held movement: full-screen']);
  });

  it('comes at once where nothing has held it, and five seconds after a reason has gone', () => {
    expect(new Day().type(30 * MIN).story).toEqual(['09:30:00 offered movement']);
    const day = new Day()
      .type(29 * MIN + 50)
      .hold('camera')
      .type(8)
      .release('camera')
      .type(20);
    expect(day.story).toEqual(['09:30:03 offered movement']);
  });

  it('that is held over an absence as long as it is owed no more', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('do-not-disturb')
      .type(5 * MIN)
      .lock()
      .idle(10 * MIN)
      .unlock()
      .release('do-not-disturb')
      .type(5 * MIN);
    expect(day.story).toEqual(['09:30:00 held movement: do-not-disturb', '09:44:00 away 600 s: movement']);
    expect(day.cycle.held).toBeNull();
  });

  it('that is held can be started by hand, and is then done', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('microphone')
      .type(5 * MIN)
      .exercise();
    expect(day.release('microphone').type(20 * MIN).story).toHaveLength(3);
    expect(day.story.at(-1)).toBe('09:35:27 finished movement');
  });
});

describe('an open heads-up', () => {
  it('goes for any reason that comes, is owed, and comes again small', () => {
    const day = new Day().type(31 * MIN + 10).hold('full-screen', 'slides');
    expect(day.count('grow-heads-up')).toBe(1);
    expect(day.shown).toBeNull();
    day
      .type(10 * MIN)
      .release('full-screen')
      .type(5);
    expect(day.cycle.offer).toMatchObject({ grown: false });
    expect(day.entries.map(({ is }) => is)).toEqual(['offered', 'held', 'offered']);
  });

  it('is not counted as missed because a call came in between', () => {
    const day = new Day()
      .type(30 * MIN)
      .hold('camera')
      .type(HOURS);
    expect(day.story).toEqual(['09:30:00 offered movement', '09:30:00 held movement: camera']);
  });

  it('gives up by itself while somebody works on, and never stands there for hours', () => {
    const day = new Day().type(30 * MIN + 150);
    expect(day.shown).toBeNull();
    expect(day.story.at(-1)).toBe('09:32:30 missed movement');
  });
});

describe('reasons outside the app', () => {
  it('are asked for shortly before something is due and until it is offered and answered, not all day', () => {
    const day = new Day().type(29 * MIN);
    expect(day.cycle.watchSince).toBeNull();
    expect(day.type(30).cycle.watchSince).not.toBeNull();
    day.type(30).exercise();
    expect(day.type(5 * MIN).cycle.watchSince).toBeNull();
  });

  it('are asked for by nobody in a pause, outside working hours or behind a lock', () => {
    const paused = new Day().type(30 * MIN).pause('forever');
    const locked = new Day().type(30 * MIN).lock();
    const off = new Day({ settings: settingsOf({ hours: hoursDaily('09:00-09:30') }) }).type(30 * MIN);
    for (const day of [paused, locked, off]) expect(day.cycle.watchSince).toBeNull();
  });

  it('hold nothing when all of them are switched off, and nobody asks for them', () => {
    const off = Object.fromEntries(Object.keys(DEFAULTS.holds).map((why) => [why, false]));
    const none = { ...DEFAULTS.holds, ...off, apps: [] };
    const day = new Day({ settings: settingsOf({ holds: none }) }).hold('camera').type(30 * MIN);
    expect(day.story).toEqual(['09:30:00 offered movement']);
    expect(day.cycle.watchSince).toBeNull();
  });

  it('that are switched off while they hold let the break come', () => {
    const day = new Day()
      .type(29 * MIN)
      .hold('do-not-disturb')
      .type(5 * MIN)
      .change({ holds: { ...DEFAULTS.holds, 'do-not-disturb': false } })
      .type(10);
    expect(day.shown).toBe('heads-up');
  });
});

describe('a timed quiet', () => {
  it('ends by itself, and what was due comes then', () => {
    const day = new Day()
      .type(29 * MIN)
      .pause({ seconds: HOURS })
      .type(HOURS + MIN);
    expect(day.story.slice(1)).toEqual(['10:29:00 resumed', '10:30:00 offered movement']);
  });

  it('that ends during a call lets the call hold the break', () => {
    const day = new Day()
      .type(30 * MIN)
      .pause({ seconds: 30 * MIN })
      .hold('camera')
      .type(40 * MIN);
    expect(day.story.slice(2)).toEqual([
      '09:30:00 paused until 10:00:00',
      '10:00:00 resumed',
      '10:00:00 held movement: camera',
    ]);
    expect(day.release('camera').type(5).shown).toBe('heads-up');
  });

  it('until tomorrow ends before work begins', () => {
    const day = new Day().type(10 * MIN).pause('tomorrow');
    day
      .lock()
      .sleep(22 * HOURS)
      .unlock()
      .type(30 * MIN);
    expect(day.story.at(-1)).toMatch(/offered movement$/);
  });
});
