import { describe, expect, test } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { axeFaults } from '../testing/axe.ts';
import { stateWith } from '../testing/samples.ts';
import {
  BALL,
  button,
  CHIN,
  NOW,
  over,
  paused,
  running,
  show,
  stillClock,
  user,
  waiting,
  withStage,
} from '../testing/session-window.tsx';
import { SessionPage } from './session-page.tsx';

stillClock(false);

const page = <SessionPage />;
const wrong = over([25, 12, 25, 9], { finished: false, stopped: BALL });

const states: { readonly [name: string]: Snapshot | null } = {
  connecting: null,
  empty: stateWith(NOW, {}),
  card: running(BALL, { kind: 'set-up' }),
  'card that waits': waiting({ kind: 'set-up' }, 'set-up'),
  'second set-up': running(BALL, { kind: 'set-up', nth: 1 }),
  find: running(BALL, { kind: 'find' }),
  hold: running(BALL, { kind: 'hold' }),
  note: withStage({ kind: 'hold' }, { note: 'Stand more upright.' }),
  sweep: running(BALL, { kind: 'sweep' }),
  'move under pressure': running(BALL, { kind: 'move' }),
  breathe: running(BALL, { kind: 'breathe' }),
  switch: running(BALL, { kind: 'switch' }),
  swap: withStage({ kind: 'hold' }, { kind: 'swap', tool: 'soft-ball' }),
  movement: running(CHIN, { kind: 'move' }),
  paused: paused({ kind: 'hold' }),
  waiting: waiting({ kind: 'hold' }),
  done: over([20, 12, 25, 25, 25, 20, 10], { finished: false }),
  stopped: wrong,
};

/** It looks at every line of every figure. */
const timeout = 20_000;

describe('Every state of the session page', { timeout }, () => {
  test.each(Object.keys(states))('has nothing that axe objects to: %s', async (name) => {
    await show(page, states[name] ?? null);
    expect(await axeFaults()).toEqual([]);
  });

  test('has nothing that axe objects to: details', async () => {
    await show(page, running(BALL, { kind: 'hold' }));
    await user.keyboard('?');
    expect(await axeFaults()).toEqual([]);
  });

  test.each(['One applies', 'None of these'])('has nothing that axe objects to after %s', async (name) => {
    await show(page, wrong);
    await user.click(button(name));
    expect(await axeFaults()).toEqual([]);
  });
});
