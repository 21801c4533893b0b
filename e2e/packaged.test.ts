import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectDir } from './desktop/cli.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();
const run = promisify(execFile);
const executable = path.join(projectDir, 'release/linux-unpacked/unknot');

beforeAll(async () => {
  await run(process.execPath, [path.join(projectDir, 'scripts/package.mjs'), '--dir'], { cwd: projectDir });
}, 180_000);

describe('The packaged app', () => {
  test('starts, takes a break by tray and commands, and ends', async () => {
    const app = await desktop.launch({ executable, settings: quiet, plain: true });
    const tray = await desktop.tray.item();
    expect(await tray.tooltip()).toMatch(/Next: /);
    await tray.activate();
    await app.sessionWindow();
    const { version, session } = await app.status();
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(session?.stage).toBe('set-up');
    await app.reaches(
      'the clock to run',
      (status) => (status.session?.secondsLeft ?? 99) < (session?.secondsLeft ?? 0),
    );
    await tray.click('Leave the break');
    await until(async () => (await app.windows()).length === 0, 'its window to close');
    expect(app.profile.counts()).toEqual({ started: 1, partial: 1 });
    expect(await app.command('quit')).toMatchObject({ code: 0 });
    expect(await app.ended()).toBe(0);
  });

  test('cannot be turned into a plain Node by its environment', async () => {
    const env = { ...desktop.env, ELECTRON_RUN_AS_NODE: '1' };
    const marker = path.join(desktop.home, 'ran-as-node');
    const code = `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`;
    const app = await desktop.launch({ executable, env, args: ['-e', code], plain: true });
    expect(await app.ended()).toBe(2); // it is Unknot that answers: these words are no command of it
    expect(app.log()).toMatch(/no command/);
    expect(existsSync(marker)).toBe(false);
  });

  test('holds what it needs and nothing else', async () => {
    const { stdout } = await run(process.execPath, [
      path.join(projectDir, 'node_modules/@electron/asar/bin/asar.js'),
      'list',
      path.join(path.dirname(executable), 'resources/app.asar'),
    ]);
    const tops = new Set(
      stdout
        .split('\n')
        .map((line) => line.split('/')[1] ?? '')
        .filter(Boolean),
    );
    expect([...tops].sort()).toEqual(['LICENSE', 'dist', 'package.json', 'resources']);
    expect(existsSync(path.join(path.dirname(executable), 'resources/default_app.asar'))).toBe(false);
  });
});
