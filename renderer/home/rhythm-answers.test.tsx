import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const open = (facts: Partial<Snapshot> = {}) =>
  openHome(<Home />, 'rhythm', { ...stateWith(NOW, {}), ...facts });
const UNKNOWN = 'This system does not tell when somebody is away, so time runs by the clock.';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('a break that is near', () => {
  test('comes ahead, starts, grows and gives up as it is set', async () => {
    const { type, choose, settings } = await open();
    await type('A heads-up comes ahead by', '90 s');
    await choose('The break starts', 'by itself, when I pause');
    await type('A heads-up grows after', '20 s');
    await type('A heads-up goes away after', '40 s');
    await type('A missed break comes again after', '15');
    expect(settings().headsUp).toEqual({
      lead: 90,
      starts: 'at-pause',
      growsAfter: 20,
      givesUpAfter: 40,
      againAfter: 900,
    });
  });

  test('comes at most five minutes ahead', async () => {
    const { app, type } = await open();
    await type('A heads-up comes ahead by', '6 min');
    expect(screen.getByText('From 0 s to 5 min. It stays at 0 s.')).toBeTruthy();
    expect(app.sent).toEqual([]);
  });
});

describe('the answers to a break', () => {
  test('of Later have a length, further lengths and a limit', async () => {
    const { type, press, settings } = await open();
    await type('Later means', '5 min');
    await type('Later can also be, 2', '15 min');
    await press('Later: remove 5 min');
    await press('Later: add a length');
    await type('Later for one break', '2');
    expect(settings().later).toEqual({ after: 300, choices: [900, 1200, 2400], most: 2 });
    await type('Later for one break', 'no limit');
    expect(settings().later.most).toBeNull();
  });

  test('keep at least one further length and have six at the most', async () => {
    const { press } = await open();
    for (const length of ['5 min', '10 min']) await press(`Later: remove ${length}`);
    expect(screen.queryByRole('button', { name: /^Later: remove/ })).toBeNull();
    for (let more = 0; more < 5; more += 1) await press('Later: add a length');
    expect(screen.queryByRole('button', { name: 'Later: add a length' })).toBeNull();
  });

  test('have limits for a day, and a shorter version', async () => {
    const { type, turn, settings } = await open();
    await type('Skips in a day', '4');
    await type('Releases in a day', 'no limit');
    await type('Releases of one area in a day', '1');
    await type('The shorter version lasts', '45 s');
    await turn('Offer a shorter version');
    expect(settings()).toMatchObject({
      skip: { mostPerDay: 4 },
      limits: { releases: null, perArea: 1 },
      shorter: { on: false, length: 45 },
    });
    expect(screen.queryByRole('textbox', { name: 'The shorter version lasts' })).toBeNull();
  });

  test('refuse what is no number, and say what would be', async () => {
    const { app, type, user, shown } = await open();
    await type('Skips in a day', 'often');
    expect(screen.getByText('Write a number up to 99, or no limit. It stays at no limit.')).toBeTruthy();
    await user.tab();
    expect(shown('Skips in a day')).toBe('no limit');
    await user.keyboard(' ');
    expect(screen.queryByText(/It stays at no limit/)).toBeNull();
    expect(app.sent).toEqual([]);
  });
});

describe('the time that counts', () => {
  test('stops, reads and calls as it is set', async () => {
    const { type, turn, settings } = await open({ idle: 'known' });
    await type('The count stops after', '2 min');
    await type('Reading counts up to', '10 min');
    await turn('A call counts as sitting');
    expect(settings().presence).toEqual({ mode: 'activity', pauseAfter: 120, reading: 600, calls: false });
    expect(screen.queryByText(UNKNOWN)).toBeNull();
  });

  test('runs by the clock where that is wished, and then asks for no more', async () => {
    const { choose, settings } = await open();
    await choose('Time runs', 'by the clock');
    expect(settings().presence.mode).toBe('clock');
    expect(screen.queryByRole('textbox', { name: 'The count stops after' })).toBeNull();
  });

  test('says when the system does not tell of absence', async () => {
    await open({ idle: 'unknown' });
    expect(screen.getByText(UNKNOWN)).toBeTruthy();
  });
});
