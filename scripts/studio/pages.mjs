// @ts-check
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { root } from '../places.mjs';
import { Obstacle } from '../say.mjs';
import { atEnd } from '../tidy.mjs';

/** The folder of the Electron app that shows a page of the studio. */
export const studioWindow = path.join(root, 'scripts/studio/window');

/** Serves the studio's pages from the sources, on this machine only; no build of the app has them.
 * @param {{ live: boolean }} options live = a page follows its sources
 * @returns {Promise<(wish: string) => string>} the address of the page for a wish such as `sheets`; '' = the studio itself */
export async function servePages({ live }) {
  const server = await createServer({
    configFile: false,
    root: path.join(root, 'renderer'),
    cacheDir: path.join(root, 'node_modules/.cache/studio'),
    plugins: [react()],
    logLevel: 'warn',
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: live,
      watch: live ? {} : null,
      fs: { allow: [root] },
    },
  });
  atEnd(() => server.close());
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Obstacle('The pages of the studio could not be served.');
  return (wish) => `${address}studio/studio.html${wish === '' ? '' : `?${wish}`}`;
}
