import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { acts, BALL, button, over, running, show, stillClock, user } from '../testing/session-window.tsx';
import { SessionPage } from './session-page.tsx';

stillClock(false);

const page = <SessionPage />;

describe('A double click', () => {
  test.each(['Gentler', 'Firmer'])('on %s is one step; a click for itself is the next', async (name) => {
    await show(page, running(BALL, { kind: 'hold' }, 5));
    await user.dblClick(button(name));
    expect(acts()).toEqual([name.toLowerCase()]);
    await user.hover(button('Next'));
    await user.click(button(name));
    expect(acts()).toHaveLength(2);
  });

  test.each(['None of these', 'One applies'])('that began on the page before says no “%s”', async (name) => {
    await show(page, over([25, 12, 25, 9], { finished: false, stopped: BALL }));
    fireEvent.click(button(name), { detail: 2 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('That was the right call.');
    fireEvent.click(button(name), { detail: 1 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('That was the right call.');
  });
});
