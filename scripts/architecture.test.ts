import fs from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const TESTS = String.raw`\.test\.tsx?$|/testing/`;

/**
 * Who may import whom; docs/architecture.md shows the same table to people. `may` are patterns of places: files of the
 * project, packages below node_modules, or built-in modules of Node and Electron by their names.
 */
const TABLE: readonly { readonly part: string; readonly from: string; readonly may: readonly string[] }[] = [
  { part: 'core', from: '^core/', may: ['^core/'] },
  {
    part: 'what decides in the shell',
    from: '^electron/(runtime|keeper|recall|ports)\\.ts$',
    may: ['^core/', '^electron/(keeper|recall|ports)\\.ts$'],
  },
  {
    part: 'adapters',
    from: '^electron/adapters/',
    may: [
      '^core/',
      '^electron/(ports\\.ts|adapters/)',
      '^(node:)?[a-z/]+$',
      '^electron/(main|common)$',
      '^node_modules/',
    ],
  },
  { part: 'the preload script', from: '^electron/bridge/preload', may: ['^core/', '^electron/renderer$'] },
  {
    part: 'the bridge of the main process',
    from: '^electron/bridge/serve',
    may: ['^core/', '^electron/main$', '^electron/ports\\.ts$', '^electron/adapters/(app-files|page-window)'],
  },
  {
    part: 'the command line',
    from: '^electron/cli/',
    may: [
      '^core/',
      '^electron/(ports\\.ts|cli/|adapters/json-file)',
      '^(node:)?[a-z/]+$',
      '^package\\.json$',
    ],
  },
  {
    part: 'pages',
    from: '^renderer/',
    may: [
      '^core/',
      '^renderer/',
      '^node_modules/(react|react-dom|@types/react|@types/react-dom|@fontsource-variable|scheduler)(/|$)',
    ],
  },
];

const PAGES = ['session', 'heads-up', 'home'];

/** Each outside package of the shell, and the one adapter that knows it. */
const PACKAGES: Readonly<Record<string, string>> = {
  'electron-store': 'settings-file',
  'node-schedule': 'schedule-alarm',
  '@homebridge/dbus-native': 'desktop-bus',
};

const only = TABLE.map(({ part, from, may }): IForbiddenRuleType => ({
  name: `${part}: only ${may.join(', ')}`,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { pathNot: [...may] },
}));

const never: readonly IForbiddenRuleType[] = [
  { name: 'no import cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'every import is found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^electron/(main|common|renderer)$' },
  },
  {
    name: 'tests and their helpers stay out of the product',
    severity: 'error',
    from: { path: '^(core|electron|renderer)/', pathNot: TESTS },
    to: { path: TESTS },
  },
  {
    name: 'the composition root is imported by nobody else',
    severity: 'error',
    from: { pathNot: '^electron/main\\.ts$' },
    to: { path: '^electron/(main|run)\\.ts$' },
  },
  ...PAGES.map((page): IForbiddenRuleType => ({
    name: `the page ${page} imports no other page`,
    severity: 'error',
    from: { path: `^renderer/${page}/` },
    to: { path: `^renderer/(${PAGES.filter((other) => other !== page).join('|')})/` },
  })),
  ...Object.entries(PACKAGES).map(([name, adapter]): IForbiddenRuleType => ({
    name: `${name} is behind ${adapter} and nowhere else`,
    severity: 'error',
    from: { pathNot: `^electron/adapters/${adapter}|${TESTS}` },
    to: { path: `^node_modules/(@types/)?${name}/` },
  })),
];

describe('The imports', () => {
  test('keep to the table, and make no cycle', async () => {
    const { output } = await cruise(['core', 'electron', 'renderer'], {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...only, ...never] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: {
        extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
        conditionNames: ['import', 'require', 'node', 'default', 'types'],
      },
    });
    const { summary, modules } = output as ICruiseResult;
    expect(modules.length).toBeGreaterThan(100);
    const broken = summary.violations.map(({ from, to, rule }) => `${from} -> ${to}  (${rule.name})`);
    expect(broken).toEqual([]);
  }, 60_000);
});

describe('The core', () => {
  const files = fs
    .readdirSync(path.join(root, 'core'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing[\\/]/.test(file));
  // Time and chance come in as arguments.
  const words =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b(setTimeout|setInterval|setImmediate)\(|\b(process|console|performance)\./;

  test.each(files)('%s has no clock, dice, timer or computer in it', (file) => {
    const code = fs
      .readFileSync(path.join(root, 'core', file), 'utf8')
      .replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
    expect(words.exec(code)?.[0] ?? null).toBeNull();
  });
});
