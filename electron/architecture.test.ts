import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IDependency } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Import } from './testing/import-table.ts';
import { greedyAdapters, wrongImports } from './testing/import-table.ts';
import { claimIn, claimsInCode, outsideWords } from './testing/source-words.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PARTS = ['core', 'electron', 'renderer'];
const LONGEST = 250;
/** Data, not code: the catalogue is as long as there are exercises, and so are their poses. */
const CATALOGUE = /^core\/(exercises\/(releases|movements|sources)|screening\/rules|figure\/poses\/)/;

/** Source files of these folders as paths from the root, tests left out. */
function sources(folders: readonly string[], ending: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
      .filter((file) => ending.test(file) && !file.includes('.test.') && !file.includes('node_modules/')),
  );
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** A file of ours as a path from the root, a builtin as `node:...`, a package as it was imported. */
function nameOf({ module, resolved, dependencyTypes }: IDependency): string {
  if (dependencyTypes.includes('core')) return `node:${module.replace(/^node:/, '')}`;
  return dependencyTypes.includes('local') ? resolved : module;
}

describe('the house', () => {
  let result: ICruiseResult;
  let imports: readonly Import[];

  beforeAll(async () => {
    const { output } = await cruise(PARTS, {
      baseDir: ROOT,
      // Types count too: a type taken from above is the first thread of a knot.
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['node_modules'] },
      validate: true,
      ruleSet: {
        forbidden: [{ name: 'no import cycles', severity: 'error', from: {}, to: { circular: true } }],
      },
    });
    if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of its result');
    result = output;
    imports = output.modules.flatMap(({ source, dependencies }) =>
      source.includes('node_modules') ? [] : dependencies.map((one) => ({ from: source, to: nameOf(one) })),
    );
  }, 60_000);

  it('imports as its table says', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(wrongImports(imports)).toEqual([]);
  });

  it('has one outside package in each adapter', () => {
    expect(greedyAdapters(imports)).toEqual([]);
  });

  it('has no import cycle, not even of types', () => {
    const rings = result.summary.violations.map(({ from, cycle }) =>
      [from, ...(cycle ?? []).map(({ name }) => name)].join(' -> '),
    );
    expect(rings).toEqual([]);
  });

  it('asks for no time, chance or computer in the core', () => {
    const found = sources(['core'], /\.ts$/).flatMap((file) => outsideWords(file, read(file)));
    expect(found).toEqual([]);
  });

  it('claims nothing that it must not claim', () => {
    const code = sources(PARTS, /\.tsx?$/).filter((file) => !file.includes('/testing/'));
    const texts = ['README.md', 'CHANGELOG.md', 'package.json', 'electron-builder.yml'];
    const pages = [...texts, ...sources(['renderer'], /\.html$/)];
    const found = [
      ...code.flatMap((file) => claimsInCode(file, read(file))),
      ...pages.flatMap((file) => claimIn(read(file)) ?? []),
    ];
    expect(found).toEqual([]);
  });

  it(`has no file longer than ${LONGEST} lines`, () => {
    const files = sources([...PARTS, 'e2e', 'scripts'], /\.(tsx?|mjs)$/).filter(
      (file) => !CATALOGUE.test(file),
    );
    const long = files.filter((file) => read(file).split('\n').length > LONGEST + 1);
    expect(long).toEqual([]);
  });
});

describe('the rules of the house', () => {
  it.each([
    ['core/exercises/a.ts', 'core/settings/settings.ts', 'nothing above it'],
    ['core/cycle/a.ts', 'core/tray/tray-model.ts', 'nothing above it'],
    ['core/cycle/a.ts', 'lodash', 'no package'],
    ['core/time.ts', 'core/session/plan.ts', 'core/*.ts only'],
    ['core/cycle/a.ts', 'core/testing/day.ts', 'nothing above it'],
    ['core/bridge/a.ts', 'electron/ports.ts', 'nothing above it'],
    ['core/news/a.ts', 'core/time.ts', 'no line in the import table'],
    ['electron/runtime.ts', 'electron/adapters/tray-icon.ts', 'no adapter'],
    ['electron/ports.ts', 'electron/main', 'no electron'],
    ['electron/adapters/a.ts', 'electron/runtime.ts', 'an adapter may import'],
    ['electron/adapters/a.ts', 'renderer/ui/bridge.ts', 'an adapter may import'],
    ['electron/bridge/preload.ts', 'core/cycle/step.ts', 'the preload may import'],
    ['electron/bridge/preload.ts', 'electron/main', 'the preload may import'],
    ['electron/adapters/a.ts', 'electron/main.ts', 'an adapter may import'],
    ['electron/run.ts', 'electron/main.ts', 'main composes'],
    ['electron/a.test.ts', 'electron/main.ts', 'nobody may'],
    ['renderer/home/a.tsx', 'renderer/session/bar.tsx', 'never another page'],
    ['renderer/ui/a.tsx', 'renderer/home/row.tsx', 'no page'],
    ['renderer/home/a.tsx', 'node:fs', 'never another page'],
    ['renderer/home/a.tsx', 'core/testing/day.ts', 'never another page'],
    ['renderer/figure/a.ts', 'core/figure/testing/flesh.ts', 'nobody may'],
    ['core/figure/a.ts', 'core/figure/testing/flesh.ts', 'nobody may'],
    ['renderer/home/a.tsx', 'renderer/studio/studio.tsx', 'never another page'],
  ])('forbid %s to import %s', (from, to, says) => {
    expect(wrongImports([{ from, to }])).toEqual([expect.stringContaining(says)]);
  });

  it('forbid an adapter a second package, and take electron for one', () => {
    const from = 'electron/adapters/a.ts';
    const electron = ['electron/main', 'electron/common', 'node:fs', 'electron/ports.ts'].map((to) => ({
      from,
      to,
    }));
    expect(greedyAdapters(electron)).toEqual([]);
    expect(greedyAdapters([...electron, { from, to: 'node-schedule' }])).toHaveLength(1);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'setTimeout(f, 1)',
    'console.log(1)',
    'const a = process.env;',
    "require('x')",
    'globalThis.x',
    'performance.now()',
  ])('forbid the core to say %s', (code) => {
    expect(outsideWords('core/a.ts', code)).toHaveLength(1);
  });

  it.each(['new Date(0)', '// Date.now()', 'a.process', '({ window: 1 })', "'console'", 'Math.max(1)'])(
    'let the core say %s',
    (code) => {
      expect(outsideWords('core/a.ts', code)).toEqual([]);
    },
  );

  it.each([
    "'It fixes posture'",
    '`cures ${a}`',
    '<p>It treats your neck</p>',
    "'breaks up knots'",
    "'adhesions'",
    "'prevents neck pain'",
  ])('forbid to claim %s', (code) => {
    expect(claimsInCode('renderer/a.tsx', code)).toHaveLength(1);
  });

  it('let plain words stand', () => {
    expect(claimsInCode('renderer/a.tsx', "'Secure your hook; keep your posture' // cures")).toEqual([]);
  });
});
