import { BrowserWindow, ipcMain } from 'electron/main';
import type { IpcMainInvokeEvent, WebContents } from 'electron/main';
import { CHANNELS } from '#core/bridge/bridge.ts';
import type { Answer, Command } from '#core/bridge/command.ts';
import { parseCommand } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Heard } from '#core/session/sound.ts';
import type { Publisher } from '../ports.ts';
import { isOwnPage } from '../adapters/app-files.ts';
import { inSight, onSight, openWindows } from '../adapters/page-window.ts';

const REFUSED: Answer = { ok: false, message: 'Refused.' };

/** True when a message comes from the top frame of one of our own pages. */
function isOurs({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false;
  return isOwnPage(senderFrame.url) && BrowserWindow.fromWebContents(sender) !== null;
}

/** What the windows may ask of the main process. */
export type Served = {
  readonly snapshot: () => Snapshot;
  readonly obey: (command: Command, by: 'window') => Answer;
};

/** What is to be heard in a window that is still loading; it is played when the page says hello. */
const waiting = new Map<number, Heard>();
/** Pages that have said hello and hear what is sent. */
const greeted = new Set<number>();

/** Answers the windows: every sender and every argument is checked, and what is not known is refused. */
export function serve({ snapshot, obey }: Served): void {
  ipcMain.handle(CHANNELS.hello, (event) => {
    if (!isOurs(event)) throw new Error('Refused.');
    greet(event.sender);
    return snapshot();
  });
  ipcMain.handle(CHANNELS.send, (event, data: unknown): Answer => {
    if (!isOurs(event)) return REFUSED;
    const parsed = parseCommand(data);
    if (!parsed.ok) return parsed;
    if (parsed.command.do === 'minimise') BrowserWindow.fromWebContents(event.sender)?.minimize();
    return obey(parsed.command, 'window');
  });
  // A page that keeps time is never told by Chromium that nobody can see it.
  onSight(({ webContents }, seen) => {
    webContents.send(CHANNELS.seen, seen);
  });
}

function greet(contents: WebContents): void {
  const { id } = contents;
  if (!greeted.has(id)) contents.once('destroyed', () => greeted.delete(id));
  greeted.add(id);
  // A page that is loaded while nobody can see it would never be told.
  contents.send(CHANNELS.seen, inSight(contents));
  const heard = waiting.get(id);
  waiting.delete(id);
  // After the answer to the hello: the page must know its state before it plays.
  if (heard !== undefined) setImmediate(() => contents.isDestroyed() || contents.send(CHANNELS.sound, heard));
}

/** Sends states to all windows, and a sound to the one that should be heard: the session's before the heads-up's. */
export function publisher(): Publisher {
  return {
    publish(state) {
      for (const { window } of openWindows()) window.webContents.send(CHANNELS.snapshot, state);
    },
    play(heard) {
      const windows = openWindows();
      const there =
        windows.find(({ page }) => page === 'session') ?? windows.find(({ page }) => page === 'heads-up');
      if (there === undefined) return;
      const { webContents } = there.window;
      const { id } = webContents;
      if (greeted.has(id)) webContents.send(CHANNELS.sound, heard);
      else {
        if (!waiting.has(id)) webContents.once('destroyed', () => waiting.delete(id));
        waiting.set(id, heard);
      }
    },
  };
}
