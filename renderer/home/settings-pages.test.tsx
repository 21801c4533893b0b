import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '#core/bridge/command.ts';
import type { LoginState } from '#core/bridge/snapshot.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import { fakeApp } from '../testing/fake-app.ts';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();

async function open(page: Page, settings: Partial<Settings> = {}, login: LoginState = { is: 'off' }) {
  window.location.hash = `#${page}`;
  const app = fakeApp({ ...stateWith(NOW, {}, settings), login });
  render(<Home />);
  await screen.findByRole('heading', { level: 1 });
  const user = userEvent.setup();
  const type = async (label: string, text: string) => {
    const field = screen.getByRole('textbox', { name: label });
    await user.clear(field);
    await user.type(field, `${text}{Enter}`);
  };
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const turn = (name: string) => user.click(screen.getByRole('switch', { name }));
  return { app, user, type, press, turn, settings: () => app.state().settings };
}

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the Rhythm page', () => {
  test('changes one kind of break and leaves the other alone', async () => {
    const { app, type, turn, settings } = await open('rhythm');
    await type('Movement: every', '45 s');
    await turn('Release breaks');
    const [movement, release] = DEFAULTS.kinds;
    expect(settings().kinds).toEqual([
      { ...movement, every: 45 },
      { ...release, on: false },
    ]);
    expect(app.sent.map((command) => command.do)).toEqual(['change-settings', 'change-settings']);
  });

  test('changes what a kind of break is', async () => {
    const { user, settings } = await open('rhythm');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Movement: what' }), 'whichever fits');
    expect(settings().kinds[0]?.content).toBe('any');
  });

  test('changes Later, the heads-up and the idle time', async () => {
    const { type, settings } = await open('rhythm');
    await type('Later means', '5 min');
    await type('A heads-up grows after', '20 s');
    await type('A heads-up goes away after', '40 s');
    await type('A missed break comes again after', '15');
    await type('The count stops after', '2 min');
    expect(settings()).toMatchObject({
      later: 300,
      headsUp: { growsAfter: 20, givesUpAfter: 40, againAfter: 900 },
      presence: { pauseAfter: 120 },
    });
  });

  test('tells a refusal and keeps the switch where it was', async () => {
    const { app, turn } = await open('rhythm');
    app.refuse('The disk is full.');
    await turn('Movement breaks');
    const card = within(screen.getByRole('region', { name: 'Movement' }));
    expect((await card.findByRole('alert')).textContent).toBe('The disk is full.');
    expect(card.getByRole('switch').getAttribute('aria-checked')).toBe('true');
  });

  test('counts the day that the settings make', async () => {
    const { type } = await open('rhythm');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '10 movement and 4 release breaks between 09:00 and 17:00',
    );
    await type('Movement: every', '1 h');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('5 movement and 5 release');
  });
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

describe('the Areas and tools page', () => {
  test('toggles tools, quickly one after the other, and says what fits', async () => {
    const { press, settings } = await open('tools', { tools: ['hands'] });
    expect(screen.getByRole('heading', { level: 2, name: '3 of 6 exercises fit' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Soft ball' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tennis ball' }));
    await screen.findByRole('heading', { level: 2, name: '5 of 6 exercises fit' });
    expect(settings().tools).toEqual(['hands', 'soft-ball', 'tennis-ball']);
    await press('Soft ball');
    expect(settings().tools).toEqual(['hands', 'tennis-ball']);
  });
});

describe('the Sound and look page', () => {
  test('keeps the volume at which the slider comes to rest', async () => {
    const { app, settings } = await open('sound');
    const slider = screen.getByRole('slider', { name: 'Volume' });
    fireEvent.change(slider, { target: { value: '30' } });
    fireEvent.change(slider, { target: { value: '25' } });
    expect(app.sent).toEqual([]);
    fireEvent.pointerUp(slider);
    await vi.waitFor(() => expect(settings().sound.volume).toBe(0.25));
    expect(app.sent).toHaveLength(1);
  });

  test('plays the start sound at the volume that is set', async () => {
    const played: unknown[] = [];
    vi.stubGlobal(
      'Audio',
      class {
        volume = 1;
        src: string;
        constructor(src: string) {
          this.src = src;
        }
        play() {
          played.push([this.src, this.volume]);
          return Promise.resolve();
        }
      },
    );
    const { press } = await open('sound');
    await press('Test');
    expect(played).toEqual([['/sounds/start.wav', 0.6]]);
    vi.unstubAllGlobals();
  });

  test('changes the look', async () => {
    const { user, settings } = await open('sound');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(settings().theme).toBe('dark');
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
