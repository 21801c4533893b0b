import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import type { Status } from '#core/bridge/status.ts';
import { command, projectDir } from './cli.ts';
import type { Answer } from './cli.ts';
import type { Profile } from './profile.ts';
import { until } from './until.ts';
import { windows } from './windows.ts';
import type { XWindow } from './windows.ts';

/** The pages that windows show. */
export type PageName = 'session' | 'heads-up' | 'home';

/** What to start and in which surroundings. */
export type Start = {
  readonly profile: Profile;
  readonly env: NodeJS.ProcessEnv;
  /** The file that gets everything the app prints. */
  readonly logFile: string;
  /** Further words on the app's command line. */
  readonly args?: readonly string[];
  /** A packaged app to be started instead of Electron with the built project. */
  readonly executable?: string;
};

/** Presses a key that may close the page: then there is nobody left to say that it was let go. */
export const lastKey = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key).catch((error: unknown) => {
    if (!/closed/.test(String(error))) throw error;
  });
};

/** A started app. */
export type App = {
  readonly pid: number;
  readonly profile: Profile;
  /** The way into its processes; null when it was started as a plain program. */
  readonly electron: ElectronApplication | null;
  /** `unknot <words>` for this profile. */
  command(...words: string[]): Promise<Answer>;
  /** `unknot status --json`; fails while the app does not answer. */
  status(): Promise<Status>;
  /** Waits until the status is as `when` wants it, and gives it; `what` says so in words. */
  reaches(what: string, when: (status: Status) => boolean, within?: number): Promise<Status>;
  /** Waits for the window that shows this page. */
  page(name: PageName): Promise<Page>;
  /** Waits for the session's window on the screen, the only one of the app, with its title. */
  sessionWindow(): Promise<XWindow>;
  /** The app's windows that can be seen on the screen. */
  windows(): Promise<readonly XWindow[]>;
  log(): string;
  running(): boolean;
  /** Waits for the end of the process and gives its exit code; null when a signal ended it. */
  ended(within?: number): Promise<number | null>;
  /** kill -9, as a crash or a power cut would do. */
  kill(): Promise<void>;
  /** Ends it by its own command, and by force when that does not help. */
  quit(): Promise<void>;
};

/** The Electron that the suite runs on; the test script says which. */
const electronPath = (): string => {
  const found = process.env['UNKNOT_ELECTRON'];
  if (!found) throw new Error('UNKNOT_ELECTRON must say where the Electron binary is; `npm test` does so');
  return found;
};

/** Chromium refuses its sandbox to root; an ordinary person keeps it. */
const sandboxWords = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const commandLine = ({ profile, args = [], executable }: Start): string[] => [
  ...sandboxWords(),
  '--disable-gpu',
  ...(executable ? [] : [projectDir]),
  `--user-data-dir=${profile.dir}`,
  ...args,
];

const record = (child: ChildProcess, file: string): void => {
  const log = createWriteStream(file, { flags: 'a' });
  child.stdout?.on('data', (part: Buffer) => log.write(part));
  child.stderr?.on('data', (part: Buffer) => log.write(part));
};

const endGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it is gone already
  }
};

/** Plain programs that run: they would outlive a test run that breaks off. */
const plain = new Set<number>();
process.once('exit', () => {
  plain.forEach(endGroup);
});

/** Starts it as the desktop does: a program of its own, with no way in but its windows, tray and commands. */
export const launchPlain = (start: Start): App => {
  const child = spawn(start.executable ?? electronPath(), commandLine(start), {
    env: start.env,
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) {
    plain.add(pid);
    child.once('exit', () => plain.delete(pid));
  }
  return appOf(start, child, null);
};

/** Starts it with Playwright attached, which can look into pages and the main process. */
export const launchDriven = async (start: Start): Promise<App> => {
  const electron = await _electron.launch({
    executablePath: start.executable ?? electronPath(),
    args: commandLine(start),
    env: Object.fromEntries(
      Object.entries(start.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
    cwd: projectDir,
    chromiumSandbox: process.getuid?.() !== 0, // otherwise Playwright takes the sandbox from everybody
    timeout: 30_000,
  });
  return appOf(start, electron.process(), electron);
};

const appOf = (start: Start, child: ChildProcess, electron: ElectronApplication | null): App => {
  const { profile, env, logFile } = start;
  record(child, logFile);
  const pid = child.pid;
  if (pid === undefined) throw new Error(`Could not start ${child.spawnfile}`);
  const running = () => child.exitCode === null && child.signalCode === null;
  const run = (...words: string[]) => command([...words, `--user-data-dir=${profile.dir}`], env);
  const exit = once(child, 'exit');
  const kill = async () => {
    endGroup(pid);
    if (running()) await exit;
  };
  const app: App = {
    pid,
    profile,
    electron,
    running,
    kill,
    command: run,
    log: () => readFileSync(logFile, 'utf8'),
    windows: () => windows(pid),
    async status() {
      const { code, stdout, stderr } = await run('status', '--json');
      if (code !== 0) throw new Error(`status ended with ${code}: ${stdout}${stderr}`);
      return JSON.parse(stdout) as Status;
    },
    reaches: (what, when, within = 15_000) =>
      until(
        async () => {
          const status = await app.status();
          if (!when(status)) throw new Error(JSON.stringify(status));
          return status;
        },
        what,
        { within, every: 100 },
      ),
    page: (name) =>
      until(
        () => electron?.windows().find((page) => page.url().includes(`/${name}.html`)),
        `a window with the page ${name}`,
      ),
    sessionWindow: () =>
      until(async () => {
        const shown = await windows(pid);
        return shown.length === 1 && shown[0]?.title.startsWith('Unknot: ') && shown[0];
      }, 'the session window, alone'),
    async ended(within = 10_000) {
      await until(() => !running(), 'the app to end', { within });
      return child.exitCode;
    },
    async quit() {
      if (running()) await run('quit');
      await app.ended(5_000).catch(() => undefined);
      await kill();
    },
  };
  return app;
};
