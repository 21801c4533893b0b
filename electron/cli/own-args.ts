import path from 'node:path';

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
