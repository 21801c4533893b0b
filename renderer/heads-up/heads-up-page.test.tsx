import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { BuiltInId, ExerciseId, OwnId } from '#core/exercises/ids.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { axeFaults } from '../testing/axe.ts';
import type { FakeBridge } from '../testing/fake-bridge.ts';
import { fakeBridge, giveBridge } from '../testing/fake-bridge.ts';
import { offerOf, stateWith } from '../testing/samples.ts';
import { HeadsUpPage } from './heads-up-page.tsx';

const NOW = Date.now();
let bridge: FakeBridge;

const offered = (exercise: ExerciseId, seconds: number, settings: Partial<Settings> = {}) =>
  stateWith(NOW, { offer: offerOf(exercise, NOW, seconds) }, settings);

async function showState(state: Snapshot): Promise<void> {
  bridge = fakeBridge(state);
  giveBridge(bridge);
  render(<HeadsUpPage />);
  await act(() => Promise.resolve());
}

const show = (exercise: ExerciseId, seconds: number) => showState(offered(exercise, seconds));

/** The heads-up of a break that is due in so many seconds. */
function ahead(seconds: number, starts: Settings['headsUp']['starts'] = 'by-hand'): Snapshot {
  const headsUp = { ...DEFAULTS.headsUp, starts };
  const offer = { ...offerOf('mov-chin-tuck', NOW, 0), dueAt: NOW + seconds * 1000 };
  return { ...stateWith(NOW, { offer }, { headsUp }), idle: 'known' };
}

const MAY = { later: true, skip: true, shorter: true, tookOne: true };
const figure = () => document.querySelector('.tile svg[data-motion]');
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('The heads-up', () => {
  test('says what is due, how long it takes and with what', async () => {
    await show('rel-uppertrap-wall-ball', 5);
    expect(screen.getByRole('heading', { name: 'Shoulder-top ball lean' })).toBeTruthy();
    expect(screen.getByText('7 min with a tennis ball and a wall')).toBeTruthy();
    expect(screen.getByText('Ready when you are.')).toBeTruthy();
    expect(screen.queryByText(/missed/)).toBeNull();
  });

  test('explains itself once it has grown', async () => {
    await show('rel-uppertrap-wall-ball', 70);
    expect(screen.getByText('Ready when you are. Last call.')).toBeTruthy();
    expect(screen.getByText('No answer counts as missed. It comes back in 10 min.')).toBeTruthy();
  });

  test.each([
    ['Start', { do: 'start', exercise: null }],
    ['Later, 10 min', { do: 'later', seconds: null }],
    ['Shorter, 1 min', { do: 'shorter' }],
    ['Skip', { do: 'skip' }],
  ])('sends its answer once: %s', async (name, command) => {
    await show('rel-uppertrap-wall-ball', 5);
    await userEvent.dblClick(screen.getByRole('button', { name }));
    expect(bridge.sent).toEqual([command]);
  });

  test('lets its fuse start where the offer stands', async () => {
    await show('mov-chin-tuck', 5);
    const fuse = document.querySelector<HTMLElement>('.fuse');
    expect(fuse?.style.animationDuration).toBe('150000ms');
    expect(Number.parseFloat(fuse?.style.animationDelay ?? '')).toBeLessThanOrEqual(-5000 + Date.now() - NOW);
  });

  test('leaves its fuse whole until the break is due', async () => {
    await showState(ahead(120));
    const fuse = document.querySelector<HTMLElement>('.fuse');
    expect(Number.parseFloat(fuse?.style.animationDelay ?? '')).toBeGreaterThan(110_000);
    expect(fuse?.style.animationDuration).toBe('150000ms');
  });

  test('counts down by the minute until the break is due', async () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    await showState(ahead(150));
    expect(screen.getByText('In 3 min. Or start now.')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(screen.getByText('In 2 min. Or start now.')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.getByText('In 1 min. Or start now.')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(screen.getByText('Ready when you are.')).toBeTruthy();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('says that it starts by itself, where a pause can be seen', async () => {
    await showState(ahead(0, 'at-pause'));
    expect(screen.getByText('Starts when you pause.')).toBeTruthy();
    cleanup();
    await showState(ahead(120, 'at-pause'));
    expect(screen.getByText('In 2 min. Starts when you pause.')).toBeTruthy();
    cleanup();
    await showState({ ...ahead(0, 'at-pause'), idle: 'unknown' });
    expect(screen.getByText('Ready when you are.')).toBeTruthy();
  });

  test('names Later by its length in the settings', async () => {
    const later = { after: 5400, choices: [300], most: null };
    await showState(offered('rel-uppertrap-wall-ball', 5, { later }));
    expect(names()).toEqual(['Start', 'Later, 1 h 30 min', 'Shorter', 'Skip']);
  });

  test('has no shorter version of a break that is hardly longer', async () => {
    await show('mov-chin-tuck', 5);
    expect(names()).toEqual(['Start', 'Later, 10 min', 'Skip']);
  });

  test('says why an answer is used up, and does not ask for it', async () => {
    const limits = { later: { ...DEFAULTS.later, most: 2 }, skip: { mostPerDay: 3 } };
    const may = { ...MAY, later: false, skip: false };
    await showState({ ...offered('mov-chin-tuck', 5, limits), may });
    const later = screen.getByRole('button', { name: 'Later used up' });
    const skip = screen.getByRole('button', { name: 'No skips left' });
    expect(later.title).toBe('Put off twice already: that is the limit in the settings.');
    expect(skip.title).toBe('Skipped 3 times today: that is the limit in the settings.');
    await userEvent.click(later);
    await userEvent.click(skip);
    expect(bridge.sent).toEqual([]);
    expect(await axeFaults()).toEqual([]);
  });

  test('has no answer that the person does not want at all', async () => {
    const none = { later: { ...DEFAULTS.later, most: 0 }, skip: { mostPerDay: 0 } };
    await showState({
      ...offered('mov-chin-tuck', 5, none),
      may: { ...MAY, later: false, skip: false, shorter: false },
    });
    expect(names()).toEqual(['Start']);
  });

  test('offers an exercise of a pack by its name, with the figure it names or none', async () => {
    const offer = offerOf('mov-chin-tuck', NOW, 5);
    const own = (figure: BuiltInId | undefined) => ({ ...exerciseIn([], 'mov-chin-tuck')!, id, figure });
    const id: OwnId = 'clinic/shrug';
    const offerWith = (figure: BuiltInId | undefined) =>
      stateWith(NOW, {
        offer: {
          ...offer,
          exercise: id,
          plan: { ...offer.plan, exercises: [id], stages: [], own: [{ ...own(figure), name: 'Slow shrug' }] },
        },
      });
    await showState(offerWith('mov-chin-tuck'));
    expect(screen.getByRole('heading', { name: 'Slow shrug' })).toBeTruthy();
    expect(figure()).not.toBeNull();
    // The name is read beside it.
    expect(screen.queryByRole('img')).toBeNull();
    cleanup();
    await showState(offerWith(undefined));
    expect(figure()).toBeNull();
    expect(await axeFaults()).toEqual([]);
  });

  test.each([5, 70])('has nothing that axe objects to after %i s', async (seconds) => {
    await show('rel-uppertrap-hook-seated', seconds);
    expect(await axeFaults()).toEqual([]);
  });
});
