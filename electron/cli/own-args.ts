import path from 'node:path';
import { PROFILE_FLAG } from './profile.ts';

/**
 * Arguments that a start at login must repeat: the profile, as a full path since nobody knows where a login starts
 * things, and what this machine needs to run at all.
 */
export function keptArguments(args: readonly string[], profile: string): readonly string[] {
  const needed = args.filter((arg) => arg === '--no-sandbox' || arg === '--disable-gpu');
  const own = args.some((arg) => arg.startsWith(PROFILE_FLAG));
  return own ? [...needed, `${PROFILE_FLAG}${profile}`] : needed;
}

/**
 * The arguments that are meant for the app: without the program, and in a checkout without Electron's own and the folder
 * that it was told to run. Switches before that folder are kept, since they are for all.
 */
export function ownArguments(
  argv: readonly string[],
  appPath: string,
  isPackaged: boolean,
): readonly string[] {
  const [, ...args] = argv;
  if (isPackaged) return args;
  const at = args.findIndex((arg) => path.resolve(arg) === appPath);
  if (at === -1) return args.filter((arg) => arg.startsWith('--'));
  return [...args.slice(0, at).filter((arg) => arg.startsWith('--')), ...args.slice(at + 1)];
}
