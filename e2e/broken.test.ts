import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Status } from '#core/bridge/status.ts';
import { lastKey } from './desktop/app.ts';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { healthy, quiet } from './desktop/rhythm.ts';
import { person, stateOf } from './desktop/session-page.ts';
import { unfold } from './desktop/settings-page.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();

/** Starts a break and leaves it again, which writes two lines of history. */
const aShortBreak = async (app: App): Promise<void> => {
  await app.command('start', 'mov-chin-tuck');
  const page = await app.page('session');
  await page.getByRole('timer').waitFor();
  await lastKey(page, 'Escape');
  await app.reaches('the end of the session', ({ session }) => session === null);
};

describe('A broken settings.json', () => {
  test('is kept aside whole, and the app runs with what a clean profile has', async () => {
    const profile = desktop.profile();
    profile.write('settings.json', '{ "kinds": [ oh no');
    const app = await desktop.launch({ profile });
    const { nextBreak } = await app.reaches('work', ({ phase }) => phase === 'working');
    expect(nextBreak?.kind).toBe('movement');
    const kept = profile.files('settings.json.broken-');
    expect(kept).toHaveLength(1);
    expect(profile.read(kept[0] ?? '')).toBe('{ "kinds": [ oh no');
  });

  test('is told once by a notification, and a click on it opens the window', async () => {
    const profile = desktop.profile();
    profile.write('settings.json', 'nothing of the kind');
    const before = desktop.notifications.seen.length;
    const app = await desktop.launch({ profile });
    const told = await until(() => desktop.notifications.seen[before], 'the notification');
    expect(told.body).toContain('settings.json.broken-');
    desktop.notifications.press(told.id, 'default');
    const page = await app.page('home');
    await page.getByText('did not parse').waitFor();
    expect(desktop.notifications.seen).toHaveLength(before + 1);
  });

  test('with one bad field loses that field only', async () => {
    const kinds = [
      { id: 'movement', every: 'soon' },
      { id: 'release', every: 77 },
    ];
    const app = await desktop.launch({
      settings: { version: 1, kinds, theme: 'dark', sound: { on: false, volume: 9 } },
    });
    const { nextBreak } = await app.reaches('work', ({ phase }) => phase === 'working');
    expect(nextBreak?.kind).toBe('release');
    await app.command('settings');
    const page = await app.page('home');
    await page.waitForLoadState();
    expect(await app.electron?.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  });
});

describe('Settings about the person that are wrong', () => {
  const wrong = {
    screening: { answeredAt: 'yesterday', answers: { nonsense: 'no', dvt: 'perhaps' }, marked: 7 },
    place: { positions: ['flying'], props: 'all', office: 'yes', quiet: true },
    packs: [{ id: 'UPPER', exercises: 7 }, 'pack', null],
    session: { waits: 'sometimes', asks: false },
    voice: { on: 1, rate: 9, words: 'short' },
    tight: ['moon', 'calves'],
    exercisesOff: ['rel-nothing', 'mov-short-foot'],
  };

  test('have their defaults field by field, are told, and nothing is pressed', async () => {
    const before = desktop.notifications.seen.length;
    const app = await desktop.launch({ settings: person(wrong) });
    await until(() => desktop.notifications.seen[before], 'the notification');
    const { settings, ask, notices } = await stateOf(app);
    expect(settings).toMatchObject({
      screening: { answeredAt: null, answers: {}, marked: {} },
      place: { positions: ['seated', 'standing'], office: false, quiet: true },
      session: { waits: 'never', asks: false },
      voice: { on: true, rate: 1, words: 'short' },
      tight: ['calves'],
      exercisesOff: ['mov-short-foot'],
      tools: ['soft-ball', 'tennis-ball'],
    });
    expect(ask).toBe('never');
    expect(notices.map(({ text }) => text).join('\n')).toMatch(
      /Setting [\w.]+ was not .*; its default holds\./,
    );
    const refused = await app.command('start', 'rel-uppertrap-wall-ball');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/health questions/i) });
    expect(await app.command('start', 'mov-chin-tuck')).toMatchObject({ code: 0 });
  });

  test('count as not sure where one answer of many is wrong: nothing is pressed either', async () => {
    const answers = { ...healthy.answers, dvt: 'hardly' };
    const app = await desktop.launch({ settings: person({ screening: { ...healthy, answers } }) });
    const refused = await app.command('start', 'rel-uppertrap-wall-ball');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toBe('');
    expect(app.profile.counts()).toEqual({});
  });
});

describe('A broken state.json', () => {
  test.for([
    '',
    '{"worked":',
    '[]',
    '{"worked":"much","session":{"plan":7},"pause":{"until":"later"}}',
    '\u0000\u0000',
  ])('with %j inside does not stop the app', async (content) => {
    const profile = desktop.profile();
    profile.write('state.json', content);
    const app = await desktop.launch({ profile, settings: quiet });
    await app.reaches('work', ({ phase }) => phase === 'working');
    expect(app.profile.counts()['started'] ?? 0).toBe(0);
  });
});

describe('A half-written history line', () => {
  test('is kept aside, all others are read, and new lines stand on their own', async () => {
    const profile = desktop.profile();
    const good = JSON.stringify({
      at: new Date(Date.now() - 60_000).toISOString(),
      is: 'skipped',
      kind: 'movement',
    });
    profile.write('history.jsonl', `${good}\n{"at":"2026-11-2`);
    const app = await desktop.launch({ profile, settings: quiet });
    await aShortBreak(app);
    await until(() => profile.counts()['partial'] === 1, 'the lines of the break');
    expect(profile.counts()).toEqual({ skipped: 1, started: 1, partial: 1 });
  });
});

describe('A disk that takes nothing', () => {
  test('does not stop a break, and what was not written comes later', async () => {
    const profile = desktop.profile();
    const history = path.join(profile.dir, 'history.jsonl');
    symlinkSync('/dev/full', history);
    const app = await desktop.launch({ profile, settings: quiet });
    await aShortBreak(app);
    rmSync(history);
    await aShortBreak(app);
    await until(() => profile.counts()['partial'] === 2, 'both breaks in the history');
    expect(profile.counts()).toEqual({ started: 2, partial: 2 });
  });

  test('does not stop the app when the state cannot be written', async () => {
    const profile = desktop.profile();
    mkdirSync(path.join(profile.dir, 'state.json'));
    const app = await desktop.launch({ profile, settings: quiet });
    await aShortBreak(app);
    expect(await app.command('pause', '1h')).toMatchObject({ code: 0 });
    await app.reaches('a pause', ({ phase }) => phase === 'paused');
  });

  test('lets a changed setting hold at once, and writes it when there is room again', async () => {
    const profile = desktop.profile();
    const file = path.join(profile.dir, 'settings.json');
    mkdirSync(file);
    const app = await desktop.launch({ profile });
    await app.command('settings');
    const page = await app.page('home');
    await unfold(page, 'Movement');
    await page.getByRole('textbox', { name: 'Movement: every' }).fill('10 min');
    await page.keyboard.press('Enter');
    const soon = ({ nextBreak }: Status) => Date.parse(nextBreak?.dueAt ?? '') - Date.now() < 601_000;
    await app.reaches('a break within 10 min', soon);
    rmSync(file, { recursive: true });
    await app.command('pause', '1h');
    await until(() => 'kinds' in profile.settings(), 'the settings on the disk');
    const kinds = (profile.settings() as { kinds: readonly object[] }).kinds;
    expect(kinds[0]).toMatchObject({ id: 'movement', trigger: { by: 'active', every: 600 } });
    expect(kinds).toHaveLength(3);
  });
});
