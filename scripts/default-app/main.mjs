// @ts-check
/// <reference types="electron" />
// What `electron <folder>` runs first: the part that a stock Electron brings as default_app.asar and that the build
// from the registry lacks. The top-level await is on purpose: Electron holds back 'ready' until this file settled.
import { app } from 'electron/main';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { target, preloads } = readArguments(process.argv.slice(1));
const require = createRequire(path.join(process.cwd(), 'any.js'));
for (const file of preloads) require(path.resolve(file));
if (target === null) {
  console.error('usage: electron [options] <folder or file of the app>');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const entry = introduce(path.resolve(target));
try {
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error('The app threw while it was loaded.\n', error);
  process.exit(1);
}

/** Finds the app among the arguments, and the files that Playwright wants loaded before it (-r).
 * @param {readonly string[]} args
 * @returns {{ target: string | null, preloads: string[] }} */
function readArguments(args) {
  const preloads = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--version' || word === '-v') {
      console.log(`v${process.versions['electron']}`);
      process.exit(0);
    } else if (word === '-r' || word === '--require') {
      at += 1;
      preloads.push(args[at] ?? '');
    } else if (!word.startsWith('-')) {
      return { target: word, preloads };
    }
  }
  return { target: null, preloads };
}

/** Gives the app its name, version and path, as its package.json has them.
 * @param {string} place folder or file
 * @returns {string} the file to run */
function introduce(place) {
  const manifest = path.join(place, 'package.json');
  const entry = require.resolve(place);
  const own = /** @type {Electron.App & { setAppPath(at: string): void, setVersion(to: string): void }} */ (
    app
  );
  own.setAppPath(existsSync(manifest) ? place : path.dirname(entry));
  if (!existsSync(manifest)) return entry;
  const { name, productName, version, desktopName } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) own.setVersion(version);
  app.setName(productName ?? name ?? app.getName());
  app.setDesktopName(desktopName ?? `${app.getName()}.desktop`);
  return entry;
}
