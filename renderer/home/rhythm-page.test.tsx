import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Kind } from '#core/settings/kind.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import { axeFaults } from '../testing/axe.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const open = (settings: Partial<Settings> = {}) => openHome(<Home />, 'rhythm', stateWith(NOW, {}, settings));
const headings = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the kinds of break', () => {
  test('are closed, and say what they mean', async () => {
    await open();
    expect(
      screen.getByText('Every 30 min at work, a movement of about 90 s, in a small window.'),
    ).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Movement: every' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Edit Movement' }).getAttribute('aria-expanded')).toBe('false');
  });

  test('get one more by its name, open and ready to be changed', async () => {
    const { type, settings, press, shown } = await open();
    await press('Add a kind of break');
    expect(screen.getByText('Write a name of 1 to 60 characters.')).toBeTruthy();
    await type('One more kind', 'Stand up');
    expect(settings().kinds.at(-1)).toMatchObject({ id: 'stand-up', name: 'Stand up', on: true });
    expect(shown('Stand up: every')).toBe('1 h');
    await type('Stand up: name', 'Stand');
    expect(settings().kinds.at(-1)).toMatchObject({ id: 'stand-up', name: 'Stand' });
  });

  test('are removed, and brought back to their place', async () => {
    const { press, settings } = await open();
    await press('Edit Release');
    await press('Remove Release');
    expect(headings()).toEqual(['Movement', 'Start of day']);
    expect(screen.getByText('Release is removed.')).toBeTruthy();
    const undo = screen.getByRole('button', { name: 'Bring Release back' });
    expect(document.activeElement).toBe(undo);
    await press('Bring Release back');
    expect(settings().kinds).toEqual(DEFAULTS.kinds);
  });

  test('are all switched off at once, and back on as they were', async () => {
    const { turn, settings } = await open();
    const on = () => settings().kinds.map((kind) => kind.on);
    await turn('Release breaks');
    await turn('All kinds of break');
    expect(on()).toEqual([false, false, false]);
    expect(screen.getByText('All off')).toBeTruthy();
    await turn('All kinds of break');
    expect(on()).toEqual([true, false, true]);
  });

  test('are twenty at the most', async () => {
    const kinds = Array.from({ length: 20 }, (_, at): Kind => ({ ...DEFAULTS.kinds[0]!, id: `k${at}` }));
    await open({ kinds });
    expect(screen.queryByRole('textbox', { name: 'One more kind' })).toBeNull();
    expect(screen.getByText('20 kinds are as many as there can be.')).toBeTruthy();
  });

  test('tell a refusal and keep the switch where it was', async () => {
    const { app, turn, region } = await open();
    app.refuse('The disk is full.');
    await turn('Movement breaks');
    expect(await region('Movement').findByText('The disk is full.')).toBeTruthy();
    expect(region('Movement').getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });

  test('have nothing wrong with them for axe when they are open', async () => {
    const { press, choose } = await open();
    await press('Edit Movement');
    await choose('Movement: comes', 'at times of the day');
    await press('Edit Start of day');
    expect(await axeFaults()).toEqual([]);
  });

  test('make a day that is counted and drawn', async () => {
    const { press, type } = await open();
    const label = () => screen.getByRole('img').getAttribute('aria-label');
    expect(label()).toBe('11 movement, 3 release and 1 start of day breaks between 09:00 and 17:00');
    await press('Edit Movement');
    await type('Movement: every', '1 h');
    expect(label()).toContain('6 movement, 3 release');
  });
});
