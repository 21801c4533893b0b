import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Cycle } from '#core/cycle/cycle.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { UNASKED } from '#core/screening/screening.ts';
import type { Settings } from '#core/settings/settings.ts';
import { axeFaults } from '../testing/axe.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const ALL = Object.values(CATALOGUE);
const LEAN = 'Shoulder-top ball lean';

const open = (settings: Partial<Settings> = {}, cycle: Partial<Cycle> = {}) =>
  openHome(<Home />, 'exercises', stateWith(NOW, cycle, settings));
const row = (name: string) => within(screen.getByRole('button', { name }).closest('li') ?? document.body);
const main = () => within(screen.getByRole('main'));
const areas = () =>
  main()
    .getAllByRole('heading', { level: 2 })
    .map((one) => one.textContent)
    .filter((title) => title !== 'Your body');

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the list of exercises', () => {
  test('has all of them by area', async () => {
    await open();
    expect(screen.getByText(`${ALL.length} of ${ALL.length}`)).toBeTruthy();
    expect(areas()[0]).toBe('Shoulder top');
    expect(areas()).toHaveLength(AREA_IDS.length);
  });

  test('is narrowed by area, kind, tool, position and what fits now', async () => {
    const { choose, user, press } = await open();
    const releases = ALL.filter(({ area, kind }) => area === 'calves' && kind === 'release');
    const onFloor = releases.filter(({ position }) => position === 'floor');
    await choose('Area', 'Calf');
    expect(areas()).toEqual(['Calf']);
    await choose('Kind', 'Releases');
    expect(screen.getByText(`${releases.length} of ${ALL.length}`)).toBeTruthy();
    await choose('Position', 'On the floor');
    expect(screen.getByText(`${onFloor.length} of ${ALL.length}`)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Fits me now' }));
    expect(screen.getByText(`0 of ${ALL.length}`)).toBeTruthy();
    await press('Show all');
    await choose('Tool', 'Foam roller');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
  });

  test('starts one, and switches one off so that it is not chosen', async () => {
    const { press, turn, app, settings } = await open();
    await press('Start Chin glide');
    expect(app.sent).toEqual([{ do: 'start', exercise: 'mov-chin-tuck' }]);
    await turn('Choose Chin glide');
    expect(settings().exercisesOff).toEqual(['mov-chin-tuck']);
    await turn('Choose Chin glide');
    expect(settings().exercisesOff).toEqual([]);
  });

  test('says why one cannot be done now, and has no key for it', async () => {
    await open({ tools: ['hands'] });
    expect(row(LEAN).getByText(/needs .*lacrosse ball/)).toBeTruthy();
    expect(row(LEAN).queryByRole('button', { name: `Start ${LEAN}` })).toBeNull();
  });

  test('says once that the health questions are missing', async () => {
    await open({ screening: UNASKED });
    expect(screen.getAllByText(/They take a minute or two/)).toHaveLength(1);
    expect(row(LEAN).getByText('Waits for the health questions.')).toBeTruthy();
  });

  test('says since when one rests, and brings it back', async () => {
    const resting = [{ exercise: 'rel-uppertrap-wall-ball', since: NOW - 3_600_000 }] as const;
    const { press, app } = await open({}, { resting });
    expect(row(LEAN).getByText(/Rests since 09:00/)).toBeTruthy();
    await press(`Bring back ${LEAN}`);
    expect(app.sent).toEqual([{ do: 'bring-back', exercise: 'rel-uppertrap-wall-ball' }]);
  });

  test('knows which areas have had their releases for today', async () => {
    const pressed = { areas: ['upper-trapezius'] } as const;
    await open({}, { pressed: [1, 2].map((minute) => ({ ...pressed, at: NOW - minute * 60_000 })) });
    expect(row(LEAN).getByText(/has had its releases for today/)).toBeTruthy();
  });
});

describe('the body beside the list', () => {
  const CALF = 'Calf, both sides';

  test('narrows the list to the area that is touched, and back', async () => {
    const { press } = await open();
    await press(CALF);
    expect(areas()).toEqual(['Calf']);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Area' }).value).toBe('calves');
    await press(CALF);
    expect(areas()).toHaveLength(AREA_IDS.length);
  });
});

describe('one exercise in full', () => {
  test('says how it goes, what to keep off and why, and what is known', async () => {
    const { press } = await open({ tools: TOOL_IDS });
    await press(LEAN);
    expect(screen.getByRole('heading', { level: 1, name: LEAN })).toBe(document.activeElement);
    expect(screen.getByText(/Bend your knees a little/).closest('li')?.textContent).toContain('25 s');
    expect(document.body.textContent).not.toContain('{');
    expect(screen.getByText('Directly on the spine: bony; press beside it, never on it')).toBeTruthy();
    expect(screen.getByText(/^Fair: at least one controlled trial/)).toBeTruthy();
    const sources = within(screen.getByRole('list', { name: `Sources of ${LEAN}` }));
    expect(sources.getByText('read in full')).toBeTruthy();
    expect(sources.getAllByText('known by its title and summary').length).toBeGreaterThan(1);
    expect(sources.queryAllByRole('link')).toEqual([]);
    expect(await axeFaults()).toEqual([]);
  });

  test('leads back to where it was, by its key or Esc', async () => {
    const { press, user } = await open();
    await press(LEAN);
    await press('All exercises');
    expect(document.activeElement?.textContent).toBe(LEAN);
    await press(LEAN);
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe(LEAN);
  });
});
