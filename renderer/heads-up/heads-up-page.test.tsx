import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { ExerciseId } from '#core/exercises/catalogue.ts';
import { axeFaults } from '../testing/axe.ts';
import type { FakeBridge } from '../testing/fake-bridge.ts';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import { offerOf, stateWith } from '../testing/samples.ts';
import { HeadsUpPage } from './heads-up-page.tsx';

const NOW = Date.now();
let bridge: FakeBridge;

const offered = (exercise: ExerciseId, seconds: number) =>
  stateWith(NOW, { offer: offerOf(exercise, NOW, seconds) });

async function show(exercise: ExerciseId, seconds: number): Promise<void> {
  bridge = fakeBridge(offered(exercise, seconds));
  giveBridge(bridge);
  render(<HeadsUpPage />);
  await act(() => Promise.resolve());
}

afterEach(cleanup);

describe('The heads-up', () => {
  test('says what is due, how long it takes and with what', async () => {
    await show('rel-uppertrap-wall-ball', 5);
    expect(screen.getByRole('heading', { name: 'Shoulder-top ball lean' })).toBeTruthy();
    expect(screen.getByText('6 min with a tennis ball and a wall')).toBeTruthy();
    expect(screen.getByText('Ready when you are.')).toBeTruthy();
    expect(screen.queryByText(/missed/)).toBeNull();
  });

  test('explains itself once it has grown', async () => {
    await show('rel-uppertrap-wall-ball', 70);
    expect(screen.getByText('Ready when you are. Last call for this one.')).toBeTruthy();
    expect(screen.getByText('No answer counts as missed. It comes back in 10 min.')).toBeTruthy();
  });

  test.each([
    ['Start', { do: 'start', exercise: null }],
    ['Later, 10 min', { do: 'later', seconds: null }],
    ['Skip', { do: 'skip' }],
  ])('sends its answer once: %s', async (name, command) => {
    await show('mov-chin-tuck', 5);
    await userEvent.dblClick(screen.getByRole('button', { name }));
    expect(bridge.sent).toEqual([command]);
  });

  test('lets its fuse start where the offer stands', async () => {
    await show('mov-chin-tuck', 5);
    const fuse = document.querySelector<HTMLElement>('.fuse');
    expect(fuse?.style.animationDuration).toBe('150000ms');
    expect(Number.parseFloat(fuse?.style.animationDelay ?? '')).toBeLessThanOrEqual(-5000 + Date.now() - NOW);
  });

  test.each([5, 70])('has nothing that axe objects to after %i s', async (seconds) => {
    await show('rel-uppertrap-hook-seated', seconds);
    expect(await axeFaults()).toEqual([]);
  });
});
