import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { sessionAt } from '../testing/samples.ts';
import { acts, BALL, button, NOW, over, show, stillClock, user } from '../testing/session-window.tsx';
import { SessionPage } from './session-page.tsx';

stillClock(false);

const page = <SessionPage />;
const full = sessionAt(BALL, NOW).plan.stages.map(({ seconds }) => seconds);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('The page after a session', () => {
  test('says what was done, and closes by its button, Space on it or Escape', async () => {
    await show(page, over(full, {}));
    expect(title()).toBe('Both shoulders, then 24 side raises.');
    expect(screen.getByText('3:10 under pressure, 1:45 of moving.')).toBeTruthy();
    await user.click(button('Close'));
    await user.keyboard('{Escape}');
    expect(acts()).toEqual(['close', 'close']);
  });

  test('never says more than was done', async () => {
    await show(page, over([20, 12, 25, 25, 25, 20, 10, 8, 8, 25], { finished: false }));
    expect(title()).toBe('Left shoulder, part of the right.');
    expect(screen.getByText('2:10 of 5:15, 2:00 under pressure. What you did is kept.')).toBeTruthy();
    expect(screen.getByText('0:25 of 1:45')).toBeTruthy();
    expect(screen.getByText('left out')).toBeTruthy();
  });

  test('says so when nothing was done', async () => {
    await show(page, over([12], { finished: false }));
    expect(title()).toBe('Nothing this time.');
    expect(screen.getByText('Not begun')).toBeTruthy();
  });

  test('names the next break', async () => {
    await show(page, over(full, {}));
    expect(screen.getByText('Next: movement in 30 min')).toBeTruthy();
  });
});
