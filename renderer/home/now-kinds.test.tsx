import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Cycle, Outside } from '#core/cycle/cycle.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { MINUTE } from '#core/time.ts';
import { fakeApp } from '../testing/fake-app.ts';
import { stateWith } from '../testing/samples.ts';
import { NowPage } from './now-page.tsx';

const NOW = new Date(2026, 2, 4, 10, 18).getTime();
const CAMERA: Outside = { why: 'camera', who: 'zoom', since: NOW - 16 * MINUTE };
const HELD: Partial<Cycle> = {
  activeSince: NOW - 38 * MINUTE,
  outside: [CAMERA],
  held: { kind: 'movement', since: NOW - 8 * MINUTE, exercise: 'mov-standing-hip-abduction' },
};

function show(state: Snapshot) {
  const app = fakeApp(state);
  render(<NowPage state={state} change={() => Promise.resolve({ ok: true })} />);
  return app;
}

const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));
const lines = () => screen.getAllByRole('listitem').map((one) => one.textContent);
const button = (name: string | RegExp) => screen.queryByRole('button', { name });

afterEach(cleanup);

describe('where the kinds stand', () => {
  test('is said for each that is on', () => {
    show(stateWith(NOW, { activeSince: NOW - 18 * MINUTE }));
    expect(lines().slice(0, 3)).toEqual([
      'Movementin 12 min (18 of 30 active min)',
      'Releasein 1 h 12 min (18 of 90 active min)',
      'Start of daywith the first unlock or login of a working day',
    ]);
  });

  test('is said with what holds a break, since when, and what is owed', async () => {
    show(stateWith(NOW, HELD));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Movement waits');
    expect(
      screen.getByText(/^Held: camera in use since 10:02 \(zoom\)\. Owed: movement, side of hip\./),
    ).toBeTruthy();
    expect(lines()[0]).toBe('Movementheld: camera in use since 10:02 (zoom)owed');
    expect(screen.getByRole('link', { name: 'Open Quiet times' })).toBeTruthy();
  });

  test('is said with every other reason that holds too, or would', () => {
    const film: Outside = { why: 'full-screen', who: null, since: NOW };
    show(stateWith(NOW, { ...HELD, outside: [CAMERA, film] }));
    expect(screen.getByText('A full-screen program in front since 10:18')).toBeTruthy();
    expect(screen.queryByText('Camera in use since 10:02 (zoom)')).toBeNull();
    cleanup();
    show(stateWith(NOW, { activeSince: NOW, outside: [CAMERA] }));
    expect(screen.getByText('Camera in use since 10:02 (zoom)')).toBeTruthy();
  });

  test('is left out when all are off', () => {
    show(stateWith(NOW, {}, { kinds: DEFAULTS.kinds.map((kind) => ({ ...kind, on: false })) }));
    expect(screen.queryByText('Coming up')).toBeNull();
  });
});

describe('the answers on the Now page', () => {
  test('are a shorter break, and one that was taken already', async () => {
    const app = show(stateWith(NOW, { activeSince: NOW }));
    await press('Shorter, 1 min');
    await press('I just took one');
    expect(app.sent).toEqual([{ do: 'shorter' }, { do: 'took-one' }]);
  });

  test('are the lengths of Later that the settings have', async () => {
    const later = { after: 600, choices: [2400, 3600], most: null };
    const app = show(stateWith(NOW, { activeSince: NOW }, { later }));
    await press('Later, 1 h');
    expect(app.sent).toEqual([{ do: 'later', seconds: 3600 }]);
  });

  test('are only those that would be granted', () => {
    const settings = {
      later: { ...DEFAULTS.later, most: 1 },
      skip: { mostPerDay: 0 },
      shorter: { on: false, length: 60 },
    };
    show(stateWith(NOW, { ...HELD, laters: { movement: 1 } }, settings));
    expect(button(/^Later/)).toBeNull();
    expect(button('Skip this one')).toBeNull();
    expect(button(/^Shorter/)).toBeNull();
    expect(button('I just took one')).toBeTruthy();
  });
});
