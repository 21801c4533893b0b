import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { until } from './until.ts';

const run = promisify(execFile);

/** A window of the X server; place and size in pixels of the screen, without the frame. */
export type XWindow = {
  readonly id: string;
  readonly title: string;
  readonly pid: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly visible: boolean;
  /** What the window manager was told, such as `_NET_WM_STATE_ABOVE`. */
  readonly states: readonly string[];
};

const output = async (tool: string, ...words: string[]): Promise<string> =>
  (await run(tool, words, { env: { ...process.env, LC_ALL: 'C.UTF-8' } })).stdout;

const number = (text: string, name: string): number =>
  Number(new RegExp(`${name}:\\s*(-?\\d+)`).exec(text)?.[1] ?? 0);

const property = (text: string, name: string): string =>
  new RegExp(`^${name} = (.*)$`, 'm').exec(text)?.[1] ?? '';

const read = async (id: string): Promise<XWindow | null> => {
  try {
    const [properties, place] = await Promise.all([
      output('xprop', '-notype', '-id', id, '_NET_WM_NAME', 'WM_NAME', '_NET_WM_PID', '_NET_WM_STATE'),
      output('xwininfo', '-id', id),
    ]);
    return {
      id,
      title: (property(properties, '_NET_WM_NAME') || property(properties, 'WM_NAME'))
        .slice(1, -1)
        .replaceAll('\\"', '"'),
      pid: Number(property(properties, '_NET_WM_PID')),
      x: number(place, 'Absolute upper-left X'),
      y: number(place, 'Absolute upper-left Y'),
      width: number(place, 'Width'),
      height: number(place, 'Height'),
      visible: place.includes('Map State: IsViewable'),
      states: property(properties, '_NET_WM_STATE').split(', ').filter(Boolean),
    };
  } catch {
    return null; // it closed between the list and the look
  }
};

const ids = (text: string): readonly string[] => text.match(/0x[0-9a-f]+/g) ?? [];

/** Ids of the windows that keep away from the window manager, as one does that must never take the focus. */
const unmanaged = (tree: string): readonly string[] =>
  tree
    .split('\n')
    .flatMap((line) => (/": \("/.test(line) && !/ 1x1\+/.test(line) ? ids(line).slice(0, 1) : []));

/** The windows that can be seen now; `pid` narrows it to one app. */
export const windows = async (pid?: number): Promise<readonly XWindow[]> => {
  const managed = ids(await output('xprop', '-root', '_NET_CLIENT_LIST'));
  const others = unmanaged(await output('xwininfo', '-root', '-children'));
  const all = await Promise.all([...new Set([...managed, ...others])].map(read));
  return all
    .filter((one) => one !== null)
    .filter((one) => one.visible && (pid === undefined || one.pid === pid));
};

/** The id of the window that has the focus; null when none has. */
export const activeWindow = async (): Promise<string | null> => {
  const id = ids(await output('xprop', '-root', '_NET_ACTIVE_WINDOW'))[0];
  return id === undefined || id === '0x0' ? null : id;
};

/** The id of the window that a click at this point of the screen would reach. Moves the mouse there. */
export const windowAt = async (x: number, y: number): Promise<string> => {
  const point = [x, y].map((value) => String(Math.round(value)));
  const seen = await output('xdotool', 'mousemove', ...point, 'getmouselocation', '--shell');
  return `0x${Number(/^WINDOW=(\d+)$/m.exec(seen)?.[1]).toString(16)}`;
};

/** True once there is a window manager. */
export const windowManagerRuns = async (): Promise<boolean> =>
  ids(await output('xprop', '-root', '_NET_SUPPORTING_WM_CHECK')).length > 0;

/** Somebody's other program: a window that has the focus and notes every key it gets. */
export type OtherProgram = {
  readonly id: string;
  /** How many keys were pressed in it. */
  keys(): number;
  focus(): Promise<void>;
};

/**
 * Opens another program's window, at the left upper corner when no place is given, raises it above all others and gives
 * it the focus; it closes with the test.
 */
export const otherProgram = async (
  at: Pick<XWindow, 'x' | 'y' | 'width' | 'height'> = { x: 20, y: 40, width: 300, height: 200 },
): Promise<OtherProgram> => {
  const child: ChildProcess = spawn(
    'xev',
    ['-geometry', `${at.width}x${at.height}+${at.x}+${at.y}`, '-name', 'Other program', '-event', 'keyboard'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  onTestFinished(() => void child.kill());
  let text = '';
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()));
  const find = async () => (await windows()).find((one) => one.title.startsWith('Other program'));
  const { id } = await until(find, "the other program's window");
  const focus = async (): Promise<void> => {
    await run('xdotool', ['windowactivate', id]);
    await until(async () => (await activeWindow()) === id, 'the other program to have the focus');
  };
  await focus();
  return { id, keys: () => text.match(/^KeyPress/gm)?.length ?? 0, focus };
};
