import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { axeFaults } from '../testing/axe.ts';
import type { FakeEars } from '../testing/fake-ears.ts';
import { fakeEars, voiceCalled } from '../testing/fake-ears.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { silence } from '../ui/sounds.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const VOICES = [voiceCalled('Ada'), voiceCalled('Bea', 'en-GB'), voiceCalled('Uta', 'de-DE')];
let ears: FakeEars;

const open = (settings: Partial<Settings> = {}) =>
  openHome(<Home />, 'sound', stateWith(NOW, {}, { welcomed: true, ...settings }));

beforeEach(() => {
  ears = fakeEars(VOICES);
});
afterEach(() => {
  silence();
  cleanup();
  vi.unstubAllGlobals();
  window.location.hash = '';
});

describe('the Sound and look page', () => {
  test('keeps the volume at which the slider comes to rest', async () => {
    const { app, settings } = await open();
    const slider = screen.getByRole('slider', { name: 'Volume' });
    fireEvent.change(slider, { target: { value: '30' } });
    fireEvent.change(slider, { target: { value: '25' } });
    expect(app.sent).toEqual([]);
    fireEvent.pointerUp(slider);
    await vi.waitFor(() => expect(settings().sound.volume).toBe(0.25));
    expect(app.sent).toHaveLength(1);
  });

  test('plays a sound at the volume that is set, and softly in quiet mode', async () => {
    const { press, turn, settings } = await open();
    await press('Play a sound');
    expect(ears.heard).toEqual(['start at 60']);
    await turn('Quiet mode for offices');
    expect(settings().sound.quiet).toBe(true);
    await press('Play a sound');
    expect(ears.heard.at(-1)).toBe('start at 20');
  });

  test('shows somebody else in each exercise, or the one person that is put together here', async () => {
    const { turn, choose, settings } = await open();
    expect(screen.queryByRole('img', { name: 'How the person looks' })).toBeNull();
    await turn('One person for all exercises');
    const before = screen.getByRole('img', { name: 'How the person looks' }).innerHTML;
    await choose('Hair', 'Bun');
    await choose('Skin', 'Darkest');
    await turn('Glasses');
    expect(settings().person).toMatchObject({ style: 'bun', skin: 's6', glasses: true });
    expect(screen.getByRole('img', { name: 'How the person looks' }).innerHTML).not.toBe(before);
    await choose('On the head', 'Hijab');
    expect(screen.queryByRole('combobox', { name: 'Hair colour' })).toBeNull();
    await turn('One person for all exercises');
    expect(settings().person).toBeNull();
  });

  test('lets one choose among the voices that read English, their pace and how much they say', async () => {
    const { choose, settings } = await open();
    await screen.findByRole('option', { name: 'Bea' });
    expect(screen.queryByRole('option', { name: 'Uta' })).toBeNull();
    await choose('Which voice', 'Bea');
    await choose('Pace', 'A little faster');
    await choose('How much it says', 'Names and sides only');
    expect(settings().voice).toEqual({ on: true, name: 'Bea', rate: 1.25, words: 'short' });
    await choose('Which voice', 'As the system chooses');
    expect(settings().voice.name).toBeNull();
  });

  test('lets one hear the voice as it is set', async () => {
    const { press } = await open({ voice: { ...DEFAULTS.voice, name: 'Bea', rate: 1.5 } });
    await screen.findByRole('button', { name: 'Hear it' });
    await press('Hear it');
    expect(ears.heard).toEqual([
      expect.stringMatching(/^“Hold, left side\..*” by Bea, 1.5, at 60$/) as string,
    ]);
  });

  test('keeps in sight a voice that is gone, and a pace that is none of its own', async () => {
    await open({ voice: { ...DEFAULTS.voice, name: 'Cy', rate: 1.1 } });
    expect((await screen.findByRole('combobox', { name: 'Which voice' })).textContent).toContain(
      'Cy (not here)',
    );
    expect(screen.getByRole('combobox', { name: 'Pace' }).textContent).toContain('1.1 times as fast');
  });

  test('hides the rest where there is to be no voice', async () => {
    const { turn } = await open();
    await turn('Voice');
    expect(screen.queryByRole('combobox', { name: 'Pace' })).toBeNull();
  });

  test.each([
    ['sound is off', { on: false, volume: 0.6, quiet: false }, 'Sound is off, so nothing is said.'],
    ['quiet mode is on', { on: true, volume: 0.6, quiet: true }, 'Quiet mode is on, so nothing is said.'],
  ])('says why nothing is said when %s', async (_, sound, words) => {
    await open({ sound });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('says so when the system offers no voice', async () => {
    vi.unstubAllGlobals();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    fakeEars([]);
    await open();
    expect(screen.getByText('Looking for the voices of this computer.')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText(/^This system offers no voice\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
    vi.useRealTimers();
  });

  test('says where the clock of a session waits, and whether it asks', async () => {
    const { choose, turn, settings } = await open();
    await choose('The clock', 'Waits after every part');
    await turn('Ask how tight it feels');
    expect(settings().session).toEqual({ waits: 'stage', asks: false });
  });

  test('changes the look', async () => {
    const { user, settings } = await open();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(settings().theme).toBe('dark');
  });

  test('has no fault that axe knows', async () => {
    await open();
    expect(await axeFaults()).toEqual([]);
  });
});
