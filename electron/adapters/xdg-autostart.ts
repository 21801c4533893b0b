import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LoginState } from '#core/bridge/snapshot.ts';
import type { Login } from '../ports.ts';

/** How the app is started: the program and its arguments, without `--hidden`. */
export type Launch = { readonly program: string; readonly args: readonly string[] };

/** The launch of this very process. `appPath` null = the program is the app; `keep` are the arguments worth keeping. */
export function launchOf(
  appPath: string | null,
  keep: readonly string[],
  { env, execPath }: Pick<NodeJS.Process, 'env' | 'execPath'> = process,
): Launch {
  const args = [...keep, ...(appPath === null ? [] : [appPath])];
  return { program: appImageOf(env, execPath) ?? execPath, args };
}

/**
 * The AppImage that this program runs from; null = from none. Its variables alone say nothing: a terminal that is an
 * AppImage hands its own on to whatever is started in it.
 */
function appImageOf(env: NodeJS.ProcessEnv, execPath: string): string | null {
  const { APPIMAGE: image, APPDIR: mounted } = env;
  if (image === undefined || mounted === undefined) return null;
  return execPath.startsWith(`${mounted}/`) ? image : null;
}

/** One argument of an Exec line, quoted as the desktop entry specification says. */
export function execQuoted(text: string): string {
  const escaped = text.replaceAll(/(["`$\\])/g, '\\$1').replaceAll('%', '%%');
  // The value is a string of the entry too, where a backslash is written twice and a line has one line.
  return `"${escaped}"`.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

/** The whole autostart entry for a launch. */
export function entryText({ program, args }: Launch): string {
  const exec = [program, ...args, '--hidden'].map(execQuoted).join(' ');
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Unknot',
    'Comment=Short mobility breaks at a good moment',
    `Exec=${exec}`,
    'Icon=unknot',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
  ];
  return `${lines.join('\n')}\n`;
}

/** What an entry's text comes to for this launch. */
export function entryState(text: string, launch: Launch): LoginState {
  const value = (key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1]?.trim();
  if (value('Hidden') === 'true' || value('X-GNOME-Autostart-enabled') === 'false') return { is: 'off' };
  const exec = value('Exec') ?? '';
  const own = /^Exec=(.*)$/m.exec(entryText(launch))?.[1];
  if (exec === own) return { is: 'on' };
  return {
    is: 'unknown',
    why: 'The entry starts another copy of Unknot. Switch it off and on to start this one.',
  };
}

/** Start at login on Linux: our own file in the XDG autostart folder, written only when the person asks for it. */
export function xdgAutostart(launch: Launch, env: NodeJS.ProcessEnv = process.env): Login {
  const home = env['XDG_CONFIG_HOME'];
  const config = home !== undefined && path.isAbsolute(home) ? home : path.join(os.homedir(), '.config');
  const file = path.join(config, 'autostart', 'unknot.desktop');
  return {
    read() {
      try {
        return entryState(fs.readFileSync(file, 'utf8'), launch);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { is: 'off' };
        throw error;
      }
    },
    write(on) {
      if (!on) {
        fs.rmSync(file, { force: true });
        return;
      }
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, entryText(launch));
    },
  };
}
