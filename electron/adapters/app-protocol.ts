import fs from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron/main';

/** Our pages have an origin of their own: nothing of the file system, nothing of the web. */
export const SCHEME = 'unknot';
/** Where all pages live. */
export const ORIGIN = `${SCHEME}://app`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
};

/** Only what lies beside the page may load; nothing inline, nothing from elsewhere. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** The file behind a path of our origin: a page or its parts, or a sound. Null when it would leave its folder. */
export function fileOf(
  pathname: string,
  folders: { readonly pages: string; readonly sounds: string },
): string | null {
  const sounds = pathname.startsWith('/sounds/');
  const root = sounds ? folders.sounds : folders.pages;
  const inside = decodeURIComponent(sounds ? pathname.slice('/sounds'.length) : pathname);
  const file = path.join(root, path.normalize(inside));
  return file.startsWith(root + path.sep) && TYPES[path.extname(file)] !== undefined ? file : null;
}

const headers = (type: string) => ({
  'content-type': type,
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
});

/** Serves pages and sounds under `unknot://app/`. Anything else is not found. */
export function serveApp(folders: { readonly pages: string; readonly sounds: string }): void {
  protocol.handle(SCHEME, async (request) => {
    const notFound = new Response('Not found', { status: 404, headers: headers('text/plain') });
    const url = new URL(request.url);
    if (url.host !== 'app' || request.method !== 'GET') return notFound;
    let file: string | null;
    try {
      file = fileOf(url.pathname, folders);
    } catch {
      return notFound; // not a well-formed path
    }
    if (file === null) return notFound;
    try {
      const body = await fs.readFile(file);
      return new Response(new Uint8Array(body), {
        headers: headers(TYPES[path.extname(file)] ?? 'text/plain'),
      });
    } catch {
      return notFound;
    }
  });
}
