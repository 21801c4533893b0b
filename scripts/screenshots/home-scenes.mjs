// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { facts, noneApplies, worked } from './profiles.mjs';

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('./scenes.mjs').Scene} Scene */
/** @typedef {import('playwright-core').Page} Page */

/**
 * What a page of the home window is shown with; `high` = in a window of this height.
 * @typedef {{ settings?: object, state?: object, history?: readonly object[], high?: number }} With
 */

const asked = { answeredAt: Date.now() - 1000, answers: noneApplies, marked: {} };
const unasked = { answeredAt: null, answers: {}, marked: {} };
const some = {
  ...asked,
  answers: { ...noneApplies, 'radiculopathy-leg': 'yes', 'deep-bruise': 'yes', osteoporosis: 'unsure' },
  marked: { 'deep-bruise': ['calves'] },
};
const wellEquipped = {
  tools: ['hands', 'water-bottle', 'soft-ball', 'tennis-ball', 'foam-roller'],
  tight: ['upper-trapezius', 'hip-flexors'],
};
const heard = {
  sound: { on: true, volume: 0.6, quiet: false },
  voice: { on: true, name: null, rate: 1, words: 'all' },
};
const lean = 'rel-uppertrap-wall-ball';

/** What each picture shows. @type {Record<string, Scene['play']>} */
const plays = {
  health: (stage) => home(stage, 'health', { settings: { screening: some }, high: 1000 }),
  'health-never': (stage) => home(stage, 'health', { settings: { screening: unasked } }),
  'health-old': (stage) =>
    home(stage, 'health', {
      settings: { screening: { ...asked, answeredAt: Date.now() - 92 * 86_400_000 } },
    }),
  'health-stopped': (stage) => home(stage, 'health', { state: stopped() }),
  'health-flags': async (stage) => {
    const page = await home(stage, 'health', { high: 900 });
    await page.getByRole('heading', { name: 'Signs that are not for this app' }).scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('.main')?.scrollTo(0, 100_000));
    return page;
  },
  exercises: (stage) => home(stage, 'exercises', { settings: wellEquipped, history: week() }),
  'exercises-new': (stage) => home(stage, 'exercises', { settings: wellEquipped }),
  'exercises-area': async (stage) => {
    const page = await home(stage, 'exercises', { settings: wellEquipped, history: week() });
    // A key of two halves has its middle on another.
    await page.getByRole('button', { name: /^Side of hip, both sides/ }).press('Enter');
    await page.keyboard.press('ArrowDown');
    return page;
  },
  'exercises-barred': (stage) =>
    home(stage, 'exercises', { settings: { screening: some }, state: stopped() }),
  'exercise-detail': async (stage) => {
    const page = await home(stage, 'exercises', { settings: wellEquipped, high: 1000 });
    await page.getByRole('button', { name: 'Shoulder-top ball lean', exact: true }).click();
    await sleep(1500);
    return page;
  },
  'exercise-known': async (stage) => {
    const page = await home(stage, 'exercises', { settings: wellEquipped, high: 1000 });
    await page.getByRole('button', { name: 'Shoulder-top ball lean', exact: true }).click();
    await page.evaluate(() => document.querySelector('.main')?.scrollTo(0, 100_000));
    await sleep(600);
    return page;
  },
  learn: (stage) => home(stage, 'learn', { high: 900 }),
  'learn-open': async (stage) => {
    const page = await home(stage, 'learn', { high: 900 });
    await page.locator('summary').nth(1).click();
    return page;
  },
  tools: (stage) => home(stage, 'tools', { settings: wellEquipped }),
  sound: async (stage) => {
    const page = await home(stage, 'sound', { settings: heard, high: 1160 });
    // Voices of a Linux system come late.
    await sleep(5000);
    return page;
  },
  'sound-person': async (stage) => {
    const person = {
      style: 'bun',
      skin: 's4',
      hair: 'ink',
      cover: 'none',
      glasses: true,
      build: 'usual',
      age: 'younger',
    };
    const page = await home(stage, 'sound', { settings: { person }, high: 900 });
    await page.evaluate(() => document.querySelector('.main')?.scrollTo(0, 100_000));
    return page;
  },
  'now-unasked': (stage) => home(stage, 'now', { settings: { screening: unasked } }),
  'now-new': (stage) => home(stage, 'now', { settings: { screening: unasked, welcomed: false } }),
  'now-refused': async (stage) => {
    const page = await home(stage, 'now', {});
    await page.evaluate(() => document.querySelector('.main')?.scrollTo(0, 100_000));
    return page;
  },
  welcome: (stage) => welcome(stage, 0),
  'welcome-tools': (stage) => welcome(stage, 1),
  'welcome-place': (stage) => welcome(stage, 2),
  'welcome-rhythm': (stage) => welcome(stage, 3),
  'welcome-hours': (stage) => welcome(stage, 4),
  'welcome-health': (stage) => welcome(stage, 5),
  'welcome-ready': (stage) => welcome(stage, 6),
};

