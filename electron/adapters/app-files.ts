import path from 'node:path';

/** Our pages have an origin of their own: nothing of the file system, nothing of the web. */
export const SCHEME = 'unknot';
/** Where all pages live. */
export const ORIGIN = `${SCHEME}://app`;

/** True for an address of our own pages. */
export function isOwnPage(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`);
}

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
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Where pages with their parts, and sounds, lie on the disk. */
export type Folders = { readonly pages: string; readonly sounds: string };

/** A file that may be served, and what it is. */
export type Served = { readonly file: string; readonly type: string };

/** What lies behind an address; null for another origin, a kind of file that we do not serve, or a way out of its folder. */
export function fileAt(address: string, folders: Folders): Served | null {
  if (!isOwnPage(address)) return null;
  const pathname = pathOf(address);
  if (pathname === null) return null;
  const sounds = pathname.startsWith('/sounds/');
  const root = sounds ? folders.sounds : folders.pages;
  const file = path.join(root, sounds ? pathname.slice('/sounds'.length) : pathname);
  const type = TYPES[path.extname(file)];
  return type !== undefined && file.startsWith(root + path.sep) ? { file, type } : null;
}

function pathOf(address: string): string | null {
  try {
    const pathname = decodeURIComponent(new URL(address).pathname);
    return pathname.includes('\0') ? null : pathname;
  } catch {
    return null; // not a well-formed address
  }
}
