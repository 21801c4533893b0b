import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { Settings } from '#core/settings/settings.ts';
import { axeFaults } from '../testing/axe.ts';
import { openHome } from '../testing/home-page.tsx';
import { stateWith } from '../testing/samples.ts';
import { Home } from './home.tsx';

const NOW = new Date(2026, 2, 4, 10).getTime();
const PACK = {
  id: 'neck',
  name: 'Neck care',
  author: 'Somebody',
  exercises: [{ ...CATALOGUE['mov-chin-tuck'], id: 'neck/nod', name: 'Slow nod', pairedWith: [] }],
} as const;
const NOON = { id: 'neck/noon', name: 'Noon', steps: [{ exercise: 'neck/nod', seconds: null }] } as const;

const open = (settings: Partial<Settings> = {}) =>
  openHome(<Home />, 'routines', stateWith(NOW, {}, { packs: [PACK], routines: [NOON], ...settings }));

const fileOf = (bytes: BlobPart) => new File([bytes], 'neck.json', { type: 'application/json' });
const field = () => screen.getByLabelText<HTMLInputElement>('File of a pack');

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('a pack', () => {
  test('says who made it and what is in it, and its exercises start', async () => {
    const { press, app } = await open();
    expect(screen.getByText('By Somebody. 1 exercise, 1 routine.')).toBeTruthy();
    expect(screen.getByText(/From the pack Neck care/)).toBeTruthy();
    await press('Show the pack Neck care');
    const list = within(screen.getByRole('list', { name: 'Exercises of Neck care' }));
    expect(list.getByText('Slow nod')).toBeTruthy();
    await press('Start Slow nod');
    expect(app.sent.at(-1)).toEqual({ do: 'start', exercise: 'neck/nod' });
    await press('Export the pack Neck care');
    expect(app.sent.at(-1)).toEqual({ do: 'export-pack', pack: 'neck' });
  });

  test('is removed with its routines, and comes back with them', async () => {
    const { press, settings } = await open();
    await press('Show the pack Neck care');
    await press('Remove the pack Neck care');
    expect([settings().packs, settings().routines]).toEqual([[], []]);
    await press('Bring Neck care back');
    expect([settings().packs, settings().routines]).toEqual([[PACK], [NOON]]);
  });

  test('that is gone leaves its exercise in a routine as left out', async () => {
    const { press } = await open({ packs: [] });
    await press('Edit the routine Noon');
    expect(screen.getByText('Its pack is gone: it is left out.')).toBeTruthy();
  });
});

describe('an import', () => {
  test('hands over the text of a file and says what came of it', async () => {
    const { user, app } = await open();
    await user.upload(field(), fileOf('{ "a": "ü" }'));
    expect(app.sent.at(-1)).toEqual({ do: 'import-pack', text: '{ "a": "ü" }', replace: false });
    expect(await screen.findByText('The pack is there.')).toBeTruthy();
  });

  test('takes a file that is dropped', async () => {
    const { app } = await open();
    const place = screen.getByText('Import a pack').closest('.drop');
    if (place === null) throw new Error('no place to drop');
    fireEvent.drop(place, { dataTransfer: { files: [fileOf('{}')], types: ['Files'] } });
    await screen.findByText('The pack is there.');
    expect(app.sent.at(-1)).toEqual({ do: 'import-pack', text: '{}', replace: false });
  });

  test('lists all that is wrong', async () => {
    const { user, app, press } = await open();
    app.refuse('Nothing of the file is kept.', { details: ['line 1, id: wrong', 'line 2, name: wrong'] });
    await user.upload(field(), fileOf('{}'));
    const list = within(await screen.findByRole('list', { name: 'What is wrong' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'line 1, id: wrong',
      'line 2, name: wrong',
    ]);
    expect(await axeFaults()).toEqual([]);
    await press('Close');
    expect(screen.queryByRole('list', { name: 'What is wrong' })).toBeNull();
  });

  test('asks before it replaces a pack', async () => {
    const { user, app, press } = await open();
    app.refuse('There is one.', { details: [], replaces: 'Neck care' });
    await user.upload(field(), fileOf('{}'));
    await screen.findByText(/A pack of this id is there: Neck care/);
    await press('Replace Neck care');
    expect(app.sent.at(-1)).toEqual({ do: 'import-pack', text: '{}', replace: true });
    expect(await screen.findByText('The pack is there.')).toBeTruthy();
  });

  test('refuses a file that is no text before it is handed over', async () => {
    const { user, app } = await open();
    await user.upload(field(), fileOf(new Uint8Array([0x7b, 0xff, 0x7d])));
    expect(await screen.findByText('neck.json: The file is not UTF-8 text.')).toBeTruthy();
    expect(app.sent).toEqual([]);
  });
});

test('the routines of one’s own leave as a file', async () => {
  const { press, app } = await open({ routines: [{ ...NOON, id: 'noon' }] });
  await press('Export your own routines');
  expect(app.sent.at(-1)).toEqual({ do: 'export-pack', pack: null });
  app.remark('"Noon" leaves neck/nod out: its pack is gone.');
  await press('Export your own routines');
  expect(await screen.findByText('"Noon" leaves neck/nod out: its pack is gone.')).toBeTruthy();
});
