import { describe, expect, it } from 'vitest';
import type { BuiltInId } from '#core/exercises/ids.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { UNASKED } from '#core/screening/screening.ts';
import { HEALTHY, NOW } from '#core/testing/builders.ts';
import { ANYWHERE, meansOf } from '#core/testing/plans.ts';
import type { Bar } from './bar.ts';
import { bar, choiceBar } from './bar.ts';
import { barText } from './bar-words.ts';
import type { Means } from './means.ts';

const HIP = 'rel-glutemed-wall-ball';
const found = (id: BuiltInId, means: Partial<Means> = {}) => bar(CATALOGUE[id], meansOf(means));
/** The words for what bars an exercise. */
function said(id: BuiltInId, means: Partial<Means>): string | null {
  const barred = choiceBar(CATALOGUE[id], meansOf(means));
  return barred === null ? null : barText(barred, CATALOGUE[id]);
}
const yes = (rule: keyof (typeof HEALTHY)['answers']) => ({
  screening: { ...HEALTHY, answers: { ...HEALTHY.answers, [rule]: 'yes' as const } },
});
const at = (changes: Partial<Means['place']>) => ({ place: { ...ANYWHERE, ...changes } });

describe('what bars an exercise', () => {
  it('is nothing for somebody who has everything and may do everything', () => {
    for (const exercise of Object.values(CATALOGUE)) expect(choiceBar(exercise, meansOf())).toBeNull();
  });

  it('is an answer of the health questions', () => {
    expect(said(HIP, yes('anticoagulant'))).toBe(
      'You answered yes to "Blood thinners or a bleeding or bruising disorder". Ask your doctor or pharmacist first. Movements stay available.',
    );
    expect(found('mov-chin-tuck', yes('anticoagulant'))).toBeNull();
  });

  it('is that they were not gone through, for what presses', () => {
    expect(said(HIP, { screening: UNASKED })).toMatch(/^Pressing waits for the health questions/);
    expect(found('mov-chin-tuck', { screening: UNASKED })).toBeNull();
  });

  it('is a Stop since, for what presses', () => {
    expect(said(HIP, { stoppedAt: HEALTHY.answeredAt })).toMatch(/^Something felt wrong last time/);
    expect(found(HIP, { stoppedAt: (HEALTHY.answeredAt ?? 0) - 1 })).toBeNull();
    expect(found('mov-chin-tuck', { stoppedAt: NOW })).toBeNull();
  });

  it('is rest', () => {
    expect(said('mov-chin-tuck', { resting: ['mov-chin-tuck'] })).toBe(
      '"Chin glide" rests since it felt wrong, until you bring it back.',
    );
  });

  it('is the dose of the day, of the whole body or an area', () => {
    expect(said(HIP, { spent: 'all' })).toBe(
      'The release sessions of today are done. A movement always works.',
    );
    expect(said(HIP, { spent: ['gluteus-medius'] })).toBe(
      'Side of hip has had its releases for today. A movement always works.',
    );
    expect(found(HIP, { spent: ['calves'] })).toBeNull();
    expect(found('mov-chin-tuck', { spent: 'all' })).toBeNull();
  });

  it('is a tool that is missing, or firmer than may be', () => {
    expect(said('mov-band-lateral-raise', { tools: [] })).toMatch(
      / needs water bottles or a resistance band\.$/,
    );
    expect(said(HIP, { tools: [] })).toMatch(/ needs a soft ball, a tennis ball or a lacrosse ball\.$/);
    const one = { ...CATALOGUE[HIP], tools: ['soft-ball'] as const };
    expect(barText({ is: 'tool' }, one)).toMatch(/ needs a soft ball\.$/);
    const gentle = { tools: ['lacrosse-ball'], ...yes('pregnancy') };
    expect(found(HIP, gentle)).toEqual({ is: 'capped', firmest: 'soft-ball' });
    expect(said(HIP, gentle)).toMatch(/nothing firmer than a soft ball for "Side-hip ball lean"\.$/);
  });

  it('is the place', () => {
    expect(said(HIP, at({ positions: ['seated'] }))).toBe(
      'You said that you cannot stand where you take your breaks.',
    );
    expect(said(HIP, at({ props: [] }))).toBe('"Side-hip ball lean" needs a wall.');
    const loud = Object.values(CATALOGUE).find(({ quiet }) => !quiet);
    const odd = Object.values(CATALOGUE).find(({ officeFriendly }) => !officeFriendly);
    if (loud !== undefined) expect(barText({ is: 'quiet' }, loud)).toMatch(/you asked for quiet\.$/);
    expect(bar({ ...CATALOGUE[HIP], quiet: false }, meansOf(at({ quiet: true })))).toEqual({ is: 'quiet' });
    expect(odd).toBeDefined();
    expect(bar(odd!, meansOf(at({ office: true })))).toEqual({ is: 'office' });
    expect(barText({ is: 'office' }, odd!)).toMatch(/is not for the office/);
    expect(barText({ is: 'quiet' }, CATALOGUE[HIP])).toMatch(/can be heard at the next desk/);
  });

  it('is no mat: who may lie down has something to lie on', () => {
    const mats = Object.values(CATALOGUE).filter(({ props }) => props.includes('mat'));
    expect(mats.length).toBeGreaterThan(0);
    const means = meansOf(at({ props: ['wall', 'chair', 'desk', 'doorway'] }));
    for (const exercise of mats) expect(bar(exercise, means)).toBeNull();
  });

  it('is that it is switched off, for choosing alone', () => {
    expect(said(HIP, { off: [HIP] })).toBe('"Side-hip ball lean" is switched off.');
    expect(found(HIP, { off: [HIP] })).toBeNull();
  });

  it('is the gravest of several', () => {
    const all = { ...yes('anticoagulant'), tools: [], resting: [HIP], spent: 'all' } as const;
    expect(found(HIP, all)).toEqual({ is: 'rule', rule: 'anticoagulant', answer: 'yes' });
    expect(found(HIP, { tools: [], resting: [HIP], spent: 'all' })).toEqual({ is: 'resting' });
    expect(found(HIP, { tools: [], spent: 'all' })).toEqual({ is: 'dose', whole: true });
  });

  it('has words for nothing else', () => {
    expect(() => barText({ is: 'mood' } as unknown as Bar, CATALOGUE[HIP])).toThrow();
  });
});
