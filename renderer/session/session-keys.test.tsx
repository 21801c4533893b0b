import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  acts,
  BALL,
  blur,
  button,
  pass,
  paused,
  push,
  running,
  show,
  stillClock,
  user,
} from '../testing/session-window.tsx';
import { SessionPage } from './session-page.tsx';

stillClock(false);

const page = <SessionPage />;
const hold = running(BALL, { kind: 'hold' }, 5);

describe('The keys of the session page', () => {
  test('ask for what they stand for, wherever the focus is', async () => {
    await show(page, hold);
    blur();
    await user.keyboard('{ArrowLeft}{ArrowRight}+=gfGF{Shift>}W{/Shift}{Escape} ');
    expect(acts()).toEqual([
      ...['back', 'on', 'more', 'more', 'gentler', 'firmer', 'gentler', 'firmer'],
      ...['stop', 'leave', 'pause'],
    ]);
  });

  test('end no session by a W struck by accident, be it with the lock of capitals', async () => {
    await show(page, hold);
    blur();
    await user.keyboard('wW');
    expect(acts()).toEqual([]);
  });

  test('pause and go on by P on every part', async () => {
    await show(page, running(BALL, { kind: 'set-up' }));
    blur();
    await user.keyboard('p');
    for (const kind of ['find', 'hold', 'switch'] as const) {
      push(running(BALL, { kind }));
      await user.keyboard('p');
      push(paused({ kind }));
      await user.keyboard('P');
    }
    expect(acts()).toEqual(['pause', 'pause', 'resume', 'pause', 'resume', 'pause', 'resume']);
  });

  test('let Space go on in a set-up, at the spot and at the change of sides, and resume in a pause', async () => {
    await show(page, running(BALL, { kind: 'set-up' }));
    for (const state of [
      running(BALL, { kind: 'find' }),
      paused({ kind: 'hold' }),
      running(BALL, { kind: 'switch' }),
    ]) {
      blur();
      await user.keyboard(' ');
      push(state);
      await pass(1);
    }
    await user.keyboard(' ');
    expect(acts()).toEqual(['on', 'on', 'resume', 'on']);
  });

  test('press a focused button only once', async () => {
    await show(page, hold);
    expect(document.activeElement).toBe(button('Pause'));
    await user.keyboard(' ');
    expect(acts()).toEqual(['pause']);
    button('Next').focus();
    await user.keyboard('{Enter}');
    expect(acts()).toEqual(['pause', 'on']);
  });

  test('count once when held, and leave combinations to the system', async () => {
    await show(page, hold);
    await user.keyboard('{ArrowRight>5/}');
    expect(acts()).toEqual(['on']);
    await user.keyboard('{Control>}+{/Control}{Alt>}{ArrowLeft}{/Alt}');
    expect(acts()).toEqual(['on']);
  });
});

describe('The buttons of the session page', () => {
  test('have names and ask for what they say', async () => {
    await show(page, hold);
    const names = ['Back', 'Pause', 'Next', '15 seconds more', 'Gentler', 'Firmer'];
    for (const name of [...names, 'Something feels wrong', 'Minimise', 'Leave'])
      await user.click(button(name));
    expect(acts()).toEqual([
      ...['back', 'pause', 'on', 'more', 'gentler', 'firmer'],
      ...['stop', 'minimise', 'leave'],
    ]);
  });

  test('come in the same order on every stage', async () => {
    await show(page, hold);
    const names = () =>
      screen
        .getAllByRole('button', { name: /^(?!How tight|Pause the clock)/ })
        .map((one) => one.getAttribute('title') ?? one.textContent);
    const order = names().slice(1);
    for (const kind of ['set-up', 'find', 'sweep', 'move', 'breathe', 'switch'] as const) {
      push(running(BALL, { kind }));
      expect(names().slice(1)).toEqual(order);
    }
  });

  test('pause by the bar where the primary does something else, and keep the focus', async () => {
    await show(page, running(BALL, { kind: 'find' }));
    await user.click(button('Pause the clock'));
    push(paused({ kind: 'find' }));
    expect(document.activeElement).toBe(button('Pause the clock'));
    expect(button('Pause the clock').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('Pause the clock'));
    expect(acts()).toEqual(['pause', 'resume']);
    push(running(BALL, { kind: 'hold' }));
    expect(screen.queryByRole('button', { name: 'Pause the clock' })).toBeNull();
  });

  test('take the second click of a double click on the primary for nothing', async () => {
    await show(page, running(BALL, { kind: 'set-up' }));
    await user.click(button('Start'));
    push(running(BALL, { kind: 'hold' }));
    await user.click(button('Pause'));
    expect(acts()).toEqual(['on']);
    await pass(1);
    await user.click(button('Pause'));
    expect(acts()).toEqual(['on', 'pause']);
  });

  test('switch the sound in the settings', async () => {
    const bridge = await show(page, hold);
    await user.click(button('Sound'));
    expect(bridge.sent).toEqual([
      { do: 'change-settings', key: 'sound', value: { on: false, volume: 0.6, quiet: false } },
    ]);
  });
});

describe('The details of an exercise', () => {
  test('open and close by one key, and give the focus back', async () => {
    await show(page, hold);
    await user.keyboard('?');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'About this exercise' }));
    await user.keyboard('i');
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(button('Pause'));
    expect(acts()).toEqual([]);
  });

  test('open at their beginning, wherever the words were scrolled to', async () => {
    await show(page, hold);
    const words = document.querySelector('.words')!;
    words.scrollTop = 90;
    await user.keyboard('?');
    expect(words.scrollTop).toBe(0);
  });

  test('close by Escape, which leaves only after that', async () => {
    await show(page, hold);
    await user.click(button('About this exercise'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(acts()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(acts()).toEqual(['leave']);
  });

  test('tell what to feel, what to leave alone and why, when to stop, and how sure all of it is', async () => {
    await show(page, hold);
    await user.keyboard('?');
    const text = screen.getByRole('region', { name: 'About this exercise' }).textContent;
    for (const part of [
      'A dull, spreading ache',
      'Shrugging towards the ear',
      'Directly on the spine. Bony; press beside it, never on it.',
      'Ache or tingling runs down the arm',
      'Partly tested: at least one trial of something very close to this.',
      'Sources: page Exercises.',
    ]) {
      expect(text).toContain(part);
    }
    expect(screen.getByRole('timer').textContent).toBe('0:20');
    expect(text).not.toMatch(/own knowledge|known by its summary/);
  });

  test('leave the player as it is: its keys go on', async () => {
    await show(page, hold);
    await user.keyboard('?{ArrowRight}g');
    expect(acts()).toEqual(['on', 'gentler']);
    expect(button('Something feels wrong')).toBeTruthy();
  });
});
