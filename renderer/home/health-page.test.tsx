import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Cycle } from '#core/cycle/cycle.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import { GROUP_IDS, GROUPS } from '#core/screening/groups.ts';
import { RULES } from '#core/screening/rules.ts';
import type { RuleAnswer, Screening } from '#core/screening/screening.ts';
import { PLACES, UNASKED } from '#core/screening/screening.ts';
import { axeFaults } from '../testing/axe.ts';
import { openHome } from '../testing/home-page.tsx';
import { healthy, stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = Date.now();
const DAY = 86_400_000;
const RELEASES = Object.values(CATALOGUE).filter(({ kind }) => kind === 'release');
const MOVEMENTS = Object.values(CATALOGUE).filter(({ kind }) => kind === 'movement');

const open = (screening: Screening, cycle: Partial<Cycle> = {}) =>
  openHome(<Home />, 'health', stateWith(NOW, cycle, { screening }));

const question = (id: RuleId) => within(screen.getByRole('group', { name: RULES[id].label }));
const said = (id: RuleId, words: string) =>
  question(id).getByRole<HTMLInputElement>('radio', { name: words });
const hidden = (releases: number, movements: number) =>
  `Hidden for now: ${releases} of ${RELEASES.length} releases, ${movements} of ${MOVEMENTS.length} movements.`;
const button = (name: string | RegExp) => screen.queryByRole('button', { name });
const withAnswer = (id: RuleId, answer: RuleAnswer): Screening => {
  const all = healthy(NOW - DAY);
  return { ...all, answers: { ...all.answers, [id]: answer } };
};

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the health questions, never answered', () => {
  test('have nothing taken for granted, and let releases wait', async () => {
    await open(UNASKED);
    expect(screen.getAllByRole('radio')).toHaveLength(RULE_IDS.length * 3);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    const all = new RegExp(`All ${RELEASES.length} releases wait until all questions have an answer`);
    expect(screen.getByText(all)).toBeTruthy();
    expect(screen.getByText(/It does not diagnose or treat any condition/)).toBeTruthy();
  });

  test('are gone through with one key a group, and count from then on', async () => {
    const { press, settings } = await open(UNASKED);
    for (const id of GROUP_IDS) await press(`${GROUPS[id].title}: none of these`);
    expect(settings().screening.answeredAt).toBeNull();
    await press('These answers are right');
    expect(settings().screening.answeredAt).toBeGreaterThanOrEqual(NOW);
    expect(Object.values(settings().screening.answers)).toEqual(RULE_IDS.map(() => 'no'));
  });

  test('lead to the first one that is open, and are not kept as gone through before', async () => {
    const { press, settings } = await open(UNASKED);
    await press(`${GROUPS.today.title}: none of these`);
    await press(/still open/);
    expect(document.activeElement?.getAttribute('name')).toBe('rule-anticoagulant');
    expect(settings().screening.answeredAt).toBeNull();
  });

  test('keep a yes at once, and leave it alone when the others are none', async () => {
    const { user, press, settings } = await open(UNASKED);
    await user.click(said('systemic-infection', 'Yes'));
    expect(settings().screening.answers).toEqual({ 'systemic-infection': 'yes' });
    expect(screen.getByText(hidden(RELEASES.length, MOVEMENTS.length))).toBeTruthy();
    await press('Today: none of the others');
    expect(settings().screening.answers).toMatchObject({ 'systemic-infection': 'yes', dvt: 'no' });
  });
});

