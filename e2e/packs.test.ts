import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '#core/settings/settings.ts';
import type { App } from './desktop/app.ts';
import { projectDir } from './desktop/cli.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';
import { go, onDisk, openSettings } from './desktop/settings-page.ts';
import { until } from './desktop/until.ts';

const GOOD = path.join(projectDir, 'docs/examples/desk-neck.json');
const BAD = path.join(projectDir, 'core/packs/mistakes.json');
const LINES = readFileSync(path.join(projectDir, 'core/packs/mistakes.txt'), 'utf8').trim().split('\n');

const desktop = useDesktop();
let app: App;

const fileOf = (name: string) => path.join(app.profile.dir, name);
const settings = () => JSON.parse(readFileSync(fileOf('settings.json'), 'utf8')) as Settings;

/** The person chooses this file in the system's dialog, which no script can reach. */
const savesTo = async (file: string) => {
  await app.electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
};

beforeAll(async () => {
  app = await desktop.launch({ settings: quiet });
});

describe('A pack', () => {
  test('comes by a command, and its exercise starts by name', async () => {
    expect(await app.command('import', GOOD)).toEqual({
      code: 0,
      stdout: 'Desk neck is there: 2 exercises and 1 routine. Nobody of Unknot checked this pack.\n',
      stderr: '',
    });
    await onDisk(app, { packs: [{ id: 'desk-neck' }] });
    expect(await app.command('start', 'desk-neck/slow-nod')).toMatchObject({ code: 0 });
    const { session } = await app.reaches('a session', (status) => status.session !== null);
    expect(session).toMatchObject({ exercise: 'desk-neck/slow-nod', stage: 'set-up' });
    const page = await app.page('session');
    await page.getByText('Sit tall, eyes level.').first().waitFor();
    await page.keyboard.press('Escape').catch(() => undefined);
    await app.reaches('the end', (status) => status.session === null);
  });

  test('full of mistakes is refused with all of them, and nothing changes', async () => {
    const before = settings();
    const answer = await app.command('import', BAD);
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr.trim().split('\n').slice(1)).toEqual(LINES);
    expect(settings()).toEqual(before);
  });

  test('that is no file is not understood', async () => {
    expect(await app.command('import', fileOf('none.json'))).toMatchObject({ code: 2, stdout: '' });
    expect(await app.command('import')).toMatchObject({ code: 2, stdout: '' });
  });

  test('leaves by a command as it came', async () => {
    const { code, stdout } = await app.command('export', 'desk-neck');
    expect(code).toBe(0);
    const came = JSON.parse(readFileSync(GOOD, 'utf8')) as object;
    expect({ $schema: '../pack.schema.json', ...(JSON.parse(stdout) as object) }).toEqual(came);
    writeFileSync(fileOf('back.json'), stdout);
    const before = settings();
    expect(await app.command('import', fileOf('back.json'))).toMatchObject({ code: 1 });
    expect(await app.command('import', '--replace', fileOf('back.json'))).toMatchObject({ code: 0 });
    expect(settings()).toEqual(before);
  });

  test('is removed, brought back, exported and imported in the window', async () => {
    const page = await openSettings(app);
    await go(page, 'Routines');
    await page.getByRole('button', { name: 'Show the pack Desk neck' }).click();
    await page.getByRole('button', { name: 'Remove the pack Desk neck' }).click();
    await onDisk(app, { packs: [] });
    await page.getByRole('button', { name: 'Bring Desk neck back' }).click();
    await onDisk(app, { packs: [{ id: 'desk-neck' }], routines: [{}, { id: 'desk-neck/after-calls' }] });
    await page.setInputFiles('input[type=file]', BAD);
    await page.getByText(LINES[0] ?? '').waitFor();
    await savesTo(fileOf('saved.json'));
    await page.getByRole('button', { name: 'Show the pack Desk neck' }).click();
    await page.getByRole('button', { name: 'Export the pack Desk neck' }).click();
    await until(() => existsSync(fileOf('saved.json')), 'the file of the export');
    expect(JSON.parse(readFileSync(fileOf('saved.json'), 'utf8'))).toMatchObject({ id: 'desk-neck' });
    const other = { ...(JSON.parse(readFileSync(GOOD, 'utf8')) as object), id: 'other', name: 'Other' };
    writeFileSync(fileOf('other.json'), JSON.stringify(other));
    await page.setInputFiles('input[type=file]', fileOf('other.json'));
    await page
      .getByText('Other is there: 2 exercises and 1 routine. Nobody of Unknot checked this pack.')
      .waitFor();
    await onDisk(app, { packs: [{ id: 'desk-neck' }, { id: 'other' }] });
  });
});
