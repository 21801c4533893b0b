import { execFile } from 'node:child_process';
import path from 'node:path';

/** The top of the project. */
export const projectDir = path.resolve(import.meta.dirname, '../..');

/** What a command said and how it ended: 0 done, 1 not possible now, 2 not understood. */
export type Answer = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** What `status --json` prints. Times are ISO 8601; null means that there is none. */
export type Status = {
  readonly phase: 'working' | 'away' | 'offered' | 'session' | 'done' | 'paused' | 'off-hours' | 'off';
  readonly nextBreak: { readonly kind: string; readonly dueAt: string } | null;
  readonly session: {
    readonly exercise: string;
    readonly stage: string;
    readonly side: string | null;
    readonly secondsLeft: number;
    readonly paused: boolean;
    /** Which stage, from 1, of how many. */
    readonly number: number;
    readonly of: number;
  } | null;
  readonly pausedUntil: string | null;
  readonly holds: readonly string[];
  readonly tray: boolean;
  readonly version: string;
};

/** Runs `unknot <words>` as a person does in a terminal. `env` is the person's environment. */
export const command = (words: readonly string[], env: NodeJS.ProcessEnv): Promise<Answer> => {
  const script = path.join(projectDir, 'dist/cli/cli.js');
  return new Promise((answer) => {
    execFile(process.execPath, [script, ...words], { env, timeout: 20_000 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      answer({ code, stdout, stderr });
    });
  });
};
