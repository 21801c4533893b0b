/** One line of the import table: files whose path matches `of` may import what matches one of `may`. */
export type ImportRule = { readonly of: RegExp; readonly may: readonly RegExp[]; readonly says: string };

/** The parts of the core from the ground up: each may import those before it, and itself. */
const CORE_PARTS = [
  'exercises',
  'learn',
  'screening',
  'packs',
  'settings',
  'choosing',
  'session',
  'history',
  'cycle',
  'bridge',
  'tray',
] as const;

const GROUND = /^core\/[a-z-]+\.ts$/;
const CORE = /^core\/(?!testing\/)/;
const NODE = /^node:/;
const ELECTRON = /^electron(\/(main|common))?$/;
const TEST = /\.test\.tsx?$/;

function corePart(part: string, below: readonly string[]): ImportRule {
  const names = [...below, part];
  return {
    of: new RegExp(`^core/${part}/`),
    may: [GROUND, ...names.map((name) => new RegExp(`^core/${name}/`))],
    says: `core/${part} may import core/*.ts${names.map((name) => `, core/${name}`).join('')}; nothing above it, no package`,
  };
}

function page(name: string): ImportRule {
  return {
    of: new RegExp(`^renderer/${name}/`),
    may: [new RegExp(`^renderer/(${name}|ui|figure)/`), CORE, /^react(-dom)?(\/|$)/],
    says: `the page ${name} may import core, renderer/ui, renderer/figure, react and itself; never another page`,
  };
}

/**
 * Who may import whom: the first line that matches a file decides, and a file without a line may import nothing. Paths
 * start at the root of the project; packages are named as they are imported.
 */
const IMPORT_TABLE: readonly ImportRule[] = [
  { of: TEST, may: [/./], says: 'a test may import anything' },
  {
    of: /^core\/testing\//,
    may: [/^core\//, /^fast-check$/],
    says: 'core/testing may import core and fast-check',
  },
  { of: GROUND, may: [GROUND], says: 'core/*.ts may import core/*.ts only' },
  ...CORE_PARTS.map((part, at) => corePart(part, CORE_PARTS.slice(0, at))),
  corePart('figure', ['exercises']),
  { of: /^electron\/testing\//, may: [/./], says: 'electron/testing may import anything' },
  {
    of: /^electron\/(main|run)\.ts$/,
    may: [CORE, /^electron\/(?!main\.ts|testing\/)/, ELECTRON, NODE],
    says: 'main composes: it may import everything of ours, electron and node',
  },
  {
    of: /^electron\/[a-z-]+\.ts$/,
    may: [CORE, /^electron\/(?!main\.ts|run\.ts)[a-z-]+\.ts$/],
    says: 'runtime and ports may import core and each other: no adapter, no electron, no node',
  },
  {
    of: /^electron\/adapters\//,
    may: [CORE, /^electron\/(ports\.ts|adapters\/)/, NODE, /^[^./][^.]*$/],
    says: 'an adapter may import core, ports, other adapters, node and one outside package',
  },
  {
    of: /^electron\/bridge\/preload\.ts$/,
    may: [/^core\/(bridge|session)\//, /^electron\/renderer$/],
    says: 'the preload may import the contract in core/bridge (and the sounds it names) and electron/renderer',
  },
  {
    of: /^electron\/bridge\//,
    may: [CORE, /^electron\/(ports\.ts|bridge\/|adapters\/)/, ELECTRON],
    says: 'the bridge may import core, ports, adapters and electron',
  },
  {
    of: /^electron\/cli\//,
    may: [CORE, /^electron\/(ports\.ts|cli\/|adapters\/json-file\.ts)/, NODE, /^package\.json$/],
    says: 'the command line may import core, ports, its own folder, node and the adapter for JSON files',
  },
  {
    of: /^renderer\/testing\//,
    may: [/^core\//, /^renderer\/(testing|ui)\//, /^[^./][^.]*$/],
    says: 'renderer/testing may import core, renderer/ui and packages',
  },
  ...['session', 'heads-up', 'home', 'welcome', 'history', 'studio'].map(page),
  {
    of: /^renderer\/ui\//,
    may: [CORE, /^renderer\/ui\//, /^react(\/|$)/],
    says: 'renderer/ui may import core, react and itself: no page',
  },
  {
    of: /^renderer\/figure\//,
    may: [CORE, /^renderer\/figure\//, /^react(\/|$)/],
    says: 'renderer/figure may import core, react and itself: no page',
  },
];

/** Files that nobody may import; main.ts alone starts run.ts. */
const NOBODY_IMPORTS: readonly (readonly [file: RegExp, but: RegExp])[] = [
  [/^electron\/main\.ts$/, /^$/],
  [/^electron\/run\.ts$/, /^electron\/main\.ts$/],
  // The studio is in no build: it measures flesh as the tests do, to warn whoever poses.
  [/^(core|electron|renderer)\/(\w+\/)?testing\//, /(\/testing\/|\.test\.tsx?$|^renderer\/studio\/)/],
];

/** One import of one file. */
export type Import = { readonly from: string; readonly to: string };

/** What is wrong with these imports, a line each that says what is allowed; empty = nothing is. */
export function wrongImports(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ from, to }) => {
    const rule = IMPORT_TABLE.find(({ of }) => of.test(from));
    const says = rule?.says ?? 'it has no line in the import table';
    const allowed = rule?.may.some((one) => one.test(to)) ?? false;
    const hidden = NOBODY_IMPORTS.some(([file, but]) => file.test(to) && !but.test(from));
    if (allowed && !hidden) return [];
    return [`${from} imports ${to}: ${allowed ? 'nobody may' : says}.`];
  });
}

/** Adapters that use more than one outside package, a line each. */
export function greedyAdapters(imports: readonly Import[]): readonly string[] {
  const used = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (!from.startsWith('electron/adapters/') || TEST.test(from)) continue;
    if (NODE.test(to) || /^(core|electron)\/.*\.ts$/.test(to)) continue;
    const name = /^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to;
    used.set(from, (used.get(from) ?? new Set()).add(name));
  }
  return [...used].flatMap(([from, names]) =>
    names.size > 1 ? [`${from} uses ${[...names].join(' and ')}: an adapter has one outside package.`] : [],
  );
}
