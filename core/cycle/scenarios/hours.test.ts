import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { hoursDaily, HOURS, local, MIN, MOVEMENT, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const none = hoursDaily().days;
const split = settingsOf({ hours: hoursDaily('09:00-11:00', '13:00-15:00', '16:00-17:00') });
const night = settingsOf({ hours: { on: true, days: { ...none, mon: [{ from: '22:00', to: '06:00' }] } } });
const offers = (day: Day) => day.story.filter((line) => line.includes('offered'));
/** A break as long as it takes, then on with work until this time of the day. */
function workUntil(day: Day, end: string): Day {
  while (day.now < local(end)) {
    day.type(60);
    if (day.shown === 'heads-up') day.exercise('mov-chin-tuck');
  }
  return day;
}

describe('working hours', () => {
  it('of three ranges a day ask in each of them and in none of the gaps', () => {
    const day = workUntil(new Day({ settings: split, from: local('2026-03-02 08:00') }), '2026-03-02 19:00');
    const hours = offers(day).map((line) => Number(line.slice(0, 2)));
    expect([...new Set(hours)]).toEqual([9, 10, 13, 14, 16]);
  });

  it('over midnight belong to the day on which they begin', () => {
    const day = workUntil(new Day({ settings: night, from: local('2026-03-02 20:00') }), '2026-03-03 23:59');
    const first = offers(day)[0];
    expect(first).toBe('22:30:00 offered movement');
    expect(offers(day).every((line) => line >= '22:00' || line < '06:00')).toBe(true);
    expect(day.cycle.offSince).toBe(local('2026-03-03 06:00'));
  });

  it('that change from one weekday to the next are the ones of the day', () => {
    const days = { ...none, mon: [{ from: '09:00', to: '17:00' }], tue: [{ from: '12:00', to: '17:00' }] };
    const settings = settingsOf({ hours: { on: true, days } });
    const day = new Day({ settings, from: local('2026-03-03 08:00') }).type(4 * HOURS + 30 * MIN);
    expect(day.story).toEqual(['12:30:00 offered movement']);
  });

  it('on a free day ask for nothing, and Start works all the same', () => {
    const settings = settingsOf({ hours: { ...DEFAULTS.hours, on: true } });
    const day = new Day({ settings, from: local('2026-03-07 10:00') }).type(5 * HOURS);
    expect(day.story).toEqual([]);
    expect(day.start('mov-chin-tuck').shown).toBe('session');
  });

  it('that begin take nothing over from before: nobody meets a break in the first minute', () => {
    const day = new Day({ settings: split, from: local('2026-03-02 06:00') }).type(3 * HOURS + 10 * MIN);
    expect(day.story).toEqual([]);
    expect(day.worked('movement')).toBe(10 * MIN);
  });

  it('that end take an open heads-up back, and the next range begins fresh', () => {
    const day = new Day({ settings: split, from: local('2026-03-02 10:29') }).type(31 * MIN);
    expect(day.story.at(-1)).toBe('11:00:00 held movement: off-hours');
    expect(day.type(2 * HOURS + 29 * MIN).story).toHaveLength(2);
    expect(day.type(MIN).story.at(-1)).toBe('13:30:00 offered movement');
  });

  it('that end during a session let it be finished', () => {
    const day = new Day({ settings: split, from: local('2026-03-02 10:59') }).start('mov-chin-tuck').idle(87);
    expect(day.story.at(-1)).toBe('11:00:27 finished movement');
  });

  it('with no range on any day ask for nothing, ever, and say so', () => {
    const day = new Day({ settings: settingsOf({ hours: hoursDaily() }) }).type(10 * HOURS);
    expect(day.story).toEqual([]);
    expect(day.why).toMatch(/outside working hours/i);
  });

  it('say until when it is quiet', () => {
    const day = new Day({ settings: split, from: local('2026-03-02 11:30') }).type(MIN);
    expect(day.why).toBe('Outside working hours until 13:00.');
  });

  it('copied to a new day work at once', () => {
    const days = { ...none, tue: [{ from: '09:00', to: '17:00' }] };
    const day = new Day({ settings: settingsOf({ hours: { on: true, days } }) }).type(30 * MIN);
    expect(day.story).toEqual([]);
    const copied = { on: true, days: { ...days, mon: days.tue } };
    expect(day.change({ hours: copied }).type(30 * MIN).story).toEqual(['10:00:00 offered movement']);
  });

  it('let a break that a call held beyond their end rest until the next ones', () => {
    const day = new Day({ settings: split, from: local('2026-03-02 10:29') })
      .hold('camera')
      .type(40 * MIN)
      .release('camera')
      .type(10 * MIN);
    expect(day.story).toEqual(['10:59:00 held movement: camera']);
    expect(day.why).toMatch(/^Outside working hours until 13:00\./);
  });
});

describe('a break at times of the day', () => {
  const at = (...times: readonly string[]) => ({
    ...MOVEMENT,
    trigger: { by: 'times', times, days: ['mon', 'tue', 'wed', 'thu', 'fri'] } as const,
  });
  const timed = settingsOf({ kinds: [at('10:30', '15:00')] });

  it('comes at each of them, to the second, however much was typed', () => {
    const day = new Day({ settings: timed })
      .type(90 * MIN)
      .exercise()
      .type(4 * HOURS);
    expect(offers(day)[0]).toBe('10:30:00 offered movement');
    day.type(HOURS);
    expect(offers(day)[1]).toBe('15:00:00 offered movement');
  });

  it('comes on its weekdays only', () => {
    const day = new Day({ settings: timed, from: local('2026-03-07 09:00') }).type(8 * HOURS);
    expect(day.story).toEqual([]);
  });

  it('stays owed over a call, and comes after it', () => {
    const day = new Day({ settings: timed })
      .type(80 * MIN)
      .hold('camera')
      .type(HOURS)
      .release('camera')
      .type(5);
    expect(day.story).toEqual(['10:30:00 held movement: camera', '11:20:05 offered movement']);
  });

  it('stays owed over a pause, and comes when that ends', () => {
    const day = new Day({ settings: timed })
      .type(80 * MIN)
      .pause({ seconds: HOURS })
      .type(70 * MIN);
    expect(offers(day)[0]).toBe('11:20:00 offered movement');
  });

  it('of two kinds at the same time is one break, the longer one', () => {
    const long = { ...at('10:30'), id: 'long', name: 'Long', length: 300 };
    const day = new Day({ settings: settingsOf({ kinds: [at('10:30'), long] }) }).type(90 * MIN).exercise();
    expect(offers(day.type(3 * HOURS))).toEqual(['10:30:00 offered long']);
  });

  it('stays owed over a short walk, and was taken by a long one', () => {
    const short = new Day({ settings: timed })
      .type(89 * MIN + 30)
      .lock()
      .idle(60)
      .unlock();
    expect(offers(short)).toEqual(['10:30:30 offered movement']);
    const long = new Day({ settings: timed })
      .type(85 * MIN)
      .lock()
      .idle(10 * MIN)
      .unlock();
    expect(offers(long.type(HOURS))).toEqual([]);
  });

  it('is not owed into the next day', () => {
    const day = new Day({ settings: settingsOf({ kinds: [{ ...at('17:30'), length: HOURS }] }) });
    day.type(8 * HOURS + 29 * MIN).lock();
    day
      .sleep(15 * HOURS)
      .unlock()
      .type(HOURS);
    expect(offers(day)).toEqual([]);
  });

  it('set in the settings to a time that is over waits for the next one', () => {
    const day = new Day({ settings: timed }).type(10 * MIN).change({ kinds: [at('09:05', '09:40')] });
    expect(day.type(29 * MIN).story).toEqual([]);
    expect(day.type(MIN).story).toEqual(['09:40:00 offered movement']);
  });

  it('is not owed for the hours before the app was first started', () => {
    const day = new Day({ settings: timed, from: local('2026-03-02 11:00') }).type(3 * HOURS);
    expect(day.story).toEqual([]);
  });

  it('outside working hours does not come, nor afterwards', () => {
    const settings = settingsOf({ kinds: [at('12:30')], hours: hoursDaily('09:00-12:00', '13:00-17:00') });
    expect(new Day({ settings }).type(8 * HOURS).story).toEqual([]);
  });

  it('that was skipped comes at its next time', () => {
    const day = new Day({ settings: timed })
      .type(90 * MIN)
      .skip()
      .type(4 * HOURS + 30 * MIN);
    expect(offers(day)).toEqual(['10:30:00 offered movement', '15:00:00 offered movement']);
  });

  it('that passed while the app was off for a minute is still owed', () => {
    const day = new Day({ settings: timed })
      .type(89 * MIN + 40)
      .restart(60)
      .type(10);
    expect(offers(day)).toEqual(['10:30:40 offered movement']);
  });

  it('that was done, skipped or taken elsewhere in the lead of its heads-up does not come at its time', () => {
    const early = () => {
      const settings = { ...timed, headsUp: { ...timed.headsUp, lead: 5 * MIN } };
      return new Day({ settings }).type(85 * MIN);
    };
    for (const day of [early().exercise('mov-chin-tuck'), early().skip(), early().tookOne()])
      expect(offers(day.type(HOURS))).toEqual(['10:25:00 offered movement']);
  });

  it('that was skipped or taken long before it does not come either', () => {
    for (const day of [new Day({ settings: timed }).skip(), new Day({ settings: timed }).tookOne()])
      expect(offers(day.type(6 * HOURS))[0]).toBe('15:00:00 offered movement');
  });

  it('that was started in the lead and left at once stays owed', () => {
    const settings = { ...timed, headsUp: { ...timed.headsUp, lead: 5 * MIN } };
    const day = new Day({ settings })
      .type(85 * MIN)
      .start()
      .press('leave')
      .type(10 * MIN);
    expect(offers(day)).toEqual(['10:25:00 offered movement', '10:35:00 offered movement']);
  });

  it('within two minutes after a session that stands for it is absorbed', () => {
    const kinds = [at('10:30'), { ...RELEASE, trigger: { by: 'active', every: 87 * MIN } } as const];
    const day = new Day({ settings: settingsOf({ kinds }) }).type(87 * MIN).start('mov-chin-tuck');
    day.idle(87).type(40 * MIN);
    expect(offers(day)).toEqual(['10:27:00 offered release']);
  });

  it('comes in the first minute of the working hours too', () => {
    const settings = settingsOf({ kinds: [at('13:00')], hours: hoursDaily('09:00-12:00', '13:00-17:00') });
    expect(offers(new Day({ settings }).type(4 * HOURS))).toEqual(['13:00:00 offered movement']);
  });

  it('of a missed one is asked again after its fair while, once more and not twice', () => {
    const day = new Day({ settings: timed }).type(90 * MIN + 150 + 10 * MIN);
    expect(day.story).toEqual([
      '10:30:00 offered movement',
      '10:32:30 missed movement',
      '10:42:30 offered movement',
    ]);
  });
});
