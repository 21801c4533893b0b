import fs from 'node:fs';
import path from 'node:path';

/** Programs that run other programs: whose name says nothing, so the kernel's short name of the process is taken. */
const INTERPRETER = /^(python|perl|ruby|node|java|bash|dash|sh|mono|wine|electron)[\d.-]*/;

/** How often what has no signal is looked at while somebody watches, in milliseconds. */
const LOOK_EVERY = 5000;

/** Looks now and then every 5 s, until the way to stop that it gives is called. */
export function lookAgain(look: () => void): () => void {
  look();
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
  };
}

/** The content of a small file of the system; null when it is not there or not for us. */
export function textOf(file: string): string | null {
  try {
    return fs.readFileSync(file, 'latin1');
  } catch {
    return null;
  }
}

/** Where a link leads; null when it is none or not for us. */
export function linkOf(file: string): string | null {
  try {
    return fs.readlinkSync(file);
  } catch {
    return null;
  }
}

/** The names in a folder; none when it is not there or not for us. */
export function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

/** What the kernel says of a file; null when it is not there or not for us. */
export function statOf(file: string): fs.Stats | null {
  try {
    return fs.statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** The folders of all processes in `proc`. */
export function processesIn(proc: string): readonly string[] {
  return namesIn(proc)
    .filter((name) => /^\d+$/.test(name))
    .map((name) => path.join(proc, name));
}

/**
 * Whether a process is this person's. Those of others are not worth more questions: the names of their programs and what
 * they hold open cannot be read, and a refusal costs more than this.
 */
export function isOwn(folder: string): boolean {
  return statOf(folder)?.uid === process.getuid?.();
}

/** The path of a process's program; null for a kernel thread and for what ended meanwhile. */
export function programOf(folder: string): string | null {
  return linkOf(path.join(folder, 'exe'))?.replace(/ \(deleted\)$/, '') ?? null;
}

/** The kernel's name of a process, at most 15 characters; null when it ended meanwhile. */
export function shortNameOf(folder: string): string | null {
  return textOf(path.join(folder, 'comm'))?.trimEnd() ?? null;
}

/** What people call a process: its program, or the script that an interpreter runs. */
export function nameOf(folder: string): string | null {
  const program = programOf(folder);
  const base = program === null ? null : path.basename(program);
  return base === null || INTERPRETER.test(base) ? shortNameOf(folder) : base;
}
