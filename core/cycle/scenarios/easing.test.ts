import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { progress } from '#core/session/progress.ts';
import { HEALTHY, settingsOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { inStage, onTo, stageNow } from '#core/testing/sessions.ts';

const HIP = 'rel-glutemed-wall-ball';
const hip = CATALOGUE[HIP];
const tools = (day: Day) => [...new Set(day.cycle.session?.plan.stages.map(({ tool }) => tool))];
const left = ({ cycle: { session }, now }: Day) =>
  session === null ? null : progress(session, now)?.secondsLeft;
/** Seconds of pressing on the left side that are planned, by what each stage has. */
const pressing = ({ cycle: { session } }: Day) =>
  session?.plan.stages
    .filter((stage) => stage.pressure && stage.exercise === HIP && stage.side === 'left')
    .reduce((sum, { seconds }) => sum + seconds, 0);
const balls = ['soft-ball', 'tennis-ball', 'lacrosse-ball'];

describe('Gentler and Firmer', () => {
  it('take the next tool of the ladder, one at a time, and say so where it ends', () => {
    const day = inStage('set-up', HIP, { tools: balls });
    expect(stageNow(day).tool).toBe('soft-ball');
    expect(stageNow(day.press('firmer')).tool).toBe('tennis-ball');
    expect(stageNow(day.press('firmer')).tool).toBe('lacrosse-ball');
    expect(stageNow(day.press('firmer'))).toMatchObject({ tool: 'lacrosse-ball', note: hip.firmer });
    expect(day.press('firmer').refused).toBe('It goes no firmer than this here.');
    expect(stageNow(day.press('gentler'))).toMatchObject({ tool: 'lacrosse-ball', note: null });
    expect(stageNow(day.press('gentler')).tool).toBe('tennis-ball');
    expect(stageNow(day.press('gentler')).tool).toBe('soft-ball');
  });

  it('press lighter where there is no softer tool, step by step, in numbers and in words', () => {
    const day = inStage('hold');
    const [, to] = hip.intensity!;
    const lighter = stageNow(day.press('gentler'));
    expect(lighter).toMatchObject({ tool: 'tennis-ball', note: hip.gentler, aim: [2, to - 1] });
    expect(lighter.cue).toContain('Lean to a 3.');
    for (let most = to - 2; most >= 2; most -= 1)
      expect(stageNow(day.press('gentler')).aim).toEqual([1, most]);
    expect(stageNow(day).cue).toContain('Lean to a 1 or 2.');
    expect(day.press('gentler').refused).toBe(
      'It goes no gentler than this. If it does not feel right, stop.',
    );
    for (let most = 3; most <= to; most += 1) expect(stageNow(day.press('firmer')).aim?.[1]).toBe(most);
    expect(stageNow(day)).toMatchObject({ aim: hip.intensity, note: null });
    expect(stageNow(day).cue).toContain('Lean to a 4.');
  });

  it('leave 10 s to take the tool in the middle of a hold, and keep the dose', () => {
    const day = inStage('hold');
    const whole = pressing(day);
    day.idle(10).press('firmer');
    expect(stageNow(day)).toMatchObject({
      kind: 'swap',
      tool: 'lacrosse-ball',
      seconds: 10,
      pressure: false,
    });
    expect(stageNow(day).cue).toBe('Let go and take the lacrosse ball. Same spot, same side.');
    expect(stageNow(day.idle(10))).toMatchObject({ kind: 'hold', tool: 'lacrosse-ball', seconds: 20 });
    expect(pressing(day)).toBe(whole);
    while (day.cycle.session !== null) day.idle(5);
    expect(day.entries.at(-1)).toMatchObject({
      is: 'finished',
      done: [{ exercise: HIP, pressureSeconds: 2 * whole! }, {}],
    });
  });

  it('split nothing in the last seconds of a hold: the tool is taken before the next one', () => {
    const day = inStage('hold').idle(25).press('firmer');
    expect(stageNow(day)).toMatchObject({ kind: 'hold', tool: 'tennis-ball' });
    expect(stageNow(day.idle(5))).toMatchObject({ kind: 'swap', tool: 'lacrosse-ball' });
    expect(stageNow(day.idle(10))).toMatchObject({ kind: 'sweep', tool: 'lacrosse-ball' });
  });

  it('take back in the last seconds what they have just changed', () => {
    const day = inStage('hold').idle(25);
    const { plan } = day.cycle.session!;
    day.press('firmer').press('gentler');
    expect(day.cycle.session?.plan.stages).toEqual(plan.stages);
    day.press('firmer').press('firmer');
    expect(stageNow(day.idle(5))).toMatchObject({ kind: 'swap', tool: 'lacrosse-ball' });
  });

  it('change the tool that is being taken, with the whole time for it', () => {
    const day = inStage('hold', HIP, { tools: balls }).idle(5).press('firmer').idle(6);
    expect([stageNow(day).tool, left(day)]).toEqual(['tennis-ball', 4]);
    day.press('firmer');
    expect([stageNow(day).tool, left(day)]).toEqual(['lacrosse-ball', 10]);
    expect(stageNow(day).cue).toContain('take the lacrosse ball');
    expect(stageNow(day.idle(10))).toMatchObject({ kind: 'hold', tool: 'lacrosse-ball', seconds: 25 });
  });

  it('need no time where one is only getting ready, and some where that is nearly over', () => {
    const early = inStage('set-up').press('firmer');
    expect(early.cycle.session?.plan.stages.some(({ kind }) => kind === 'swap')).toBe(false);
    const late = inStage('set-up').idle(20).press('firmer');
    expect(stageNow(late.idle(5))).toMatchObject({ kind: 'swap', cue: 'Let go and take the lacrosse ball.' });
    expect(stageNow(late.idle(10)).kind).toBe('find');
  });

  it('let the spot be looked for anew with the new tool', () => {
    const day = inStage('find').idle(2).press('firmer');
    expect(stageNow(day).kind).toBe('swap');
    expect(stageNow(day.idle(10))).toMatchObject({ kind: 'find', tool: 'lacrosse-ball', seconds: 10 });
  });

  it('take the tool on the other side where this one is done', () => {
    const day = inStage('breathe').press('firmer');
    expect(stageNow(day).kind).toBe('breathe');
    const kinds = day.cycle.session!.plan.stages.map(({ kind, side }) => `${kind} ${side ?? ''}`);
    expect(kinds.indexOf('swap right')).toBe(-1);
    expect(stageNow(onTo(day, 'find'))).toMatchObject({ tool: 'lacrosse-ball', side: 'right' });
  });

  it('say so where nothing is pressed any more', () => {
    const day = onTo(onTo(onTo(inStage('breathe'), 'switch'), 'find'), 'breathe');
    expect(day.press('firmer').refused).toBe('Nothing presses any more in this exercise.');
  });

  it('change the way of a movement, from here on, and back', () => {
    const chin = CATALOGUE['mov-chin-tuck'];
    const day = new Day().start('mov-chin-tuck').idle(20).press('gentler');
    expect(stageNow(day)).toMatchObject({ kind: 'move', note: chin.gentler });
    expect(day.press('gentler').refused).toBe(`It goes no gentler than this: ${chin.gentler}`);
    expect(stageNow(day.press('firmer')).note).toBeNull();
    expect(stageNow(day.press('firmer')).note).toBe(chin.firmer);
  });

  it('keep a paused session paused', () => {
    const day = inStage('hold').idle(5).press('pause').idle(5).press('firmer').idle(30);
    expect(day.cycle.session).toMatchObject({ since: null, spent: 0 });
    expect([stageNow(day).kind, left(day)]).toEqual(['swap', 10]);
    expect(stageNow(day.press('resume').idle(10))).toMatchObject({ kind: 'hold', seconds: 25 });
  });

  it('keep to what the health answers allow', () => {
    const screening = { ...HEALTHY, answers: { ...HEALTHY.answers, pregnancy: 'yes' } } as const;
    const light = inStage('hold', HIP, { screening, tools: balls });
    expect(stageNow(light)).toMatchObject({ tool: 'soft-ball' });
    expect(stageNow(light).aim?.[1]).toBeLessThanOrEqual(3);
    expect(light.press('firmer').refused).toBe('Your answers to the health questions keep it light.');
    expect(tools(light)).not.toContain('tennis-ball');
  });

  it('have nothing to change without a session', () => {
    expect(new Day({ settings: settingsOf() }).press('gentler').refused).toBeNull();
  });
});
