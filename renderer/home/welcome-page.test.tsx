import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { GROUP_IDS, GROUPS } from '#core/screening/groups.ts';
import { UNASKED } from '#core/screening/screening.ts';
import { axeFaults } from '../testing/axe.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';
import { STEPS } from './welcome-words.ts';

const NOW = Date.now();
const FRESH = { screening: UNASKED, welcomed: false } as const;

const open = (facts: Partial<Snapshot> = {}) =>
  openHome(<Home />, 'welcome', { ...stateWith(NOW, {}, FRESH), ...facts });
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the first run', () => {
  test('asks five short things, then about health, and keeps each answer at once', async () => {
    const { press, turn, user, settings } = await open();
    expect(title()).toBe('Where does sitting get you?');
    expect(settings().tight).toEqual([]);
    await press('Shoulder top');
    await press('Front of hip');
    expect(pressed('Front of hip')).toBe('true');
    expect(settings().tight).toEqual(['upper-trapezius', 'hip-flexors']);
    await press('Next');
    await press('Foam roller');
    await press('Next');
    await press('Lie or kneel on the floor');
    await turn('In the office');
    await press('Next');
    await user.click(screen.getByRole('radio', { name: /^Movements only/ }));
    await press('Next');
    await turn('Only in working hours');
    await press('Next');
    expect(title()).toBe('Before anything is pressed');
    const { tools, place, kinds, hours, welcomed } = settings();
    expect(tools).toContain('foam-roller');
    expect(place).toMatchObject({ positions: ['seated', 'standing', 'floor'], office: true });
    expect(kinds.find(({ id }) => id === 'release')?.on).toBe(false);
    expect(hours.on).toBe(true);
    expect(welcomed).toBe(false);
    for (const id of GROUP_IDS) await press(`${GROUPS[id].title}: none of these`);
    await press('These answers are right');
    expect(title()).toBe('That is all');
    expect(settings()).toMatchObject({ welcomed: true });
    expect(settings().screening.answeredAt).toBeGreaterThanOrEqual(NOW);
  });

  test('sets the same hours from Monday to Friday', async () => {
    const { press, turn, type, settings } = await open();
    for (let at = 0; at < 4; at += 1) await press('Next');
    await turn('Only in working hours');
    await type('Work starts at', '8');
    expect(settings().hours.days.fri).toEqual([{ from: '08:00', to: '17:30' }]);
    expect(settings().hours.days.sat).toEqual([]);
  });

  test('can be left at any point, and takes nothing for granted', async () => {
    const { press, settings } = await open();
    const before = settings();
    await press('Next');
    await press('Skip the rest');
    expect(window.location.hash).toBe('#now');
    expect(settings()).toEqual({ ...before, welcomed: true });
  });

  test('goes back, and moves the focus along', async () => {
    const { press } = await open();
    await press('Next');
    expect(document.activeElement?.textContent).toBe('What do you have?');
    await press('Back');
    expect(title()).toBe('Where does sitting get you?');
  });

  test('ends with the first break, and asks for the login without taking it', async () => {
    const { press, turn, app } = await open();
    for (let at = 1; at < STEPS.length; at += 1) await press(/^(Next|Later)$/);
    expect(screen.getByText('Look for this loop')).toBeTruthy();
    expect(app.sent.some((one) => one.do === 'set-login')).toBe(false);
    await turn('Start when I log in');
    await press('Start the first break');
    expect(app.sent).toContainEqual({ do: 'set-login', on: true });
    expect(app.sent).toContainEqual({ do: 'start', exercise: null });
  });

  test('says why the first break is refused and what there is instead, and stays where it is', async () => {
    const { press, app } = await open();
    for (let at = 1; at < STEPS.length; at += 1) await press(/^(Next|Later)$/);
    app.refuse('Your answers leave no break of this kind.', { instead: 'mov-chin-tuck' });
    await press('Start the first break');
    expect(
      screen.getByText('Your answers leave no break of this kind.').closest('[role=alert]'),
    ).toBeTruthy();
    expect(title()).toBe('That is all');
    await press('Start Chin glide instead');
    expect(app.sent).toContainEqual({ do: 'start', exercise: 'mov-chin-tuck' });
    expect(window.location.hash).toBe('#now');
  });

  test('says that releases wait for questions that were put off, and leads there', async () => {
    const { press, settings } = await open();
    for (let at = 1; at < STEPS.length; at += 1) await press(/^(Next|Later)$/);
    expect(settings().screening.answeredAt).toBeNull();
    expect(screen.getByText('Releases wait for the health questions')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer them now' }).getAttribute('href')).toBe('#health');
  });

  test('says nothing of them where they were answered', async () => {
    const { press } = await open({ ask: null });
    for (let at = 1; at < STEPS.length; at += 1) await press(/^(Next|Later)$/);
    expect(screen.queryByText(/Releases wait/)).toBeNull();
  });

  test('says how to come back where there is no tray', async () => {
    const { press } = await open({ tray: false });
    for (let at = 1; at < STEPS.length; at += 1) await press(/^(Next|Later)$/);
    expect(screen.getByText(/start Unknot again/)).toBeTruthy();
  });

  test('has nothing that axe finds wrong, on any of its pages', async () => {
    const { press } = await open();
    for (let at = 1; at < STEPS.length; at += 1) {
      expect(await axeFaults()).toEqual([]);
      await press(/^(Next|Later)$/);
    }
    expect(await axeFaults()).toEqual([]);
  }, 20_000);
});

describe('the Now page before the first run', () => {
  test('leads there, and can be spared it', async () => {
    const { press, settings } = await openHome(<Home />, 'now', stateWith(NOW, {}, FRESH));
    expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('#welcome');
    await press('Not now');
    expect(settings().welcomed).toBe(true);
    expect(screen.getByText(/Releases wait for the health questions/)).toBeTruthy();
  });
});
