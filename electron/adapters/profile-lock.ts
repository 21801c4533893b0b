import fs from 'node:fs';
import path from 'node:path';

/** The process that the lock of this profile names; null where there is no such link. */
function holder(profile: string): number | null {
  try {
    const named = /-(\d+)$/.exec(fs.readlinkSync(path.join(profile, 'SingletonLock')))?.[1];
    return named === undefined ? null : Number(named);
  } catch {
    return null;
  }
}

/**
 * Whether the lock of this profile names another process than `pid`. Chromium's lock is a link to `<host>-<pid>`; of
 * several apps that start within the same moment on a busy machine, one may take the first one's lock for a dead one's
 * and replace it, so that both believe to be alone. False where there is no such link: on Windows, and while nobody can
 * say.
 */
export function lockedByAnother(profile: string, pid: number): boolean {
  const named = holder(profile);
  return named !== null && named !== pid;
}

/**
 * Whether a refused lock has no living holder: then no other app runs, but this one cannot write in the folder. False
 * on Windows, whose lock is no file.
 */
export function lockedByNobody(profile: string): boolean {
  if (process.platform === 'win32') return false;
  const named = holder(profile);
  if (named === null) return true;
  try {
    process.kill(named, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
