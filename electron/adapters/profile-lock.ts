import fs from 'node:fs';
import path from 'node:path';

/**
 * Whether the lock of this profile names another process than `pid`. Chromium's lock is a link to `<host>-<pid>`; of
 * several apps that start within the same moment on a busy machine, one may take the first one's lock for a dead one's
 * and replace it, so that both believe to be alone. False where there is no such link: on Windows, and while nobody can
 * say.
 */
export function lockedByAnother(profile: string, pid: number): boolean {
  try {
    const holder = /-(\d+)$/.exec(fs.readlinkSync(path.join(profile, 'SingletonLock')))?.[1];
    return holder !== undefined && Number(holder) !== pid;
  } catch {
    return false;
  }
}
