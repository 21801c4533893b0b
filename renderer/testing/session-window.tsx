import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Outcome } from '#core/cycle/cycle.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Session, Stage } from '#core/session/session.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';
import type { FakeBridge } from './fake-bridge.ts';
import { fakeBridge, giveBridge } from './fake-bridge.ts';
import type { Where } from './samples.ts';
import { ended, sessionIn, stateWith, stopped } from './samples.ts';

/** Now, for every test of the session window. */
export const NOW: Instant = Date.UTC(2026, 10, 23, 9, 0, 0);
/** A release that presses on both sides, and a movement that is counted. */
export const BALL = 'rel-uppertrap-wall-ball';
export const CHIN = 'mov-chin-tuck';

let bridge: FakeBridge;

/** Lets the clock of this file's tests stand still but for `pass`; `timers` false leaves timeouts alone, which a user needs. */
export function stillClock(timers: boolean): void {
  beforeEach(() => {
    const clocks = ['Date', 'performance'] as const;
    const waits = ['setTimeout', 'clearTimeout'] as const;
    vi.useFakeTimers({ now: NOW, toFake: timers ? [...clocks, ...waits] : [...clocks] });
    // By this name the hands of the person know a clock that stands still, and move it on where they wait for it.
    vi.stubGlobal('jest', { advanceTimersByTime: (many: number) => vi.advanceTimersByTime(many) });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Shows the page with an app in this state; null = one that does not answer yet. */
export async function show(page: ReactNode, state: Snapshot | null): Promise<FakeBridge> {
  bridge = fakeBridge(state);
  giveBridge(bridge);
  render(page);
  await act(() => Promise.resolve());
  return bridge;
}

/** A change of the state, as the app tells it. */
export const push = (state: Snapshot): void => act(() => bridge.push(state));

/** Lets time pass second by second, as it does: `act` renders only at its end. */
export async function pass(seconds: number): Promise<void> {
  for (let at = 0; at < seconds; at++) await act(() => vi.advanceTimersByTimeAsync(1000));
}

/** The hands of the person. */
export const user = userEvent.setup({ delay: null });
/** What was asked of the app, in a word each. */
export const acts = (): readonly string[] =>
  bridge.sent.map((command) => ('act' in command ? command.act : command.do));
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
/** Takes the focus off everything. */
export const blur = (): void => (document.activeElement as HTMLElement | null)?.blur();

/** The state of a running session. */
export const running = (exercise: ExerciseId, where: Where, spent: Seconds = 0): Snapshot =>
  stateWith(NOW, { session: sessionIn(exercise, NOW, where, spent) });

/** The same, paused. */
export const paused = (where: Where): Snapshot =>
  stateWith(NOW, { session: stopped(sessionIn(BALL, NOW, where, 5)) });

/** The same at a stage that is over, with a clock that waits for the person. */
export function waiting(where: Where, waits: 'set-up' | 'stage' = 'stage'): Snapshot {
  const session = stopped(sessionIn(BALL, NOW, where));
  const seconds = session.plan.stages[session.index]?.seconds ?? 0;
  return stateWith(NOW, {
    session: { ...session, spent: seconds * 1000, plan: { ...session.plan, waits } },
  });
}

/** The same with its running stage changed. */
export function withStage(where: Where, change: Partial<Stage>, spent: Seconds = 2): Snapshot {
  const session = sessionIn(BALL, NOW, where, spent);
  const stages = session.plan.stages.map((one, at) => (at === session.index ? { ...one, ...change } : one));
  return stateWith(NOW, { session: { ...session, plan: { ...session.plan, stages } } });
}

type Ending = { readonly exercise?: ExerciseId; readonly settings?: Partial<Settings> } & Partial<Outcome>;

/** The state after a session with these seconds done in each stage. */
export function over(seconds: readonly Seconds[], { exercise = BALL, settings, ...more }: Ending): Snapshot {
  const session: Session = more.session ?? ended(exercise, NOW, seconds);
  const outcome = { at: NOW, finished: true, stopped: null, after: null, ...more, session };
  return stateWith(NOW, { outcome, stoppedAt: outcome.stopped === null ? null : NOW }, settings);
}
