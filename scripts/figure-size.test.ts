import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { root } from './places.mjs';

/** The most that the figure with all of its poses may weigh, bytes as a page would fetch them. */
const MOST = 60_000;

const ours = ['core/figure/', 'renderer/figure/'].map((folder) => path.join(root, folder));

/** Everything that renderer/figure offers, with all that it draws with; the rest of the app and React stay out. */
async function figure(): Promise<string> {
  const folder = path.join(root, 'renderer/figure');
  const input = readdirSync(folder)
    .filter((name) => /^[^.]+\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
  const { output } = await bundled(input);
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

async function bundled(input: string[]) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    mode: 'production',
    build: {
      write: false,
      minify: true,
      target: 'chrome130',
      modulePreload: false,
      rolldownOptions: {
        input,
        external: (id) => !isOurs(id),
        output: { codeSplitting: true },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('one bundle was expected');
  return result;
}

const isOurs = (id: string): boolean =>
  id.startsWith('.') ||
  id.startsWith('#core/figure/') ||
  id.startsWith('\0') ||
  ours.some((folder) => id.startsWith(folder));

describe('the figure', () => {
  test(`weighs at most ${MOST} bytes with all of its poses, minified and zipped`, async () => {
    const code = await figure();
    expect(code).toContain('rel-uppertrap-wall-ball');
    const bytes = gzipSync(code, { level: 9 }).length;
    console.info(
      `figure and poses: ${(bytes / 1000).toFixed(1)} kB gzip of ${MOST / 1000} kB, ${code.length} characters`,
    );
    expect(bytes).toBeLessThan(MOST);
  }, 30_000);
});
