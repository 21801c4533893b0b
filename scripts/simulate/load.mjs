// @ts-check
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../places.mjs';

/**
 * The planner and its day language as they are written, without a build: Vite turns them into JavaScript in memory.
 * @returns {Promise<typeof import('../../core/testing/day-play.ts')>}
 */
export async function loadSimulator() {
  const file = path.join(root, 'core/testing/day-play.ts');
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  return /** @type {any} */ (module);
}
