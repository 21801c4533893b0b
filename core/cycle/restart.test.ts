import { describe, expect, it } from 'vitest';
import { cycleOf, HOURS, MIN, NOW, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import type { Cycle } from './cycle.ts';
import { wokenUp } from './restart.ts';

describe('a restart', () => {
  it('goes on counting after a quit', () => {
    const day = new Day().type(20 * MIN).restart(10);
    expect(day.worked('movement')).toBeGreaterThanOrEqual(20 * MIN);
    expect(day.type(10 * MIN).story).toHaveLength(1);
  });

  it('loses at most a minute of work to a kill', () => {
    const day = new Day().type(20 * MIN + 59).restart(40, 'kill');
    expect(day.worked('movement')).toBeGreaterThanOrEqual(20 * MIN);
    expect(day.worked('movement')).toBeLessThanOrEqual(20 * MIN + 59 + 40);
  });

  it('does not take the age of the state file for a break', () => {
    const day = new Day()
      .type(20 * MIN + 59)
      .restart(60, 'kill')
      .type(1);
    expect(day.story).toEqual([]);
    expect(day.worked('movement')).toBeGreaterThanOrEqual(20 * MIN);
  });

  it('counts a computer that was off for long as rest', () => {
    const day = new Day()
      .type(20 * MIN)
      .restart(8 * HOURS, 'kill')
      .type(1);
    expect(day.story).toEqual(['17:20:00 away 28740 s: movement']);
    expect(day.worked('movement')).toBe(1);
  });

  it('offers anew what was on offer', () => {
    const day = new Day().type(30 * MIN).restart(5);
    expect(day.story).toEqual(['09:30:00 offered movement', '09:30:05 offered movement']);
    expect(day.shown).toBe('heads-up');
  });

  it('shows a killed session again at its second, paused', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(20)
      .restart(30, 'kill');
    expect(day.shown).toBe('session');
    const session = day.cycle.session!;
    expect(session.since).toBeNull();
    expect(session.done.reduce((sum, one) => sum + one, session.spent)).toBe(20_000);
  });

  it('keeps what was done of a session that is too old to go on, and has no window to close', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(60)
      .restart(20 * MIN, 'kill');
    expect(day.shown).toBeNull();
    expect(day.story.slice(2)).toEqual(['09:51:00 partial movement', '09:51:00 away 1140 s: movement']);
  });

  it('takes a night with a session left open for a night', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(10)
      .restart(12 * HOURS, 'kill')
      .type(20 * MIN);
    expect(day.story.slice(1)).toEqual([
      '09:30:00 started movement',
      '21:30:10 partial movement',
      '21:30:10 away 43140 s: movement',
    ]);
  });

  it('keeps what was done when the person quits in a session', () => {
    const day = new Day()
      .type(30 * MIN)
      .start()
      .idle(40);
    day.tell({ is: 'quit' });
    expect(day.story.slice(1)).toEqual(['09:30:00 started movement', '09:30:40 partial movement']);
    expect(day.shown).toBeNull();
  });

  it('forgets a lock and a sleep of the former run', () => {
    const day = new Day().type(MIN).lock();
    day.tell({ is: 'suspended' }).restart(30).unlock();
    expect(day.cycle).toMatchObject({ locked: false, asleep: false });
  });
});

describe('the first step of a run', () => {
  const seenAt = NOW - 40_000;
  const found = () => cycleOf({ seenAt, lookAt: NOW - 20_000, activeSince: seenAt - 5000 });
  const CAMERA = { why: 'camera', who: null, since: NOW } as const;
  const woken = (cycle: Partial<Cycle>, now = NOW) => wokenUp({ ...found(), ...cycle }, now, settingsOf());

  it('goes on where it was when no look was missed for long', () => {
    expect(woken({}).cycle).toEqual(found());
  });

  it('takes a longer time for an absence that began when the file may have been written last', () => {
    expect(woken({}, NOW + 1).cycle).toMatchObject({
      away: { since: NOW + 1, why: 'asleep', asked: true },
      activeSince: null,
      worked: { movement: 5000 },
    });
    expect(woken({}, NOW + 60_000).cycle.away).toMatchObject({ since: seenAt + 60_000 });
    const away = { since: 5, why: 'locked', asked: false } as const;
    expect(woken({ away }, NOW + 60_000).cycle.away).toBe(away);
  });

  it('has nothing on screen, and nobody watches', () => {
    const { offer } = new Day().type(30 * MIN).cycle;
    const { outcome } = new Day().start('mov-chin-tuck').idle(90).cycle;
    const left = woken({ offer, outcome, watchSince: NOW, outside: [CAMERA], freeSince: NOW });
    expect(left).toEqual({ cycle: found(), effects: [] });
  });

  it('shows a session of 15 min ago again, and keeps what was done of an older one', () => {
    const { session } = new Day().start().cycle;
    const after = (ms: number) => woken({ session }, seenAt + ms);
    expect(after(900_000).effects).toEqual([{ do: 'open-session', presence: 'window' }]);
    expect(after(900_001).effects).toMatchObject([{ do: 'log', entry: { is: 'partial' } }]);
    expect(after(900_001).cycle.session).toBeNull();
  });
});
