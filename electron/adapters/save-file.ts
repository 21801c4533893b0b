import fs from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, dialog } from 'electron/main';
import type { Log, Saver } from '../ports.ts';

/** Saves files through the system's own dialog, which belongs to the window that was asked last. */
export function saveFile(log: Log): Saver {
  const ask = async (name: string, text: string) => {
    const options = {
      title: 'Export',
      defaultPath: path.join(app.getPath('documents'), name),
      filters: [{ name: 'Pack of exercises', extensions: ['json'] }],
    };
    const window = BrowserWindow.getFocusedWindow();
    const asked = window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
    const { canceled, filePath } = await asked;
    if (!canceled) await fs.writeFile(filePath, text, 'utf8');
  };
  return {
    save(name, text) {
      ask(name, text).catch((error: unknown) => {
        log.info(`could not save ${name}: ${String(error)}`);
        dialog.showErrorBox('Not saved', error instanceof Error ? error.message : String(error));
      });
    },
  };
}
