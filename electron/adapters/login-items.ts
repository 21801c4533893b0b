import { app } from 'electron/main';
import type { Login } from '../ports.ts';

/** Start at login on macOS and Windows, by the system's own login items. */
export function loginItems(): Login {
  const args = ['--hidden'];
  return {
    read() {
      const { openAtLogin, executableWillLaunchAtLogin, status } = app.getLoginItemSettings({ args });
      if (status === 'requires-approval')
        return { is: 'unknown', why: 'The system asks you to allow it in its own settings.' };
      if (!openAtLogin) return { is: 'off' };
      // Windows: switched off in the task manager although the entry is there. macOS does not say (undefined).
      if (process.platform === 'win32' && !executableWillLaunchAtLogin) {
        return { is: 'unknown', why: 'It is switched off in the system’s list of start-up apps.' };
      }
      return { is: 'on' };
    },
    write(on) {
      app.setLoginItemSettings({ openAtLogin: on, args });
    },
  };
}
