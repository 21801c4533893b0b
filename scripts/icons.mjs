// @ts-check
// Draws every icon of the project from one geometry: `npm run icons`. The results are kept in git, so nobody needs to
// run this to build; run it after changing scripts/icons/*.mjs and look at docs/screenshots/figures/icons.png, where the
// small ones are seen pixel by pixel.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allIcons } from './icons/all.mjs';
import { iconSheet } from './icons/sheet.mjs';
import { root } from './places.mjs';

const out = path.join(root, 'resources/icons');

for (const folder of ['app', 'tray']) {
  rmSync(path.join(out, folder), { recursive: true, force: true });
  mkdirSync(path.join(out, folder), { recursive: true });
}
for (const [name, bytes] of allIcons()) writeFileSync(path.join(out, name), bytes);
writeFileSync(path.join(root, 'docs/screenshots/figures/icons.png'), iconSheet());
console.log(`icons written to ${path.relative(process.cwd(), out) || '.'}`);