describe('an answer', () => {
  test('that sends to a doctor stands out, and has no way past it', async () => {
    const { user } = await open(healthy(NOW - DAY));
    await user.click(said('neck-vascular-symptoms', 'Yes'));
    const alert = screen.getByText('Get urgent medical help. Do not exercise.').closest('[role=alert]');
    expect(alert?.textContent).toContain('offers nothing at all while this is so');
    expect(screen.queryByRole('checkbox', { name: /I have asked/ })).toBeNull();
    expect(button(/continue/i)).toBeNull();
  });

  test.each(['yes', 'unsure'] as const)(
    'of %s that sends to a doctor is taken back only when it is said again that it is over',
    async (answer) => {
      const { user, press, settings } = await open(withAnswer('dvt', answer));
      const kept = () => settings().screening.answers.dvt;
      await user.click(said('dvt', 'No'));
      expect(kept()).toBe(answer);
      expect(document.activeElement?.textContent).toBe('Has somebody looked at it, or has it passed?');
      await press('Keep my answer');
      expect(kept()).toBe(answer);
      expect(document.activeElement).toBe(said('dvt', answer === 'yes' ? 'Yes' : 'Not sure'));
      await user.keyboard(answer === 'yes' ? '{ArrowLeft}' : '{ArrowRight}');
      expect(kept()).toBe(answer);
      await user.keyboard('{Escape}');
      expect(button('Keep my answer')).toBeNull();
      await user.click(said('dvt', 'No'));
      expect(await axeFaults()).toEqual([]);
      await press('Yes, it is no longer so');
      expect(kept()).toBe('no');
      expect(document.activeElement).toBe(said('dvt', 'No'));
    },
  );

  test('that sends to nobody is changed at once', async () => {
    const { user, settings } = await open(withAnswer('balance', 'yes'));
    await user.click(said('balance', 'No'));
    expect(settings().screening.answers.balance).toBe('no');
  });

  test('of not sure counts as yes, and says so', async () => {
    const { user } = await open(healthy(NOW - DAY));
    await user.click(said('anticoagulant', 'Not sure'));
    expect(screen.getByText(/^Not sure counts as yes\. Ask your doctor or pharmacist first/)).toBeTruthy();
    expect(screen.getByText(hidden(RELEASES.length, 0))).toBeTruthy();
  });

  test('that a professional has lifted hides nothing any more', async () => {
    const { user, settings } = await open(withAnswer('cancer', 'yes'));
    await user.click(screen.getByRole('checkbox', { name: /I have asked a professional/ }));
    expect(settings().screening.answers.cancer).toBe('cleared');
    expect(said('cancer', 'Yes').checked).toBe(true);
    expect(screen.getByText('Hidden for now: nothing.')).toBeTruthy();
  });

  test.each(['under-18', 'pregnancy'] as const)('that is about %s cannot be lifted', async (id) => {
    await open(withAnswer(id, 'yes'));
    expect(screen.queryByRole('checkbox', { name: /I have asked/ })).toBeNull();
  });

  test('about a place hides only there once it is marked', async () => {
    const { user, settings } = await open(withAnswer('deep-bruise', 'yes'));
    expect(screen.getByText(hidden(RELEASES.length, 0))).toBeTruthy();
    const where = within(screen.getByRole('group', { name: /^Where\?/ }));
    await user.click(where.getByRole('checkbox', { name: 'Calf' }));
    expect(settings().screening.marked['deep-bruise']).toEqual(['calves']);
    const there = RELEASES.filter(({ area }) => area === 'calves');
    expect(screen.getByText(hidden(there.length, 0))).toBeTruthy();
  });

  test.each(['neuropathy', 'vascular'] as const)(
    'that knows its places, as %s does, says them and asks for others',
    async (id) => {
      const { user } = await open(withAnswer(id, 'yes'));
      const { hidesAreas } = RULES[id];
      const where = within(screen.getByRole('group', { name: /^Always: .*calf.*\. Also where\?/ }));
      expect(screen.queryByText(/Nothing marked|Only there/)).toBeNull();
      expect(where.queryByRole('checkbox', { name: 'Calf' })).toBeNull();
      expect(where.getAllByRole('checkbox')).toHaveLength(PLACES.length - hidesAreas.length);
      await user.click(where.getByRole('checkbox', { name: 'Chest' }));
      expect(screen.queryByText(/Only there/)).toBeNull();
    },
  );

  test.each(['fracture-recent', 'surgery-recent'] as const)(
    'of %s may be about a place that nothing presses, and hides the movements as well',
    async (id) => {
      const { user, settings } = await open(withAnswer(id, 'yes'));
      const where = within(screen.getByRole('group', { name: /^Where\?/ }));
      await user.click(where.getByRole('checkbox', { name: 'Calf' }));
      expect(screen.queryByText(new RegExp(`${RELEASES.length} of ${RELEASES.length} releases`))).toBeNull();
      await user.click(where.getByRole('checkbox', { name: 'Somewhere else (arm, hand, ribs, knee)' }));
      expect(settings().screening.marked[id]).toEqual(PLACES);
      expect(screen.getByText(/^As if it were everywhere: a walk and a breath are left/)).toBeTruthy();
      const moving = MOVEMENTS.filter(({ area, hideIf }) => area !== 'whole-body' || hideIf.includes(id));
      expect(screen.getByText(hidden(RELEASES.length, moving.length))).toBeTruthy();
    },
  );

  test('about skin has no such place: elsewhere nothing presses', async () => {
    await open(withAnswer('open-wound-skin', 'yes'));
    expect(screen.queryByRole('checkbox', { name: /Somewhere else/ })).toBeNull();
  });

  test('is found in order by axe in every state', async () => {
    const answers = Object.fromEntries(RULE_IDS.map((id) => [id, 'yes' as const]));
    await open({ answeredAt: NOW - DAY, answers, marked: {} });
    expect(await axeFaults()).toEqual([]);
  }, 20_000);
});

