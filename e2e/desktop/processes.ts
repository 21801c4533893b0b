import { readFileSync, readdirSync } from 'node:fs';

/** The words a process was started with; none when it is gone. Chromium rewrites them with blanks between. */
const wordsOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  } catch {
    return [];
  }
};

/** The process ids of the apps that run in this profile, as the system lists them; Chromium's children are no apps. */
export const appsOf = (profileDir: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const words = wordsOf(pid);
      return words.includes(`--user-data-dir=${profileDir}`) && !words.some((word) => /^--type=/.test(word));
    });
