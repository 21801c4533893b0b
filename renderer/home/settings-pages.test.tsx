import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '#core/bridge/command.ts';
import type { LoginState } from '#core/bridge/snapshot.ts';
import { placeBar } from '#core/choosing/bar.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import type { Settings } from '#core/settings/settings.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';
import { meansNow } from './means-now.ts';

const NOW = new Date(2026, 2, 4, 10).getTime();

const open = (page: Page, settings: Partial<Settings> = {}, login: LoginState = { is: 'off' }) =>
  openHome(<Home />, page, { ...stateWith(NOW, {}, settings), login });

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the Working hours page', () => {
  test('switches hours on', async () => {
    const { turn, settings } = await open('hours');
    await turn('Only in working hours');
    expect(settings().hours.on).toBe(true);
  });

  test('adds, changes and removes ranges of a day', async () => {
    const { type, press, settings } = await open('hours');
    await press('Add hours on Saturday');
    await type('Saturday: from', '10');
    await type('Saturday: to', '12.30');
    await press('Add hours on Saturday');
    expect(settings().hours.days.sat).toEqual([
      { from: '10:00', to: '12:30' },
      { from: '13:30', to: '16:30' },
    ]);
    await press('Remove Saturday, 1, 10:00 to 12:30');
    expect(settings().hours.days.sat).toEqual([{ from: '13:30', to: '16:30' }]);
  });

  test('says when a range ends on the next day', async () => {
    const { type } = await open('hours');
    await type('Monday: to', '2');
    expect(within(screen.getByRole('group', { name: 'Monday' })).getByText('the next day')).toBeTruthy();
  });

  test('copies a day to others', async () => {
    const { type, press, settings } = await open('hours');
    await type('Monday: from', '8');
    await press('Copy Monday to other days');
    await press('Copy to Sunday');
    await press('Monday to Friday');
    const { days } = settings().hours;
    expect([days.sun, days.tue, days.fri].map((ranges) => ranges[0]?.from)).toEqual([
      '08:00',
      '08:00',
      '08:00',
    ]);
    expect(days.sat).toEqual([]);
  });

  test('says what a time looks like, and keeps the old one', async () => {
    const { app, type, user } = await open('hours');
    await type('A day starts at', 'noon');
    expect(screen.getByText('Write a time such as 9:00 or 17:30. It stays at 04:00.')).toBeTruthy();
    await user.tab();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'A day starts at' }).value).toBe('04:00');
    expect(app.sent).toEqual([]);
  });
});

describe('the Tools and place page', () => {
  test('toggles tools, quickly one after the other, and says what fits', async () => {
    const { press, settings } = await open('tools', { tools: ['hands'] });
    const all = everyExercise([]);
    const fitWith = (...tools: readonly ToolId[]) => {
      const means = meansNow(stateWith(NOW, {}, { tools }));
      const fitting = all.filter((one) => placeBar(one, means) === null);
      return `${fitting.length} of ${all.length} exercises fit.`;
    };
    const hands = fitWith('hands');
    const balls = fitWith('hands', 'soft-ball', 'tennis-ball');
    expect(balls).not.toBe(hands);
    const fits = () => screen.getByText(/exercises fit/).textContent;
    expect(fits()).toBe(hands);
    fireEvent.click(screen.getByRole('button', { name: 'Soft ball' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tennis ball' }));
    await vi.waitFor(() => expect(fits()).toBe(balls));
    expect(settings().tools).toEqual(['hands', 'soft-ball', 'tennis-ball']);
    await press('Soft ball');
    expect(settings().tools).toEqual(['hands', 'tennis-ball']);
  });
});

describe('the Start at login page', () => {
  test('asks for it and shows what the system says', async () => {
    const { app, turn } = await open('login');
    expect(screen.getByRole('status').textContent).toBe('The system says: it is off.');
    await turn('Start when I log in');
    expect(app.sent).toEqual([{ do: 'set-login', on: true }]);
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  test('says why it is not known', async () => {
    await open('login', {}, { is: 'unknown', why: 'Another program has switched it off.' });
    expect(screen.getByRole('status').textContent).toBe('Another program has switched it off.');
  });
});
