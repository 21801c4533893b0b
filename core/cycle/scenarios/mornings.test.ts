import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { HOURS, local, MIN, MOVEMENT, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';

const morning = DEFAULTS.kinds[2]!;
const settings = settingsOf({ kinds: [morning] });
/** The evening of a Monday, after which a Tuesday comes. */
const evening = (more = settings) => new Day({ settings: more, from: local('2026-03-02 17:00') }).type(MIN);
/** Tuesday morning at eight, at the locked screen. */
const night = (day: Day) => day.lock().sleep(15 * HOURS - MIN, { byHand: false });
const offers = (day: Day) => day.story.filter((line) => line.includes('offered'));

describe('the start of the day', () => {
  it('is offered at the first unlock of a working day, with its routine', () => {
    const day = night(evening()).unlock().type(5);
    expect(offers(day)).toEqual(['08:00:00 offered start-of-day']);
    expect(day.cycle.offer?.plan.exercises).toEqual(
      DEFAULTS.routines[0]!.steps.map(({ exercise }) => exercise),
    );
  });

  it('is offered when the app is started by the login of that morning', () => {
    const day = evening()
      .restart(15 * HOURS, 'quit', 'login')
      .type(5);
    expect(offers(day)).toEqual(['08:01:00 offered start-of-day']);
  });

  it('is offered on coming back to a computer that was never locked', () => {
    const day = evening()
      .idle(15 * HOURS)
      .type(60);
    expect(offers(day)).toHaveLength(1);
  });

  it('is offered after a sleep that nobody announced', () => {
    const day = evening()
      .sleep(15 * HOURS, { told: false })
      .type(60);
    expect(offers(day)).toHaveLength(1);
  });

  it('is offered to who worked past the start of the day and slept then, and not to who was away for less', () => {
    const late = evening().type(11 * HOURS + 20 * MIN);
    expect(offers(night(late).unlock().type(5))).toHaveLength(1);
    const tea = evening().type(11 * HOURS + 20 * MIN);
    expect(
      offers(
        tea
          .lock()
          .idle(2 * HOURS)
          .unlock()
          .type(5),
      ),
    ).toEqual([]);
  });

  it('is not offered after a long absence in the middle of a day that began without it', () => {
    const day = new Day({ settings, from: local('2026-03-03 08:00') }).type(2 * HOURS);
    expect(
      offers(
        day
          .lock()
          .idle(4 * HOURS)
          .unlock()
          .type(HOURS),
      ),
    ).toEqual([]);
  });

  it('is offered again on the days after a date that was wrong', () => {
    const day = evening()
      .setClock(30 * 24 * HOURS)
      .type(MIN);
    day.setClock(-30 * 24 * HOURS).type(MIN);
    expect(offers(night(day).unlock().type(5)).at(-1)).toBe('08:02:00 offered start-of-day');
  });

  it('is not offered when somebody starts the app by hand', () => {
    const day = evening()
      .restart(15 * HOURS)
      .type(HOURS);
    expect(offers(day)).toEqual([]);
  });

  it('is not offered when the app is started for the very first time', () => {
    expect(new Day({ settings }).type(HOURS).story).toEqual([]);
  });

  it('comes once a day, whatever is locked and restarted later', () => {
    const day = night(evening()).unlock().type(5).exercise();
    day.type(HOURS).lock().idle(MIN).unlock().restart(60, 'quit', 'login').type(HOURS);
    expect(offers(day)).toHaveLength(1);
  });

  it('comes again on the next morning', () => {
    const day = night(evening()).unlock().type(5).exercise();
    day
      .lock()
      .sleep(24 * HOURS)
      .unlock()
      .type(5);
    expect(offers(day)).toHaveLength(2);
  });

  it('is not offered on a free day, nor made up for on the day after', () => {
    const friday = new Day({ settings, from: local('2026-03-06 17:00') }).type(MIN);
    expect(offers(night(friday).unlock().type(HOURS))).toEqual([]);
  });

  it('is gone two hours after the day began: nobody is asked for a morning set in the afternoon', () => {
    const day = night(evening())
      .hold('camera')
      .unlock()
      .type(3 * HOURS)
      .release('camera')
      .type(MIN);
    expect(day.entries.map(({ is }) => is)).not.toContain('offered');
  });

  it('that a call holds comes after it, while it is still morning', () => {
    const day = night(evening())
      .hold('camera', 'standup')
      .unlock()
      .type(20 * MIN)
      .release('camera');
    expect(offers(day.type(5))).toEqual(['08:20:05 offered start-of-day']);
  });

  it('that was put off comes again, and one that was skipped is gone for the day', () => {
    const later = night(evening())
      .unlock()
      .type(5)
      .later()
      .type(10 * MIN);
    expect(offers(later)).toEqual(['08:00:00 offered start-of-day', '08:10:05 offered start-of-day']);
    const skipped = night(evening()).unlock().type(5).skip().type(HOURS);
    expect(offers(skipped)).toHaveLength(1);
  });

  it('does not come in the middle of a night that somebody works through', () => {
    const day = new Day({ settings, from: local('2026-03-02 22:00') }).type(9 * HOURS);
    expect(day.story).toEqual([]);
  });

  it('waits for the hours of work where these begin later than the person', () => {
    const hours = { ...DEFAULTS.hours, on: true };
    const day = night(evening({ ...settings, hours }))
      .unlock()
      .type(59 * MIN);
    expect(offers(day)).toEqual([]);
    expect(offers(day.type(MIN))).toEqual(['09:00:00 offered start-of-day']);
  });

  it('begins at the hour of the settings: before it is still the night before', () => {
    const late = new Day({ settings, from: local('2026-03-02 23:00') }).type(MIN);
    late
      .lock()
      .idle(4 * HOURS)
      .unlock();
    expect(offers(late.type(5))).toEqual([]);
    late.lock().idle(HOURS).unlock();
    expect(offers(late.type(5))).toHaveLength(1);
  });

  it('done leaves a fair while until the first movement', () => {
    const both = settingsOf({ kinds: [MOVEMENT, morning] });
    const day = night(evening(both)).unlock().type(5).exercise();
    const end = day.now;
    day.type(30 * MIN);
    expect(day.entries.at(-1)).toMatchObject({ is: 'offered', kind: 'movement', at: end + 30 * MIN * 1000 });
  });

  it('that is switched off is never offered', () => {
    const off = settingsOf({ kinds: [{ ...morning, on: false }] });
    expect(offers(night(evening(off)).unlock().type(HOURS))).toEqual([]);
  });
});
