import { describe, expect, it } from 'vitest';
import { progress } from '#core/session/progress.ts';
import type { Settings } from '#core/settings/settings.ts';
import { ABLE, MIN, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { inStage, stageNow } from '#core/testing/sessions.ts';

const HIP = 'rel-glutemed-wall-ball';
const waitsFor = (waits: Settings['session']['waits']): Partial<Settings> => ({
  session: { ...ABLE.session, waits },
});
const seen = ({ cycle: { session }, now }: Day) => (session === null ? null : progress(session, now));

describe('a session that waits for its person', () => {
  it('stands at the end of each set-up until they go on, and nowhere else', () => {
    const day = inStage('set-up', HIP, waitsFor('set-up')).idle(5 * MIN);
    expect(seen(day)).toMatchObject({
      waiting: true,
      paused: false,
      stage: { kind: 'set-up' },
      secondsLeft: 0,
    });
    day.press('resume');
    expect(seen(day)).toMatchObject({ waiting: false, stage: { kind: 'find' } });
    expect(stageNow(day.idle(12 + 30)).kind).toBe('sweep');
  });

  it('stands at the end of every stage, but not at its end', () => {
    const day = new Day({ settings: settingsOf(waitsFor('stage')) }).start('mov-chin-tuck');
    expect(seen(day.idle(60))).toMatchObject({ waiting: true, stage: { kind: 'set-up' } });
    expect(seen(day.press('on').idle(120))).toMatchObject({ waiting: true, stage: { kind: 'move' } });
    expect(seen(day.press('on').idle(7))).toMatchObject({ waiting: false, stage: { kind: 'breathe' } });
    expect(day.idle(1).story.at(-1)).toMatch(/finished/);
  });

  it('waits for nobody where it need not', () => {
    const day = new Day().start('mov-chin-tuck').idle(87);
    expect(day.story.at(-1)).toMatch(/finished/);
  });

  it('presses on nothing meanwhile', () => {
    const day = inStage('hold', HIP, waitsFor('stage'))
      .idle(10 * MIN)
      .press('leave');
    expect(day.entries.at(-1)).toMatchObject({ done: [{ exercise: HIP, pressureSeconds: 30 }] });
  });

  it('goes on with Resume as with On, and back with Back', () => {
    for (const key of ['resume', 'on'] as const)
      expect(stageNow(inStage('hold', HIP, waitsFor('stage')).idle(MIN).press(key)).kind).toBe('sweep');
    const again = inStage('hold', HIP, waitsFor('stage')).idle(MIN).press('back');
    expect(seen(again)).toMatchObject({ waiting: false, stage: { kind: 'hold' }, secondsLeft: 30 });
  });

  it('stays longer in its stage with 15 s more', () => {
    const day = new Day({ settings: settingsOf(waitsFor('stage')) }).start('mov-chin-tuck').idle(60);
    expect(seen(day.press('more'))).toMatchObject({ stage: { kind: 'set-up' }, secondsLeft: 15 });
  });

  it('is heard when it begins to wait, once, and not over and over', () => {
    const day = inStage('set-up', HIP, waitsFor('set-up'));
    const before = day.sounds.length;
    expect(day.idle(10 * MIN).sounds.slice(before)).toEqual(['tick', 'tick', 'tick', 'waiting']);
    expect(day.press('on').sounds.at(-1)).toBe('find');
  });

  it('is left after 15 min, and what was done of it is kept', () => {
    const day = inStage('hold', HIP, waitsFor('stage')).idle(30 + 15 * MIN - 1);
    expect(day.cycle.session).not.toBeNull();
    expect(day.idle(1).story.at(-1)).toMatch(/partial/);
  });

  it('waits on after a kill and a restart', () => {
    const day = inStage('set-up', HIP, waitsFor('set-up')).idle(MIN).restart(10, 'kill');
    expect(seen(day)).toMatchObject({ waiting: true, stage: { kind: 'set-up' } });
    expect(stageNow(day.press('resume')).kind).toBe('find');
  });

  it('keeps to how it began when the setting changes', () => {
    const day = inStage('set-up', HIP, waitsFor('set-up')).change(waitsFor('never')).idle(MIN);
    expect(seen(day)?.waiting).toBe(true);
  });

  it('waits while a tool is taken where it waits for every stage', () => {
    const day = inStage('hold', HIP, waitsFor('stage')).idle(10).press('firmer').idle(MIN);
    expect(seen(day)).toMatchObject({ waiting: true, stage: { kind: 'swap' } });
    expect(stageNow(day.press('on'))).toMatchObject({ kind: 'hold', tool: 'lacrosse-ball', seconds: 20 });
  });
});
