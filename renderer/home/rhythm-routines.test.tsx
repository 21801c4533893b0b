import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Settings } from '#core/settings/settings.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const open = (settings: Partial<Settings> = {}) => openHome(<Home />, 'rhythm', stateWith(NOW, {}, settings));

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the routines', () => {
  test('are put together in their order', async () => {
    const { press, choose, type, settings } = await open();
    await type('One more routine', 'Lunch');
    await choose('Lunch: one more exercise', 'Side leg lift');
    await press('Add this exercise to Lunch');
    await press('Move Side leg lift, 2, up');
    expect(settings().routines.at(-1)).toEqual({
      id: 'lunch',
      name: 'Lunch',
      steps: [
        { exercise: 'mov-standing-hip-abduction', seconds: null },
        { exercise: 'mov-chin-tuck', seconds: null },
      ],
    });
    await press('Leave out Side leg lift, 1');
    await press('Leave out Chin glide, 1');
    expect(settings().routines.at(-1)?.steps).toEqual([{ exercise: 'mov-chin-tuck', seconds: null }]);
  });

  test('that are gone are said to be gone by the kinds that had them', async () => {
    const { press } = await open();
    await press('Edit the routine Morning set');
    await press('Remove the routine Morning set');
    await press('Edit Start of day');
    expect(screen.getByText('This routine is gone: whatever fits is offered.')).toBeTruthy();
  });
});
