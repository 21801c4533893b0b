// @ts-check
// Synthesises every sound of the app: `npm run sounds`. The results are kept in git, so nobody needs to run this to
// build; sounds.test.ts checks them by numbers.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { moments } from './sounds/moments.mjs';
import { quiet } from './sounds/quiet.mjs';
import { encodeWav } from './sounds/wav.mjs';
import { sampleRate } from './sounds/wood.mjs';

const out = path.resolve(import.meta.dirname, '../resources/sounds');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, channels] of Object.entries(moments)) {
  const file = encodeWav(channels(), sampleRate);
  writeFileSync(path.join(out, `${name}.wav`), file);
  console.log(`${name}.wav  ${Math.round(file.length / 1000)} kB`);
}
writeFileSync(path.join(out, 'quiet.wav'), encodeWav(quiet.channels(), quiet.sampleRate));
