import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { PrivateBus } from './bus.ts';

/** The surroundings of a program on a desktop of its own: nothing of the person who runs the tests but screen and path. */
export const environment = (folder: string, session: PrivateBus, system: PrivateBus): NodeJS.ProcessEnv => {
  const home = path.join(folder, 'home');
  const runtime = path.join(folder, 'run');
  mkdirSync(path.join(home, '.config'), { recursive: true });
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  return {
    PATH: process.env['PATH'],
    DISPLAY: process.env['DISPLAY'],
    XAUTHORITY: process.env['XAUTHORITY'],
    LANG: 'C.UTF-8',
    // what the app starts by itself at login has no --no-sandbox, which root needs
    ...(process.getuid?.() === 0 && { ELECTRON_DISABLE_SANDBOX: '1' }),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_RUNTIME_DIR: runtime,
    XDG_CURRENT_DESKTOP: 'XFCE',
    XDG_SESSION_TYPE: 'x11',
    DBUS_SESSION_BUS_ADDRESS: session.address,
    DBUS_SYSTEM_BUS_ADDRESS: system.address,
  };
};
