import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchDriven, launchPlain } from './app.ts';
import type { App } from './app.ts';
import { privateBus } from './bus.ts';
import type { PrivateBus } from './bus.ts';
import { environment } from './environment.ts';
import { keepEvidence, newFaults } from './evidence.ts';
import { stir } from './input.ts';
import { logind } from './logind.ts';
import type { Logind } from './logind.ts';
import { notifications } from './notifications.ts';
import type { Notifications } from './notifications.ts';
import { profileIn } from './profile.ts';
import type { Profile } from './profile.ts';
import { trayHost } from './tray-host.ts';
import type { TrayHost } from './tray-host.ts';

/** How the app is started. */
export type Launch = {
  /** Written as settings.json before the start. */
  readonly settings?: object;
  /** A profile from before, for a restart; without it a new empty one. */
  readonly profile?: Profile;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Started as a plain program instead of under Playwright. */
  readonly plain?: boolean;
  /** A packaged app. */
  readonly executable?: string;
};

/** One person's desktop with nothing of the real one in it: own buses, own home, own services. */
export type Desktop = {
  readonly session: PrivateBus;
  readonly tray: TrayHost;
  readonly logind: Logind;
  readonly notifications: Notifications;
  /** The home folder. */
  readonly home: string;
  /** The environment that programs of this desktop get. */
  readonly env: NodeJS.ProcessEnv;
  profile(): Profile;
  /** In this test the app is to notice a fault like this; any other in its log fails the test. */
  expectFault(like: RegExp): void;
  /** Starts the app and keeps its end in hand. One started in a test ends with it, one in beforeAll with the file. */
  launch(launch?: Launch): Promise<App>;
};

/** What the desktop has from the start. */
export type DesktopParts = { readonly tray?: 'early' | 'late' };

type Running = { readonly app: App; readonly inTest: boolean };

/** Gives the tests of a file a desktop that starts before the first of them and ends after the last. */
export const useDesktop = (parts: DesktopParts = {}): Desktop => {
  const desktop = {} as { -readonly [part in keyof Desktop]: Desktop[part] };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-desk-'));
  const running: Running[] = [];
  const known = new Set<string>();
  let expected: RegExp | null = null;
  let system: PrivateBus;
  let inTest = false;
  let starts = 0;
  let profiles = 0;

  desktop.expectFault = (like) => {
    expected = like;
  };
  desktop.profile = () => profileIn(path.join(folder, `profile-${++profiles}`));
  desktop.launch = async ({
    settings,
    profile = desktop.profile(),
    args,
    env = {},
    plain,
    executable,
  } = {}) => {
    if (settings) profile.write('settings.json', settings);
    await stir(); // somebody is there: the screen may have been idle for long
    const start = {
      profile,
      env: { ...desktop.env, ...env },
      logFile: path.join(folder, `app-${++starts}.log`),
      ...(args && { args }),
      ...(executable && { executable }),
    };
    const app = plain ? launchPlain(start) : await launchDriven(start);
    running.push({ app, inTest });
    return app;
  };

  beforeAll(async () => {
    desktop.session = await privateBus(folder, 'session');
    system = await privateBus(folder, 'system');
    desktop.env = environment(folder, desktop.session, system);
    desktop.home = path.join(folder, 'home');
    desktop.tray = await trayHost(desktop.session, { late: parts.tray === 'late' });
    desktop.notifications = await notifications(desktop.session);
    desktop.logind = await logind(system);
  });
  const end = async (some: readonly Running[]) => {
    for (const one of some) {
      await one.app.quit();
      running.splice(running.indexOf(one), 1);
    }
  };
  beforeEach(() => {
    inTest = true;
  });
  afterEach(async ({ task }) => {
    inTest = false;
    const failed = task.result?.state === 'fail';
    if (failed) await keepEvidence(folder, task.name);
    await end(running.filter((one) => one.inTest));
    const faults = newFaults(folder, known).filter((line) => expected?.test(line) !== true);
    expected = null;
    if (faults.length > 0 && !failed) await keepEvidence(folder, task.name);
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await end([...running]);
    await desktop.session.stop();
    await system.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); // Chromium's children may still write
  });
  return desktop;
};
