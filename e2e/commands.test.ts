import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Status } from '#core/bridge/status.ts';
import { lastKey } from './desktop/app.ts';
import type { App } from './desktop/app.ts';
import { answerOf, command, projectDir } from './desktop/cli.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';

const desktop = useDesktop();
let app: App;

beforeAll(async () => {
  app = await desktop.launch({ settings: quiet });
});

describe('A command', () => {
  test('tells the status as JSON and in words', async () => {
    const status = await app.status();
    expect(status).toMatchObject({
      phase: 'working',
      session: null,
      pausedUntil: null,
      holds: [],
      tray: true,
    });
    expect(status.nextBreak).toEqual({ kind: 'movement', dueAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    const words = await app.command('status');
    expect(words).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Next: movement in \d+ min/) });
  });

  test.for([
    { said: 'npx unknot', program: process.execPath, before: [path.join(projectDir, 'scripts/unknot.mjs')] },
    { said: 'npm start', program: 'npm', before: ['start', '--silent', '--'] },
  ])('tells scripts one line of JSON and nothing else, said as $said', async ({ program, before }) => {
    const words = [...before, 'status', '--json', `--user-data-dir=${app.profile.dir}`];
    const { code, stdout } = await answerOf(program, words, desktop.env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    const { version, phase } = JSON.parse(stdout) as Status;
    expect({ version, phase }).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      phase: 'working',
    });
  });

  test('starts the exercise that it names and brings its window', async () => {
    expect(await app.command('start', 'mov-chin-tuck')).toMatchObject({ code: 0 });
    const { session } = await app.reaches('a session', (status) => status.session !== null);
    expect(session).toMatchObject({ exercise: 'mov-chin-tuck', stage: 'set-up', number: 1, paused: false });
    const page = await app.page('session');
    await page.getByRole('timer').waitFor();
    const refused = { code: 1, stdout: '', stderr: 'A break is running.\n' };
    expect(await app.command('start', 'calves')).toEqual(refused);
    expect(await app.command('start', 'routine', 'morning')).toEqual(refused);
    expect(await app.command('start')).toMatchObject({ code: 0 });
    await lastKey(page, 'Escape');
    await app.reaches('the end', (status) => status.session === null);
  });

  test('puts the next break off by Later and leaves it out by Skip', async () => {
    expect(await app.command('later', '50m')).toMatchObject({ code: 0 });
    const { nextBreak } = await app.status();
    expect(Math.abs(Date.parse(nextBreak?.dueAt ?? '') - Date.now() - 3_000_000)).toBeLessThan(10_000);
    expect(await app.command('skip')).toMatchObject({ code: 0 });
    expect(app.profile.counts()).toMatchObject({ later: 1, skipped: 1 });
  });

  test('names what can be done instead, and the routines there are', async () => {
    const rolled = await app.command('start', 'rel-thoracic-floor-roller');
    expect(rolled).toMatchObject({ code: 1, stdout: '' });
    expect(rolled.stderr).toMatch(/^What can be done instead: .+ \(unknot start (mov|rel)-[a-z-]+\)\.$/m);
    const routine = await app.command('start', 'routine', 'none');
    expect(routine).toMatchObject({ code: 1, stdout: '' });
    expect(routine.stderr).toMatch(/^There is no routine "none"\. There are:\n {2}morning /);
  });

  test('has a help that fits a terminal, and a list of exercises', async () => {
    const { code, stdout } = await app.command('--help');
    expect({ code, fits: stdout.split('\n').length <= 31 }).toEqual({ code: 0, fits: true });
    const list = await app.command('help', 'exercises');
    expect(list.stdout).toContain('mov-chin-tuck');
  });

  test('opens the settings', async () => {
    expect(await app.command('settings')).toMatchObject({ code: 0 });
    await (await app.page('home')).close();
  });

  test.for([
    ['nonsense'],
    ['start', 'flying'],
    ['start', 'calfs'],
    ['start', '0m'],
    ['pause', 'soon'],
    ['pause', '-5m'],
    ['later', '0m'],
    ['status', 'all'],
  ])('that is not understood is refused with code 2 and one clear line: %j', async (words) => {
    const { code, stdout, stderr } = await app.command(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/at .*\.js:/);
  });

  test('says with code 1 that no app runs', async () => {
    const answer = await command(['status', `--user-data-dir=${desktop.profile().dir}`], desktop.env);
    expect(answer.code).toBe(1);
    expect(`${answer.stdout}${answer.stderr}`).toMatch(/not running/i);
  });

  test('ends the app', async () => {
    expect(await app.command('quit')).toMatchObject({ code: 0 });
    expect(await app.ended()).toBe(0);
  });
});
