import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Seconds } from '#core/time.ts';
import { axeFaults } from '../testing/axe.ts';
import type { FakeBridge } from '../testing/fake-bridge.ts';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import { ended, sessionAt, stateWith, stopped } from '../testing/samples.ts';
import { SessionPage } from './session-page.tsx';

const NOW = Date.UTC(2026, 10, 23, 9, 0, 0);
const BALL = 'rel-uppertrap-wall-ball';
const CHIN = 'mov-chin-tuck';

const running = (exercise: ExerciseId, index: number, spent: Seconds = 0): Snapshot =>
  stateWith(NOW, { session: sessionAt(exercise, NOW, index, spent) });
const paused = (index: number): Snapshot =>
  stateWith(NOW, { session: stopped(sessionAt(BALL, NOW, index, 5)) });
const over = (seconds: readonly Seconds[], finished: boolean, exercise: ExerciseId = BALL): Snapshot =>
  stateWith(NOW, {
    outcome: { at: NOW, finished, stopped: null, after: null, session: ended(exercise, NOW, seconds) },
  });

let bridge: FakeBridge;

async function show(state: Snapshot | null): Promise<void> {
  bridge = fakeBridge(state);
  giveBridge(bridge);
  render(<SessionPage />);
  await act(() => Promise.resolve());
}

const push = (state: Snapshot) => act(() => bridge.push(state));
/** Lets time pass second by second, as it does: `act` renders only at its end. */
async function pass(seconds: number): Promise<void> {
  for (let at = 0; at < seconds; at++) await act(() => vi.advanceTimersByTimeAsync(1000));
}

const user = userEvent.setup({ delay: null });
const acts = () => bridge.sent.map((command) => ('act' in command ? command.act : command.do));
const button = (name: string) => screen.getByRole('button', { name });

