import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { MINUTE, SECOND } from '#core/time.ts';
import { fakeApp } from '../testing/fake-app.ts';
import { offerOf, sessionAt, stateWith } from '../testing/samples.ts';
import { NowPage } from './now-page.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();

function show(state: Snapshot) {
  const app = fakeApp(state);
  render(<NowPage state={state} change={() => Promise.resolve({ ok: true })} />);
  return app;
}

const press = (name: string) => userEvent.setup().click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const working = () => stateWith(NOW, { activeSince: NOW });

afterEach(cleanup);

describe('the Now page', () => {
  test.each([
    ['Start a break now', { do: 'start', exercise: null }],
    ['Start Shoulder-top ball lean', { do: 'start', exercise: 'rel-uppertrap-wall-ball' }],
    ['I have 1 min', { do: 'start', exercise: null, seconds: 60 }],
    ['I have 3 min', { do: 'start', exercise: null, seconds: 180 }],
    ['I have 5 min', { do: 'start', exercise: null, seconds: 300 }],
    ['Skip this one', { do: 'skip' }],
    ['Pause, 30 min', { do: 'pause', until: { seconds: 1800 } }],
    ['Pause, 1 h', { do: 'pause', until: { seconds: 3600 } }],
    ['Pause, 2 h', { do: 'pause', until: { seconds: 7200 } }],
    ['Pause, until tomorrow', { do: 'pause', until: 'tomorrow' }],
    ['Pause, until I resume', { do: 'pause', until: 'forever' }],
    ['Quit Unknot', { do: 'quit' }],
  ])('asks for what “%s” says', async (name, command) => {
    const app = show(working());
    await press(name);
    expect(app.sent).toEqual([command]);
  });

  test('offers only a Later that would put the break off', () => {
    show(stateWith(NOW, { activeSince: NOW - 22 * MINUTE }));
    expect(screen.queryByRole('button', { name: 'Later, 5 min' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Later, 10 min' })).toBeTruthy();
  });

  test('answers an offer', async () => {
    const app = show(stateWith(NOW, { activeSince: NOW, offer: offerOf('mov-chin-tuck', NOW, 5) }));
    expect(title()).toBe('Chin glide: ready when you are');
    await press('Later, 5 min');
    await press('Start it now');
    expect(app.sent).toEqual([
      { do: 'later', seconds: 300 },
      { do: 'start', exercise: null },
    ]);
  });

  test('resumes from a pause, and says until when it lasts', async () => {
    const app = show(stateWith(NOW, { pause: { since: NOW, until: NOW + 30 * MINUTE } }));
    expect(title()).toBe('Paused until 10:30');
    await press('Resume');
    expect(app.sent).toEqual([{ do: 'resume' }]);
  });

  test('steers a break and starts no second one', async () => {
    const app = show(stateWith(NOW, { session: sessionAt('mov-chin-tuck', NOW) }));
    await press('Show the break');
    await press('Pause the break');
    await press('Leave the break');
    expect(app.sent).toEqual([
      { do: 'start', exercise: null },
      { do: 'session', act: 'pause' },
      { do: 'session', act: 'leave' },
    ]);
    expect(screen.queryByText('Start one of these')).toBeNull();
  });

  test('says what was refused', async () => {
    const app = show(working());
    app.refuse('Not now.');
    await press('Start a break now');
    expect((await screen.findByRole('alert')).textContent).toBe('Not now.');
  });

  test('offers what can be done instead of what was refused', async () => {
    const app = show(working());
    app.refuse('"Calf roller" needs foam roller.', { instead: 'mov-calf-raise' });
    await press('I have 3 min');
    await screen.findByText('"Calf roller" needs foam roller.');
    await press('Start Calf raise instead');
    expect(app.sent.at(-1)).toEqual({ do: 'start', exercise: 'mov-calf-raise' });
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('shows a few exercises that fit, and leads to all others', () => {
    show(working());
    const few = screen.getAllByRole('button', { name: /^Start (?!a break)/ });
    expect(few).toHaveLength(4);
    expect(screen.getByRole('link', { name: 'All exercises' }).getAttribute('href')).toBe('#exercises');
  });

  test('tells how to come back where there is no tray, and what happened', () => {
    show({ ...working(), tray: false, notices: [{ at: NOW, text: 'The settings were kept aside.' }] });
    expect(screen.getByText(/start Unknot again/)).toBeTruthy();
    expect(screen.getByText('The settings were kept aside.')).toBeTruthy();
  });
});

describe('the sentence on the Now page', () => {
  beforeEach(() => void vi.useFakeTimers({ now: NOW }));
  afterEach(() => void vi.useRealTimers());
  const pass = (millis: number) => {
    act(() => void vi.advanceTimersByTime(millis));
  };

  test('counts by itself: minutes, and seconds in the last one', () => {
    show(working());
    expect(title()).toBe('Next: movement in 30 min');
    pass(MINUTE);
    expect(title()).toBe('Next: movement in 29 min');
    pass(28 * MINUTE + 10 * SECOND);
    expect(title()).toBe('Next: movement in 50 s');
    pass(50 * SECOND);
    expect(title()).toBe('Next: movement, as soon as you are back');
  });

  test('looks at the clock once a minute, and not at all while hidden', () => {
    show(working());
    expect(vi.getTimerCount()).toBe(1);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5 * MINUTE);
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(title()).toBe('Next: movement in 25 min');
  });
});
