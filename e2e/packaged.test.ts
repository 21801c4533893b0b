import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
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

/** Names of fuses as FuseV1Options has them, with whether each is on. */
type Fuses = Readonly<Record<string, boolean>>;

const declaredFuses = (): Fuses => {
  const yml = readFileSync(path.join(projectDir, 'electron-builder.yml'), 'utf8');
  const block = /^electronFuses:\n((?: .*\n)+)/m.exec(yml)?.[1] ?? '';
  const fuses: Record<string, boolean> = {};
  for (const [, first = '', rest = '', on] of block.matchAll(/^ {2}(\w)(\w+): (true|false)$/gm)) {
    fuses[first.toUpperCase() + rest] = on === 'true';
  }
  return fuses;
};

/** How a fuse that is on is written in a binary: as the digit 1. */
const ON = '1'.charCodeAt(0);

const burntFuses = async (binary: string): Promise<Fuses> => {
  const fuses: Record<string, boolean> = {};
  for (const [at, state] of Object.entries(await getCurrentFuseWire(binary))) {
    const name = FuseV1Options[Number(at)];
    if (name !== undefined) fuses[name] = Number(state) === ON;
  }
  return fuses;
};

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

  test('has the fuses of its configuration, and only those on that close it', async () => {
    const burnt = await burntFuses(executable);
    expect(burnt).toEqual(declaredFuses());
    const on = Object.keys(burnt).filter((name) => burnt[name]);
    expect(on.sort()).toEqual(['EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar']);
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
