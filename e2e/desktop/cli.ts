import { execFile } from 'node:child_process';
import path from 'node:path';

/** The top of the project. */
export const projectDir = path.resolve(import.meta.dirname, '../..');

/** What a command said and how it ended: 0 done, 1 not possible now, 2 not understood. */
export type Answer = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a program of this project to its end, in the project's folder. `env` is the person's environment. */
export const answerOf = (
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Answer> =>
  new Promise((answer) => {
    execFile(program, words, { cwd: projectDir, env, timeout: 20_000 }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      answer({ code, stdout, stderr });
    });
  });

/** Runs `unknot <words>` with nothing between Node and it. */
export const command = (words: readonly string[], env: NodeJS.ProcessEnv): Promise<Answer> =>
  answerOf(process.execPath, [path.join(projectDir, 'dist/cli/cli.js'), ...words], env);
