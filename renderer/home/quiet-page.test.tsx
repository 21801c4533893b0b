import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { MINUTE } from '#core/time.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { programName } from './quiet-apps.tsx';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10, 18).getTime();
const open = (facts: Partial<Snapshot> = {}) =>
  openHome(<Home />, 'quiet', { ...stateWith(NOW, {}), ...facts });

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the Quiet times page', () => {
  test('switches each reason', async () => {
    const { turn, settings } = await open();
    for (const name of ['Camera', 'Microphone', 'Full screen', 'Do not disturb', 'On battery'])
      await turn(name);
    expect(settings().holds).toEqual({
      camera: false,
      microphone: false,
      'full-screen': false,
      'do-not-disturb': false,
      battery: true,
      apps: [],
    });
  });

  test('says what holds now, since when and by whom', async () => {
    const since = NOW - 16 * MINUTE;
    await open({
      outside: [
        { why: 'camera', who: 'zoom', since },
        { why: 'do-not-disturb', who: null, since },
      ],
    });
    expect(screen.getByText('Camera in use since 10:02 (zoom)')).toBeTruthy();
    expect(screen.getByText('Do-not-disturb is on since 10:02')).toBeTruthy();
  });

  test('says what this system cannot tell, as far as it is asked for', async () => {
    const blind = { camera: 'This system keeps its cameras to itself.', battery: 'No word of a battery.' };
    await open({ blind });
    expect(screen.getByText('This system keeps its cameras to itself.')).toBeTruthy();
    expect(screen.queryByText('No word of a battery.')).toBeNull();
  });

  test('adds programs as they are called, each once, and removes them', async () => {
    const { type, press, settings } = await open();
    await type('One more program', 'Zoom');
    await type('One more program', '/usr/bin/OBS');
    await type('One more program', 'zoom');
    expect(settings().holds.apps).toEqual(['zoom', 'obs']);
    await press('Remove zoom');
    expect(settings().holds).toEqual({ ...DEFAULTS.holds, apps: ['obs'] });
  });

  test('wants a name', async () => {
    const { app, press } = await open();
    await press('Add a program');
    expect(screen.getByText("Write a program's name, such as zoom or obs.")).toBeTruthy();
    expect(app.sent).toEqual([]);
  });
});

describe('programName', () => {
  test.each([
    ['  Zoom ', 'zoom'],
    ['C:\\Program Files\\Teams.exe', 'teams'],
    ['My Player', 'my player'],
    ['/', null],
    ['x'.repeat(61), null],
  ])('of %j is %j', (typed, name) => {
    expect(programName(typed)).toBe(name);
  });
});
