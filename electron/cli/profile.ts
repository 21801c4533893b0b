import os from 'node:os';
import path from 'node:path';

const NAME = 'Unknot';
/** The switch that names a profile; Chromium knows it too. */
export const PROFILE_FLAG = '--user-data-dir=';

/** Where the system keeps an app's own files. */
function standardFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = os.homedir();
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
  const config = env['XDG_CONFIG_HOME'];
  return config !== undefined && path.isAbsolute(config) ? config : path.join(home, '.config');
}

/**
 * The folder with everything that the app keeps: `--user-data-dir=DIR`, else the system's place for it. The app and the
 * command line both ask here, so that they always speak of the same profile.
 */
export function profileFolder(
  args: readonly string[],
  env = process.env,
  platform = process.platform,
): string {
  const given = args.findLast((arg) => arg.startsWith(PROFILE_FLAG))?.slice(PROFILE_FLAG.length);
  if (given !== undefined && given !== '') return path.resolve(given);
  return path.join(standardFolder(env, platform), NAME);
}

/** Name, without `.json`, of the file in a profile that says how to reach the running app. */
export const DOOR = 'door';

/** That file. */
export function doorFile(profile: string): string {
  return path.join(profile, `${DOOR}.json`);
}
