import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const at = (file: string) => path.resolve(here, file);
// The last one is asked for by the D-Bus package only for addresses that we never give it.
const external = ['electron', /^electron\//, /^node:/, ...builtinModules, 'abstract-socket'];

/** Stands in for cron-parser, which node-schedule brings along with a calendar library: half of all code and 25 ms of
 * every start, for cron lines that we never give it. Instants are what it comes to when a text is no cron line, and all
 * that it wants of a date is the time. */
const withoutCron = {
  name: 'without-cron',
  enforce: 'pre' as const,
  resolveId: (id: string) => (/^cron-parser(\/lib\/date)?$/.test(id) ? `\0${id}` : null),
  load(id: string) {
    if (id === '\0cron-parser')
      return 'exports.parseExpression = () => { throw new Error("no cron line"); };';
    if (id !== '\0cron-parser/lib/date') return null;
    return 'module.exports = class extends Date { toDate() { return this; } };';
  },
};

/** Leaves out what we never ask of the X package, four fifths of it: drawing, video, a server of its own, the names of
 * all keys. Its code asks for each by need only. */
const withoutDrawing = {
  name: 'without-drawing',
  enforce: 'pre' as const,
  resolveId(id: string, importer?: string) {
    if (!/[\\/]node_modules[\\/]x11[\\/]/.test(importer ?? '')) return null;
    return /^\.\/(xserver|keysyms|gcfunction|fdpass|ext\/(?!sync$))/.test(id) ? '\0not-asked-for' : null;
  },
  load: (id: string) => (id === '\0not-asked-for' ? 'module.exports = {};' : null),
};

/** What Node or Electron's main process runs; packages are bundled in, so nothing of node_modules ships. `split` puts what
 * is imported by need into files of its own, so that a start does not read it. */
const nodeBundle = (entry: string, outDir: string, format: 'es' | 'cjs', file: string, split = false) => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const, conditions: ['node'], mainFields: ['module', 'main'] },
  build: {
    outDir: at(outDir),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: true,
    rollupOptions: {
      input: at(entry),
      external,
      output: { format, entryFileNames: file, chunkFileNames: '[name].js', codeSplitting: split },
    },
  },
});

export default defineConfig({
  root: at('renderer'),
  base: './',
  plugins: [react(), withoutCron, withoutDrawing],
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        assetsInlineLimit: 0,
        rollupOptions: {
          input: {
            session: at('renderer/session.html'),
            'heads-up': at('renderer/heads-up.html'),
            home: at('renderer/home.html'),
          },
        },
      },
    },
    main: nodeBundle('electron/main.ts', 'dist/main', 'es', 'main.js', true),
    preload: nodeBundle('electron/bridge/preload.ts', 'dist/preload', 'cjs', 'preload.cjs'),
    cli: nodeBundle('electron/cli/cli.ts', 'dist/cli', 'es', 'cli.js'),
  },
  builder: {},
});