/** The clock stands still but for `pass`; `timers` false leaves timeouts alone, which acting as a user needs. */
const clock = (timers: boolean) => () => {
  const clocks = ['Date', 'performance'] as const;
  vi.useFakeTimers({ now: NOW, toFake: timers ? [...clocks, 'setTimeout', 'clearTimeout'] : [...clocks] });
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('The session page', () => {
  beforeEach(clock(true));

  test('shows a set-up with its name, its time, what it takes and what follows', async () => {
    await show(running(BALL, 0, 5));
    expect(screen.getByRole('heading', { name: 'Shoulder-top ball lean' })).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('0:20');
    expect(screen.getByText('Tennis ball')).toBeTruthy();
    expect(screen.getByText('Wall')).toBeTruthy();
    expect(screen.getByText(/Next/).textContent).toContain('Hold');
    expect(document.title).toBe('Unknot: Shoulder-top ball lean');
  });

  test('shows a hold with its side, digits, breath, cue and how hard to press', async () => {
    await show(running(BALL, 1, 5));
    expect(screen.getByText('LEFT')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('0:20');
    expect(screen.getByText('Breathe out')).toBeTruthy();
    expect(screen.getByText('3 to 5')).toBeTruthy();
    expect(screen.getByText('If you cannot breathe deeply, it is too much.')).toBeTruthy();
  });

  test('counts by the clock of the session and goes on to the next stage by itself', async () => {
    await show(running(BALL, 1, 5));
    await pass(7);
    expect(screen.getByRole('timer').textContent).toBe('0:13');
    expect(screen.getByText('Breathe in')).toBeTruthy();
    await pass(13);
    expect(screen.getByText(/^Shift the ball a millimetre/)).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('0:25');
  });

  test('stands still while paused, whatever the clock does', async () => {
    await show(paused(1));
    await pass(60);
    expect(screen.getByRole('timer').textContent).toBe('0:20');
    expect(screen.getByText(/Paused. The clock and the pressure count have stopped/)).toBeTruthy();
    expect(button('Resume')).toBeTruthy();
  });

  test('shows the change of sides with the seconds in the ring', async () => {
    await show(running(BALL, 6, 2));
    expect(screen.getByRole('heading', { name: 'Now the right side' })).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('6');
    expect(screen.getByText('RIGHT')).toBeTruthy();
  });

  test('counts the repetitions of a movement, and has no scale of pressure there', async () => {
    await show(running(CHIN, 1, 30));
    expect(screen.getByText('of 8', { exact: false }).parentElement?.textContent).toBe('4 of 8');
    expect(screen.getByRole('timer').textContent).toBe('0:34');
    expect(screen.queryByText(/too much/)).toBeNull();
  });

  test('says each stage once to screen readers, and not when it is paused or lengthened', async () => {
    await show(running(BALL, 1, 0));
    const region = screen.getByRole('status');
    const said: string[] = [region.textContent];
    const watch = new MutationObserver(() => said.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await pass(10);
    const session = sessionAt(BALL, NOW, 1, 10);
    push(stateWith(NOW, { session: { ...session, extra: 15, since: null } }));
    push(running(BALL, 2, 0));
    await pass(1);
    watch.disconnect();
    expect(said).toEqual([
      expect.stringMatching(/^Left side, 25 seconds\. Bend your knees/),
      expect.stringMatching(/^Left side, 25 seconds\. Shift the ball/),
    ]);
  });

  test('opens with the focus on the one primary button', async () => {
    await show(running(BALL, 0));
    expect(document.activeElement).toBe(button('I’m ready'));
    push(running(BALL, 1));
    expect(document.activeElement).toBe(button('Pause'));
  });
});

describe('The keys of the session page', () => {
  beforeEach(clock(false));

  test('ask for what they stand for, wherever the focus is', async () => {
    await show(running(BALL, 1, 5));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{ArrowLeft}{ArrowRight}+={Escape} ');
    expect(acts()).toEqual(['back', 'on', 'more', 'more', 'leave', 'pause']);
  });

  test('let Space say ready in a set-up and at the change of sides, and resume in a pause', async () => {
    await show(running(BALL, 0));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard(' ');
    push(paused(1));
    await pass(1);
    await user.keyboard(' ');
    push(running(BALL, 6));
    await pass(1);
    await user.keyboard(' ');
    expect(acts()).toEqual(['on', 'resume', 'on']);
  });

  test('press a focused button only once', async () => {
    await show(running(BALL, 1, 5));
    expect(document.activeElement).toBe(button('Pause'));
    await user.keyboard(' ');
    expect(acts()).toEqual(['pause']);
    button('Next').focus();
    await user.keyboard('{Enter}');
    expect(acts()).toEqual(['pause', 'on']);
  });

  test('count once when held, and leave combinations to the system', async () => {
    await show(running(BALL, 1, 5));
    await user.keyboard('{ArrowRight>5/}');
    expect(acts()).toEqual(['on']);
    await user.keyboard('{Control>}+{/Control}{Alt>}{ArrowLeft}{/Alt}');
    expect(acts()).toEqual(['on']);
  });
});

describe('The buttons of the session page', () => {
  beforeEach(clock(false));

  test('have names and ask for what they say', async () => {
    await show(running(BALL, 1, 5));
    for (const name of ['Back', 'Pause', 'Next', '15 seconds more', 'Minimise', 'Leave']) {
      await user.click(button(name));
    }
    expect(acts()).toEqual(['back', 'pause', 'on', 'more', 'minimise', 'leave']);
  });

  test('take the second click of a double click on the primary for nothing', async () => {
    await show(running(BALL, 0));
    await user.click(button('I’m ready'));
    push(running(BALL, 1));
    await user.click(button('Pause'));
    expect(acts()).toEqual(['on']);
    await pass(1);
    await user.click(button('Pause'));
    expect(acts()).toEqual(['on', 'pause']);
  });

  test('switch the sound in the settings', async () => {
    await show(running(BALL, 1, 5));
    await user.click(button('Sound'));
    expect(bridge.sent).toEqual([{ do: 'change-settings', key: 'sound', value: { on: false, volume: 0.6 } }]);
  });
});

describe('The page after a session', () => {
  beforeEach(clock(false));

  const full = sessionAt(BALL, NOW).plan.stages.map(({ seconds }) => seconds);

  test('says what was done, and closes by its button, Space on it or Escape', async () => {
    await show(over(full, true));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Both shoulders, then 24 side raises.',
    );
    await user.click(button('Close'));
    await user.keyboard('{Escape}');
    expect(acts()).toEqual(['close', 'close']);
  });

  test('never says more than was done', async () => {
    await show(over([20, 25, 25, 25, 20, 10, 8, 25], false));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Left shoulder, part of the right.');
    expect(screen.getByText('2:10 of 5:15. What you did is kept.')).toBeTruthy();
    expect(screen.getByText('0:25 of 1:45')).toBeTruthy();
    expect(screen.getByText('left out')).toBeTruthy();
  });

  test('says so when nothing was done', async () => {
    await show(over([12], false));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing this time.');
    expect(screen.getByText('Not begun')).toBeTruthy();
  });

  test('names the next break', async () => {
    await show(over(full, true));
    expect(screen.getByText('Next: movement in 30 min')).toBeTruthy();
  });
});

describe('Every state of the session page', () => {
  beforeEach(clock(false));

  const states: { readonly [name: string]: Snapshot | null } = {
    connecting: null,
    empty: stateWith(NOW, {}),
    'set-up': running(BALL, 0),
    hold: running(BALL, 1),
    sweep: running(BALL, 2),
    'move under pressure': running(BALL, 4),
    breathe: running(BALL, 5),
    switch: running(BALL, 6),
    movement: running(CHIN, 1),
    paused: paused(2),
    done: over([20, 25, 25, 25, 20, 10], false),
  };

  test.each(Object.keys(states))('has nothing that axe objects to: %s', async (name) => {
    await show(states[name] ?? null);
    expect(await axeFaults()).toEqual([]);
  });
});
