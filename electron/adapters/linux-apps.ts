import path from 'node:path';
import type { Sense } from '../ports.ts';
import { holdChanges } from './hold-changes.ts';
import { isOwn, lookAgain, processesIn, programOf, shortNameOf, textOf } from './linux-processes.ts';

/** The kernel keeps so many characters of a name. */
const SHORT = 15;
/** A program becomes another soon after its start, if ever: so many looks are a minute. */
const SETTLED = 12;

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

/** What is known of a process: which wanted program it is (null = none), its name, and how often it was looked at. */
type Seen = {
  readonly own: boolean;
  readonly short: string | null;
  readonly app: string | null;
  readonly looks: number;
};

type Wanted = ReadonlyMap<string, string>;

/** Finds the first of these programs that runs; null = none. */
function finder(proc: string, apps: readonly string[]): () => string | null {
  const wanted: Wanted = new Map(
    apps.flatMap((app) => [plain(app), plain(app).slice(0, SHORT)].map((name) => [name, app] as const)),
  );
  let seen: ReadonlyMap<string, Seen> = new Map();
  return () => {
    seen = new Map(processesIn(proc).map((folder) => [folder, lookedAt(folder, seen.get(folder), wanted)]));
    const running = new Set([...seen.values()].map(({ app }) => app));
    // In the order of the person's list, so that nothing changes while nothing starts or ends.
    return apps.find((app) => running.has(app)) ?? null;
  };
}

/** A process after this look. Who has not become another program in a minute is asked once a minute, by its name. */
function lookedAt(folder: string, last: Seen | undefined, wanted: Wanted): Seen {
  const own = last?.own ?? isOwn(folder);
  const looks = (last?.looks ?? 0) + 1;
  if (!own) return { own, looks, short: null, app: null };
  if (last !== undefined && looks > SETTLED && looks % SETTLED !== 0) return { ...last, looks };
  const short = shortNameOf(folder);
  const app = last !== undefined && last.short === short ? last.app : wantedOf(folder, short, wanted);
  return { own, looks, short, app };
}

/** Which wanted program a process is, by any of its names: the kernel's, the file's, the first word it was started with. */
function wantedOf(folder: string, short: string | null, wanted: Wanted): string | null {
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
