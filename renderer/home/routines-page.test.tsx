import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { UNASKED } from '#core/screening/screening.ts';
import type { Settings } from '#core/settings/settings.ts';
import { axeFaults } from '../testing/axe.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const step = (exercise: ExerciseId, seconds: number | null = null) => ({ exercise, seconds });
const LUNCH = {
  id: 'lunch',
  name: 'Lunch',
  steps: [step('mov-chin-tuck'), step('mov-standing-hip-abduction')],
};

const open = async (settings: Partial<Settings> = {}) => {
  const page = await openHome(<Home />, 'routines', stateWith(NOW, {}, { routines: [LUNCH], ...settings }));
  const steps = () => page.settings().routines[0]?.steps;
  return { ...page, steps, order: () => steps()?.map(({ exercise }) => exercise) };
};

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('a routine', () => {
  test('is put together of all exercises, in its order', async () => {
    const { press, choose, type, settings } = await open({ routines: [] });
    await type('One more routine', 'Noon');
    await choose('Noon: one more exercise', 'Side leg lift');
    await press('Add this exercise to Noon');
    await press('Move Side leg lift, 2, up');
    expect(settings().routines).toEqual([
      { id: 'noon', name: 'Noon', steps: [step('mov-standing-hip-abduction'), step('mov-chin-tuck')] },
    ]);
  });

  test('says where a moved exercise is now, and leaves the focus on its key', async () => {
    const { press, order } = await open();
    await press('Edit the routine Lunch');
    await press('Move Chin glide, 1, down');
    expect(order()).toEqual(['mov-standing-hip-abduction', 'mov-chin-tuck']);
    expect(screen.getByText('Chin glide is now 2 of 2.').getAttribute('role')).toBe('status');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Chin glide, 2, down');
  });

  test('is dragged into another order', async () => {
    const { press, order } = await open();
    await press('Edit the routine Lunch');
    const items = within(screen.getByRole('list', { name: 'Exercises of Lunch' })).getAllByRole('listitem');
    const [first, second] = items;
    const grip = first?.querySelector('[draggable]');
    if (first === undefined || second === undefined || !grip) throw new Error('two exercises');
    const dataTransfer = { setDragImage: () => undefined, types: [] };
    fireEvent.dragStart(grip, { dataTransfer });
    fireEvent.dragOver(second, { dataTransfer });
    fireEvent.drop(second, { dataTransfer });
    await screen.findByText('Chin glide is now 2 of 2.');
    expect(order()).toEqual(['mov-standing-hip-abduction', 'mov-chin-tuck']);
  });

  test('leaves an exercise out, and takes it back at its place', async () => {
    const { press, order } = await open();
    await press('Edit the routine Lunch');
    await press('Leave out Chin glide, 1');
    expect(order()).toEqual(['mov-standing-hip-abduction']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bring Chin glide back' }));
    await press('Bring Chin glide back');
    expect(order()).toEqual(['mov-chin-tuck', 'mov-standing-hip-abduction']);
  });

  test('has own seconds within what the dose allows, and says the new total', async () => {
    const routine = { ...LUNCH, steps: [step('rel-uppertrap-wall-ball'), step('mov-chin-tuck')] };
    const { press, type, steps } = await open({ routines: [routine] });
    await press('Edit the routine Lunch');
    expect(screen.getByText('Shoulder top · 70 to 130 s a side')).toBeTruthy();
    const total = () => screen.getByText(/in all, with set-up/).textContent;
    const before = total();
    await type('Shoulder-top ball lean, 1: time', '300 s');
    expect(screen.getByText(/From 1 min 10 to 2 min 10|From .* to .*\. It stays/)).toBeTruthy();
    expect(steps()?.[0]).toEqual(step('rel-uppertrap-wall-ball'));
    await type('Shoulder-top ball lean, 1: time', '80 s');
    expect(steps()?.[0]).toEqual(step('rel-uppertrap-wall-ball', 80));
    expect(total()).not.toBe(before);
  });

  test('shows the session that it comes to, with the movement that follows a release', async () => {
    const routine = { ...LUNCH, steps: [step('rel-uppertrap-wall-ball')] };
    const { press, app } = await open({ routines: [routine] });
    await press('Edit the routine Lunch');
    await press('Show the session of Lunch');
    const parts = within(screen.getByRole('list', { name: 'The session of Lunch' }));
    expect(parts.getByText('Shoulder-top ball lean')).toBeTruthy();
    expect(parts.getByText('Not in the routine: a movement follows the last release.')).toBeTruthy();
    expect(parts.getByText(/^Left: find the spot/)).toBeTruthy();
    await press('Start the routine Lunch');
    expect(app.sent.at(-1)).toEqual({ do: 'start', exercise: null, routine: 'lunch' });
  });

  test('says what cannot be done now, and why nothing can be started', async () => {
    const routine = { ...LUNCH, steps: [step('rel-uppertrap-wall-ball')] };
    const { press } = await open({ routines: [routine], screening: UNASKED });
    expect(screen.queryByRole('button', { name: 'Start the routine Lunch' })).toBeNull();
    await press('Edit the routine Lunch');
    expect(screen.getAllByText(/Pressing waits for the health questions/)).toHaveLength(2);
  });

  test('that is removed comes back', async () => {
    const { press, settings } = await open();
    await press('Edit the routine Lunch');
    await press('Remove the routine Lunch');
    expect(settings().routines).toEqual([]);
    await press('Bring Lunch back');
    expect(settings().routines).toEqual([LUNCH]);
  });
});

describe('the page of the routines', () => {
  test('has nothing that axe would mend, closed and open', async () => {
    const { press } = await open();
    expect(await axeFaults()).toEqual([]);
    await press('Edit the routine Lunch');
    await press('Show the session of Lunch');
    expect(await axeFaults()).toEqual([]);
  });

  test('is where the page of the rhythm leads', async () => {
    await openHome(<Home />, 'rhythm', stateWith(NOW, {}));
    expect(screen.getByRole('link', { name: 'Put routines together' }).getAttribute('href')).toBe(
      '#routines',
    );
  });
});

describe('a kind of break', () => {
  test('says when its routine is gone', async () => {
    const page = await openHome(<Home />, 'rhythm', stateWith(NOW, {}, { routines: [] }));
    await page.press('Edit Start of day');
    expect(screen.getByText('This routine is gone: whatever fits is offered.')).toBeTruthy();
  });
});