/** Pictures that belong to the documentation; all others are for looking at. */
const kept = [
  ...['health-light', 'health-dark', 'health-flags-light', 'exercises-light', 'exercises-dark'],
  ...['exercise-detail-light', 'exercise-detail-dark', 'learn-light', 'tools-light'],
  ...['welcome-light', 'welcome-dark', 'welcome-ready-light', 'health-contrast'],
];

/** Pictures of pages in three themes and enlarged; those that are named in `shown` belong to the documentation.
 * @param {Record<string, Scene['play']>} all @param {readonly string[]} shown @returns {readonly Scene[]} */
export const picturesOf = (all, shown) =>
  Object.entries(all).flatMap(([name, play]) =>
    /** @type {const} */ ([
      ['light', 1],
      ['dark', 1],
      ['contrast', 1],
      ['light', 2],
    ]).map(([theme, scale]) => {
      const called = `home-${name}-${theme}${scale === 1 ? '' : `-${scale * 100}`}`;
      const only = !shown.includes(called.slice('home-'.length));
      return { name: called, theme, scale: 1, play: scale === 1 ? play : enlarged(play, scale), only };
    }),
  );

/** Pictures of the pages about the body and of the first run. */
export const homeScenes = picturesOf(plays, kept);

/** The same with the page enlarged inside its window, as somebody who needs larger letters has it.
 * @param {Scene['play']} play @param {number} scale @returns {Scene['play']} */
function enlarged(play, scale) {
  return async (stage) => {
    const page = await play(stage);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const browser = await page.context().newCDPSession(page);
    const half = { width: Math.round(width / scale), height: Math.round(height / scale) };
    await browser.send('Emulation.setDeviceMetricsOverride', {
      ...half,
      deviceScaleFactor: scale,
      mobile: false,
    });
    // What was pressed last is what the picture is about.
    await page.evaluate(() => {
      if (document.activeElement !== document.body) document.activeElement?.scrollIntoView();
    });
    await sleep(600);
    return page;
  };
}

/** A page of the home window, eighteen minutes after the last break.
 * @param {Stage} stage @param {string} name @param {With} given */
export async function home(stage, name, { settings = {}, state = worked(18), history = [], high }) {
  await stage.start({ settings: { screening: asked, ...settings }, state, history });
  await stage.command('settings');
  const page = await stage.page('home');
  if (high !== undefined) await stage.resize(page, { width: 820, height: high });
  await page.evaluate((hash) => void (window.location.hash = hash), name);
  await sleep(900);
  return page;
}

/** Something felt wrong a while ago. */
const stopped = () =>
  facts({ stoppedAt: Date.now() - 500, resting: [{ exercise: lean, since: Date.now() - 600_000 }] });

/** What somebody did and felt in the last days. */
function week() {
  const at = (/** @type {number} */ hours) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const done = (
    /** @type {number} */ hours,
    /** @type {string} */ exercise,
    /** @type {number} */ seconds,
  ) => ({
    at: at(hours),
    is: 'finished',
    kind: 'release',
    done: [{ exercise, seconds, pressureSeconds: 0 }],
  });
  const rated = (/** @type {number} */ hours, /** @type {string} */ area, /** @type {number} */ before) => [
    { at: at(hours), is: 'rated', area, when: 'before', value: before },
    { at: at(hours - 0.1), is: 'rated', area, when: 'after', value: before - 3 },
  ];
  return [
    ...[done(100, 'rel-glutemed-wall-ball', 240), done(76, 'rel-uppertrap-wall-ball', 420)],
    ...[done(52, 'mov-chin-tuck', 90), done(50, 'mov-calf-raise', 60), done(28, 'rel-pec-wall-ball', 190)],
    ...[...rated(76, 'upper-trapezius', 7), ...rated(100, 'gluteus-medius', 5)],
  ];
}

/** The first run, so many pages on. @param {Stage} stage @param {number} on */
async function welcome(stage, on) {
  const settings = { welcomed: false, screening: unasked, tight: ['upper-trapezius', 'hip-flexors'] };
  const page = await home(stage, 'welcome', { settings });
  for (let at = 0; at < on; at += 1) await page.getByRole('button', { name: /^(Next|Later)$/ }).click();
  await sleep(400);
  return page;
}
