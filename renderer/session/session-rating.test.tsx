import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { ended, sessionAt, stateWith } from '../testing/samples.ts';
import {
  acts,
  BALL,
  blur,
  button,
  NOW,
  over,
  push,
  running,
  show,
  stillClock,
  user,
} from '../testing/session-window.tsx';
import { SessionPage } from './session-page.tsx';

stillClock(true);

const page = <SessionPage />;
const card = running(BALL, { kind: 'set-up' });
const full = sessionAt(BALL, NOW).plan.stages.map(({ seconds }) => seconds);
const group = () => screen.getByRole('group', { name: /^How tight are your shoulders now\?/ });
const radio = (value: number) => within(group()).getByRole<HTMLInputElement>('radio', { name: `${value}` });
const open = () => user.click(button(/^How tight are your shoulders now\?/));
const settle = () => act(() => vi.advanceTimersByTimeAsync(1000));

describe('The question how tight it is', () => {
  test('stands on the card, and Start needs no answer', async () => {
    const bridge = await show(page, card);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(document.activeElement).toBe(button('Start'));
    await user.keyboard(' ');
    expect(acts()).toEqual(['on']);
    expect(bridge.sent).toHaveLength(1);
  });

  test('opens at a press, with the focus in it', async () => {
    await show(page, card);
    await open();
    expect(within(group()).getAllByRole('radio')).toHaveLength(11);
    expect(document.activeElement).toBe(radio(0));
  });

  test('takes a click, and says it once it stands still', async () => {
    const bridge = await show(page, card);
    await open();
    await user.click(radio(4));
    await user.click(radio(6));
    expect(radio(6).checked).toBe(true);
    await settle();
    expect(bridge.sent).toEqual([{ do: 'rate', when: 'before', value: 6 }]);
  });

  test.each([
    ['7', 7],
    ['0', 0],
    ['10', 10],
    ['13', 3],
  ])('takes the digits %s from anywhere as %i', async (keys, value) => {
    const bridge = await show(page, card);
    blur();
    await user.keyboard(keys);
    await settle();
    expect(bridge.sent).toEqual([{ do: 'rate', when: 'before', value }]);
  });

  test('takes the arrows as its own while it has the focus', async () => {
    const bridge = await show(page, card);
    await open();
    await user.click(radio(4));
    await user.keyboard('{ArrowRight}');
    await settle();
    expect(bridge.sent).toEqual([{ do: 'rate', when: 'before', value: 5 }]);
  });

  test('says what was chosen before anything else happens', async () => {
    const bridge = await show(page, card);
    await user.keyboard('6');
    await user.click(button('Start'));
    expect(bridge.sent).toEqual([
      { do: 'rate', when: 'before', value: 6 },
      { do: 'session', act: 'on' },
    ]);
    await settle();
    expect(bridge.sent).toHaveLength(2);
  });

  test('is not asked later in a session, nor of somebody who wants no questions', async () => {
    await show(page, running(BALL, { kind: 'hold' }));
    expect(screen.queryByRole('radio')).toBeNull();
    await user.keyboard('5');
    await settle();
    expect(acts()).toEqual([]);
    push(stateWith(NOW, { session: sessionAt(BALL, NOW) }, { session: { waits: 'never', asks: false } }));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('comes again at the end, with what was said before, and tells both as a fact', async () => {
    const session = { ...ended(BALL, NOW, full), before: 6 };
    const bridge = await show(page, over(full, { session }));
    expect(screen.getByText('You said 6 before.')).toBeTruthy();
    await user.keyboard('3');
    await settle();
    expect(bridge.sent).toEqual([{ do: 'rate', when: 'after', value: 3 }]);
    expect(screen.getByText('Before 6, now 3. It stays on this device.')).toBeTruthy();
    push(over(full, { session, after: 3 }));
    expect(radio(3).checked).toBe(true);
  });

  test('begins anew with the next session', async () => {
    await show(page, card);
    await user.keyboard('6');
    await settle();
    push(stateWith(NOW, { session: { ...sessionAt(BALL, NOW), startedAt: NOW + 1 } }));
    expect(button(/^How tight are your shoulders now\? ?Say, if you like/)).toBeTruthy();
  });

  test('is not asked after a session of which nothing was done', async () => {
    await show(page, over([12], { finished: false, settings: { session: DEFAULTS.session } }));
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
