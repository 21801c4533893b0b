// @ts-check
import { tool } from './run.mjs';

/** The checks of the code as it is written, each a command of a dev package.
 * @type {Record<'types' | 'lint' | 'format' | 'dead-code' | 'coverage', [string, ...string[]]>} */
const commands = {
  types: ['typescript/bin/tsc', '-b'],
  lint: ['eslint/bin/eslint.js', '.', '--max-warnings=0'],
  format: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  'dead-code': ['knip/bin/knip.js', '--no-progress'],
  // The thresholds are in vitest.config.ts. What lives through whole years and random days must not be what covers it.
  coverage: [
    'vitest/vitest.mjs',
    'run',
    '--project=core',
    'core/cycle',
    'core/choosing',
    'core/screening',
    'core/session',
    '--exclude=**/{year,laws,planner.laws}.test.ts',
    '--no-isolate',
    '--coverage',
    '--coverage.include=core/{cycle,choosing,screening,session}/*.ts',
    '--coverage.reporter=text',
    '--coverage.skipFull',
    '--reporter=dot',
  ],
};

/** The test projects of vitest.config.ts that need no display. */
export const fastProjects = ['core', 'shell', 'pages'];

/** @param {keyof typeof commands} name @param {import('./run.mjs').RunOptions} [options] */
export function runCheck(name, options) {
  const [file, ...args] = commands[name];
  return tool(file, args, options);
}

/** Lint of what changed since it was last run this way. A file that is wrong only because another changed is not
 * seen; `npm test` sees it.
 * @param {import('./run.mjs').RunOptions} [options] */
export function runQuickLint(options) {
  const [file, ...args] = commands.lint;
  const cache = ['--cache', '--cache-location=node_modules/.cache/eslint/', '--cache-strategy=content'];
  return tool(file, [...args, ...cache], options);
}

/** @param {readonly string[]} projects @param {readonly string[]} words for vitest
 * @param {import('./run.mjs').RunOptions} [options] */
export function runVitest(projects, words, options) {
  const chosen = projects.map((project) => `--project=${project}`);
  // Words that choose files may choose none in one of the parts.
  const mayBeEmpty = words.some((word) => !word.startsWith('-')) ? ['--passWithNoTests'] : [];
  return tool('vitest/vitest.mjs', ['run', ...mayBeEmpty, ...chosen, ...words], options);
}