describe('the health questions, asked again', () => {
  test('after three months are answered by one key', async () => {
    const { press, settings } = await open(healthy(NOW - 92 * DAY));
    await press('Nothing has changed');
    expect(settings().screening.answeredAt).toBeGreaterThanOrEqual(NOW);
  });

  test('after three months ask again what a professional has said', async () => {
    const asked = { ...withAnswer('cancer', 'cleared'), answeredAt: NOW - 92 * DAY };
    const { user, press, settings } = await open(asked);
    expect(button('Nothing has changed')).toBeNull();
    expect(screen.getByText(/You had asked a professional about “Cancer now/)).toBeTruthy();
    const word = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /I have asked/ });
    expect(word().checked).toBe(false);
    await user.click(word());
    expect(word().checked).toBe(true);
    await press('These answers are right');
    expect(settings().screening.answers.cancer).toBe('cleared');
    expect(settings().screening.answeredAt).toBeGreaterThanOrEqual(NOW);
  });

  test('after three months count as yes where nobody says again that a professional was asked', async () => {
    const asked = { ...withAnswer('cancer', 'cleared'), answeredAt: NOW - 92 * DAY };
    const { press, settings } = await open(asked);
    await press('These answers are right');
    expect(settings().screening.answers.cancer).toBe('yes');
  });

  test('after a Stop have to be gone through: every no is given again, a yes stands', async () => {
    const before = withAnswer('balance', 'yes');
    const asked = { ...before, answers: { ...before.answers, cancer: 'cleared' } } as const;
    const { press, settings } = await open(asked, { stoppedAt: NOW - 1000 });
    expect(button('Nothing has changed')).toBeNull();
    expect(screen.getByText(/Something felt wrong/)).toBeTruthy();
    expect(said('balance', 'Yes').checked).toBe(true);
    expect(said('dvt', 'No').checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /I have asked/ }).checked).toBe(false);
    for (const id of GROUP_IDS) await press(new RegExp(`^${GROUPS[id].title}: none of`));
    expect(settings().screening.answeredAt).toBe(NOW - DAY);
    expect(document.activeElement?.textContent).toBe('These answers are right');
    await press('These answers are right');
    expect(settings().screening.answeredAt).toBeGreaterThanOrEqual(NOW);
    expect(settings().screening.answers).toMatchObject({ balance: 'yes', cancer: 'yes', dvt: 'no' });
  });

  test('have their reason on the Now page as well', async () => {
    await openHome(<Home />, 'now', stateWith(NOW, {}, { screening: healthy(NOW - 92 * DAY) }));
    const banner = within(screen.getByRole('region', { name: 'Health questions' }));
    expect(banner.getByText(/Three months have passed/)).toBeTruthy();
    expect(banner.getByRole('link', { name: 'Look through them' }).getAttribute('href')).toBe('#health');
  });
});

describe('the signs for a doctor', () => {
  test('are read in three levels, the gravest first', async () => {
    const { region } = await open(healthy(NOW - DAY));
    const levels = region('Signs that are not for this app').getAllByRole('heading', { level: 3 });
    expect(levels.map((one) => one.textContent)).toEqual([
      'Call your emergency number now',
      'Be seen today',
      'Book an appointment',
    ]);
  });
});
