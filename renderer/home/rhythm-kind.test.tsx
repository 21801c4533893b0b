import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const [movement, release, startOfDay] = DEFAULTS.kinds;
const open = (settings: Partial<Settings> = {}) => openHome(<Home />, 'rhythm', stateWith(NOW, {}, settings));

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('a kind of break, opened', () => {
  test('changes and leaves the others alone', async () => {
    const { app, press, type, turn, choose, settings } = await open();
    await press('Edit Movement');
    await type('Movement: every', '45 s');
    await type('Movement: how long', '2 min');
    await choose('Movement: what', 'whatever fits');
    await choose('Movement: shows itself as', 'the whole screen');
    await choose('Movement: sounds', 'only in the break');
    await turn('Release breaks');
    const changed = {
      trigger: { by: 'active', every: 45 },
      length: 120,
      content: { is: 'any' },
      presence: 'full-screen',
      sounds: 'session',
    };
    expect(settings().kinds).toEqual([{ ...movement, ...changed }, { ...release, on: false }, startOfDay]);
    expect(new Set(app.sent.map((command) => command.do))).toEqual(new Set(['change-settings']));
    expect(
      screen.getByText('Off. Every 90 min at work, a release of about 5 min, in a small window.'),
    ).toBeTruthy();
  });

  test('comes by the clock, at times of some days, or with the day', async () => {
    const { press, type, choose, user, settings } = await open();
    const trigger = () => settings().kinds[0]?.trigger;
    await press('Edit Movement');
    await choose('Movement: comes', 'after time by the clock');
    expect(trigger()).toEqual({ by: 'clock', every: 1800 });
    await choose('Movement: comes', 'at times of the day');
    await press('Movement: add a time');
    await type('Movement: time 1', '9');
    await press('Movement: remove 12:30');
    const days = within(screen.getByRole('group', { name: 'Movement: days' }));
    await user.click(days.getByRole('button', { name: 'Monday' }));
    await user.click(days.getByRole('button', { name: 'Sunday' }));
    expect(trigger()).toEqual({ by: 'times', times: ['09:00'], days: ['tue', 'wed', 'thu', 'fri', 'sun'] });
    await choose('Movement: comes', 'when a working day starts');
    expect(trigger()).toEqual({ by: 'day' });
  });

  test('offers an area, one exercise or a routine', async () => {
    const { press, choose, settings } = await open();
    const content = () => settings().kinds[0]?.content;
    await press('Edit Movement');
    await choose('Movement: what', 'an area');
    await choose('Movement: area', 'Calf');
    expect(content()).toEqual({ is: 'area', area: 'calves' });
    await choose('Movement: what', 'one exercise');
    await choose('Movement: exercise', 'Side leg lift');
    expect(content()).toEqual({ is: 'exercise', exercise: 'mov-standing-hip-abduction' });
    await choose('Movement: what', 'a routine');
    expect(content()).toEqual({ is: 'routine', routine: 'morning' });
  });
});
