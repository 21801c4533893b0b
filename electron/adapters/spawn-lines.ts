import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** A program to run: `input` is written to it, and its standard input then stays open until it is stopped. */
export type Program = { readonly command: string; readonly args: readonly string[]; readonly input: string };

/** What comes from a program: its lines, and once, when it has ended by itself, how. Nothing after it was stopped. */
export type Hearing = { readonly line: (text: string) => void; readonly ended: (how: string) => void };

/** Runs a program and gives the way to stop it. Never throws: a program that is not there has ended. */
export type SpawnLines = (program: Program, hearing: Hearing) => () => void;

/** No line of ours is longer: one that is comes from something that went wrong. */
const LONGEST = 65_536;
/** How much of what a program complains about is kept for the log. */
const COMPLAINT = 500;

/** Runs programs on the real computer. */
export const spawnLines: SpawnLines = (program, { line, ended }) => {
  let child: ChildProcessWithoutNullStreams | null = null;
  let open = true;
  const stop = () => {
    open = false;
    child?.stdin.destroy();
    // Nothing to tidy up there, and nothing may stay.
    child?.kill('SIGKILL');
  };
  const end = (how: string) => {
    if (!open) return;
    stop();
    ended(how);
  };
  try {
    child = spawn(program.command, program.args, { windowsHide: true });
  } catch (error) {
    queueMicrotask(() => {
      end(String(error));
    });
    return stop;
  }
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT);
  });
  child.on('error', (error) => {
    end(String(error));
  });
  child.on('close', (code, signal) => {
    end(`${signal ?? `code ${String(code)}`} ${complaint.trim()}`.trim());
  });
  // It may end before it has read all; how it ended is told by then.
  child.stdin.on('error', () => undefined);
  child.stdin.write(program.input);
  const split = lines((text) => {
    if (open) line(text);
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (split(text) > LONGEST) end('a line without an end');
  });
  return stop;
};

/** Cuts a stream into lines, empty ones left out; gives the length of what waits for its end. */
function lines(tell: (line: string) => void): (text: string) => number {
  let rest = '';
  return (text) => {
    const parts = (rest + text).split(/\r?\n/);
    rest = parts.pop() ?? '';
    for (const one of parts) if (one.trim() !== '') tell(one);
    return rest.length;
  };
}
