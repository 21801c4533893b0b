import path from 'node:path';
import type { Sense } from '../ports.ts';
import { holdChanges } from './hold-changes.ts';
import { lookAgain, ownProcesses, programOf, shortNameOf, textOf } from './linux-processes.ts';

/** The kernel keeps so many characters of a name. */
const SHORT = 15;

/**
 * Programs that the person chose to be left alone in, found among their own processes every 5 s while watching: nothing
 * in Linux tells an ordinary program of the start of another. `proc` is the kernel's folder of processes.
 */
export function linuxApps(proc = '/proc'): Sense {
  return {
    reasons: ['app'],
    blind: () => null,
    watch({ reasons, apps }, tell) {
      const changes = holdChanges(tell);
      // This app runs always: to wait for its end would be to wait for ever.
      const others = apps.filter((app) => app !== plain(path.basename(process.execPath)));
      const find = finder(proc, others);
      const look = () => {
        const who = find();
        changes.know(who === null ? [] : [{ why: 'app', who }]);
      };
      const wanted = reasons.includes('app') && others.length > 0;
      if (!wanted) changes.know([]);
      const stop = wanted ? lookAgain(look) : () => {};
      return () => {
        stop();
        changes.stop();
      };
    },
  };
}

type Seen = { readonly short: string | null; readonly app: string | null };

/**
 * Finds the first of these programs that runs; null = none. Whoever still has the name of the last look is not asked
 * again for the others.
 */
function finder(proc: string, apps: readonly string[]): () => string | null {
  const wanted = new Map(apps.flatMap((app) => [[app, app] as const, [app.slice(0, SHORT), app] as const]));
  let seen: ReadonlyMap<string, Seen> = new Map();
  return () => {
    const now = new Map<string, Seen>();
    for (const folder of ownProcesses(proc)) {
      const short = shortNameOf(folder);
      const last = seen.get(folder);
      now.set(folder, last?.short === short ? last : { short, app: wantedOf(folder, short, wanted) });
    }
    seen = now;
    const running = new Set([...now.values()].map(({ app }) => app));
    // In the order of the person's list, so that nothing changes while nothing starts or ends.
    return apps.find((app) => running.has(app)) ?? null;
  };
}

/** Which wanted program a process is, by any of its names: the kernel's, the file's, the first word it was started with. */
function wantedOf(folder: string, short: string | null, wanted: ReadonlyMap<string, string>): string | null {
  const known = (name: string) => wanted.get(plain(name)) ?? null;
  const byShort = short === null ? null : known(short);
  if (byShort !== null && isWhole(folder, byShort)) return byShort;
  const program = programOf(folder);
  if (program === null) return null; // a kernel thread, or not ours to read
  return known(path.basename(program)) ?? known(firstWord(folder));
}

/** A name that fits into the kernel's is itself; a longer one must also be what the process was started as. */
function isWhole(folder: string, app: string): boolean {
  return app.length <= SHORT || (textOf(path.join(folder, 'cmdline')) ?? '').toLowerCase().includes(app);
}

function firstWord(folder: string): string {
  const words = textOf(path.join(folder, 'cmdline')) ?? '';
  return path.basename(words.split('\0')[0] ?? '');
}

/** Lower case, and without what Windows programs carry under Wine. */
const plain = (name: string) => name.toLowerCase().replace(/\.exe$/, '');
