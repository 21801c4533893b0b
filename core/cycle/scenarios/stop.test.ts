import { describe, expect, it } from 'vitest';
import { STAGE_KINDS } from '#core/session/session.ts';
import { askReason } from '#core/screening/screening.ts';
import { ABLE, HEALTHY, MIN, RELEASE, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { inStage, onTo } from '#core/testing/sessions.ts';

const HIP = 'rel-glutemed-wall-ball';
const asked = ({ cycle, settings, now }: Day) => askReason(settings.screening, cycle.stoppedAt, now);
/** The person goes through the health questions again: no everywhere. */
const answered = (day: Day) => day.change({ screening: { ...HEALTHY, answeredAt: day.now } });

const resting = ({ cycle }: Day) => cycle.resting.map(({ exercise }) => exercise);

describe('Stop', () => {
  it.each(STAGE_KINDS)('ends a session at once, also while it is in a "%s"', (kind) => {
    const day = inStage(kind).idle(2).press('stop');
    expect(day.cycle).toMatchObject({ session: null, outcome: { stopped: HIP, finished: false } });
    expect(day.story.at(-1)).toMatch(/stopped by hand: rel-glutemed-wall-ball$/);
    expect(day.shown).toBe('session');
  });

  it('speaks of the exercise that is under way, and of the release while its movement is only being set up', () => {
    const day = new Day().start(HIP);
    while (day.cycle.session?.plan.stages[day.cycle.session.index]?.exercise === HIP) day.press('on');
    expect(resting(day.press('stop'))).toEqual([HIP, 'mov-standing-hip-abduction']);
    const moving = new Day().start(HIP);
    while (moving.cycle.session?.plan.stages[moving.cycle.session.index]?.exercise === HIP)
      moving.press('on');
    expect(resting(moving.press('on').press('stop'))).toEqual(['mov-standing-hip-abduction']);
  });

  it('on the page after a session speaks of what was pressed, and the page asks what it was', () => {
    const done = (day: Day) => {
      while (day.cycle.session !== null) day.idle(1);
      return day;
    };
    const day = done(new Day().start(HIP));
    expect(day.cycle.outcome?.stopped).toBeNull();
    day.press('stop');
    expect(resting(day)).toEqual([HIP]);
    expect(day.cycle.outcome?.stopped).toBe(HIP);
    expect(day.story.at(-1)).toMatch(/stopped/);
    const asked = day.cycle;
    expect(day.press('stop').cycle.resting).toEqual(asked.resting);
    expect(day.press('close').start(HIP).refused).toMatch(/health questions/);
    const moved = done(new Day().start('mov-chin-tuck')).press('stop');
    expect(resting(moved)).toEqual(['mov-chin-tuck']);
  });

  it('ends one that stands still, or waits for its person', () => {
    expect(inStage('hold').press('pause').idle(30).press('stop').cycle.outcome?.stopped).toBe(HIP);
    const waits = { ...ABLE.session, waits: 'stage' } as const;
    const waiting = inStage('set-up', HIP, { session: waits }).idle(60);
    expect(waiting.press('stop').cycle.outcome?.stopped).toBe(HIP);
  });

  it('keeps what was done until then, and what was pressed', () => {
    const day = inStage('hold').idle(30).press('stop');
    const entry = day.entries.at(-1);
    expect(entry).toMatchObject({
      is: 'stopped',
      done: [{ exercise: HIP, seconds: 30, pressureSeconds: 30 }],
    });
    expect(day.cycle.pressed).toMatchObject([{ areas: ['gluteus-medius'] }]);
  });

  it('lets the exercise rest until it is brought back, by name and by choice', () => {
    const chin = 'mov-chin-tuck';
    const day = new Day().start(chin).idle(20).press('stop').press('close');
    expect(day.start(chin).refused).toBe('"Chin glide" rests since it felt wrong, until you bring it back.');
    for (let round = 0; round < 30; round += 1) {
      day.wish({ do: 'start', exercise: null, area: 'suboccipitals' });
      expect(day.cycle.session?.plan.exercises ?? []).not.toContain(chin);
      day.press('leave');
    }
    day.wish({ do: 'bring-back', exercise: chin });
    expect([day.refused, day.cycle.resting]).toEqual([null, []]);
    expect(day.story.at(-1)).toMatch(/brought-back mov-chin-tuck$/);
    expect(day.start(chin).cycle.session?.plan.exercises).toEqual([chin]);
  });

  it('makes every release wait until the health questions have been gone through again; movements go on', () => {
    const day = new Day().start('mov-chin-tuck').idle(20).press('stop').press('close');
    expect(asked(day)).toBe('stopped');
    expect(day.start(HIP).refused).toMatch(/^Something felt wrong last time\. Pressing waits/);
    expect(day.start('mov-calf-raise').refused).toBeNull();
    answered(day.press('leave').type(MIN));
    expect(asked(day)).toBeNull();
    expect(day.start(HIP).refused).toBeNull();
  });

  it('gives a release that comes by itself a movement in its place meanwhile', () => {
    const day = new Day({ settings: settingsOf({ kinds: [RELEASE] }) });
    day.start('mov-chin-tuck').idle(20).press('stop').press('close');
    expect(day.type(90 * MIN).cycle.offer?.plan.exercises).toHaveLength(1);
    answered(day);
    expect(day.start().cycle.session?.plan.exercises[0]).toMatch(/^mov-/);
  });

  it('is no more when the app is started again, but what it has changed is', () => {
    for (const how of ['kill', 'quit'] as const) {
      const day = inStage('hold').press('stop').restart(MIN, how);
      expect(day.shown).toBeNull();
      expect(day.cycle.resting.map(({ exercise }) => exercise)).toEqual([HIP]);
      expect(asked(day)).toBe('stopped');
    }
  });

  it('holds against answers that a clock set back has left in the future', () => {
    const day = answered(new Day().type(MIN))
      .setClock(-60 * MIN)
      .type(MIN);
    day.start('mov-chin-tuck').idle(20).press('stop').press('close');
    expect(day.start(HIP).refused).toMatch(/^Something felt wrong last time/);
  });

  it('keeps what it has changed when the clock is set back afterwards, and answers lift it then', () => {
    const day = inStage('hold')
      .press('stop')
      .press('close')
      .setClock(-60 * MIN)
      .type(MIN);
    expect(asked(day)).toBe('stopped');
    answered(day.type(MIN));
    expect(asked(day)).toBeNull();
  });
});

describe('the page after a Stop', () => {
  it('stays for 15 min, where another one goes after one', () => {
    const day = inStage('hold')
      .press('stop')
      .idle(15 * MIN - 1);
    expect(day.shown).toBe('session');
    expect(day.idle(1).shown).toBeNull();
  });

  it('stays until it is closed, with nothing on offer over it', () => {
    const day = inStage('hold')
      .press('stop')
      .type(10 * MIN);
    expect(day.shown).toBe('session');
    expect(day.press('close').shown).toBeNull();
  });

  it('is opened again when its window dies', () => {
    const day = inStage('hold').press('stop').windowDies('session');
    expect(day.shown).toBe('session');
    expect(day.cycle.outcome?.stopped).toBe(HIP);
  });

  it('goes with its window when that is closed, and makes room for another session', () => {
    expect(inStage('hold').press('stop').closeWindow('session').shown).toBeNull();
    const day = inStage('hold').press('stop').start('mov-calf-raise');
    expect(day.cycle).toMatchObject({ outcome: null, session: { plan: { exercises: ['mov-calf-raise'] } } });
  });

  it('takes a rating of how the area feels now', () => {
    const day = inStage('hold').press('stop').wish({ do: 'rate', when: 'after', value: 7 });
    expect(day.cycle.outcome?.after).toBe(7);
    expect(onTo(new Day().start(HIP), 'hold').cycle.outcome).toBeNull();
  });
});
