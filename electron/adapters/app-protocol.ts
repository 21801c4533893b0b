import fs from 'node:fs/promises';
import { protocol } from 'electron/main';
import { fileAt, POLICY, SCHEME } from './app-files.ts';
import type { Folders } from './app-files.ts';

/** Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

const headers = (type: string) => ({
  'content-type': type,
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
});

const notFound = () => new Response('Not found', { status: 404, headers: headers('text/plain') });

/** Serves pages and sounds under `unknot://app/`. Anything else is not found. */
export function serveApp(folders: Folders): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const served = method === 'GET' ? fileAt(url, folders) : null;
    if (served === null) return notFound();
    try {
      const body = await fs.readFile(served.file);
      return new Response(new Uint8Array(body), { headers: headers(served.type) });
    } catch {
      return notFound();
    }
  });
}
