// @ts-check
// Writes docs/transcripts.md, straight from the core: `npm run transcript`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';
import { runMain } from './say.mjs';
import { ensurePackages } from './set-up-packages.mjs';

await runMain(async () => {
  await ensurePackages();
  const { runnerImport } = await import('vite');
  const file = path.join(root, 'core/testing/transcript-page.ts');
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  const { transcriptPage } = /** @type {typeof import('../core/testing/transcript-page.ts')} */ (
    /** @type {unknown} */ (module)
  );
  const page = path.join(root, 'docs/transcripts.md');
  writeFileSync(page, transcriptPage());
  console.log('docs/transcripts.md');
  return 0;
});
