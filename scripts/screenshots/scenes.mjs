// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('playwright-core').Page} Page */

/**
 * One picture: what is played until it can be taken, and the window that is its subject.
 * @typedef {object} Scene
 * @property {string} name of the file, without .png
 * @property {'light' | 'dark' | 'contrast'} theme
 * @property {number} scale 1.5 = 150 %
 * @property {(stage: Stage) => Promise<Page>} play
 */

const release = 'rel-uppertrap-wall-ball';
const others = ['rel-uppertrap-hook-seated', 'rel-glutemed-wall-ball'];

/** @type {Record<string, Scene['play']>} */
const plays = {
  'heads-up': headsUp,
  'session-hold': (stage) => session(stage, { kind: 'hold', spent: 11 }),
  'session-switch': (stage) => session(stage, { kind: 'switch', spent: 2 }),
  'session-move': (stage) => session(stage, { kind: 'move', last: true, spent: 21 }),
  'session-done': done,
  'settings-rhythm': (stage) => home(stage, 'rhythm'),
  'settings-hours': (stage) => home(stage, 'hours'),
  'home-now': (stage) => home(stage, 'now'),
};
const enlarged = ['session-hold', 'settings-rhythm', 'heads-up'];
const contrast = ['session-hold', 'settings-rhythm'];

/** All pictures of the documentation. @type {readonly Scene[]} */
export const scenes = Object.entries(plays).flatMap(([name, play]) => {
  const of = (/** @type {Scene['theme']} */ theme, scale = 1) => ({
    name: scale === 1 ? `${name}-${theme}` : `${name}-${theme}-${scale * 100}`,
    theme,
    scale,
    play,
  });
  return [
    of('light'),
    of('dark'),
    ...(contrast.includes(name) ? [of('contrast')] : []),
    ...(enlarged.includes(name) ? [of('light', 1.5)] : []),
  ];
});

/** The heads-up of a release, a good while after it came. @param {Stage} stage */
async function headsUp(stage) {
  const kind = { id: 'release', name: 'Release', on: true, every: 2, length: 300, content: 'release' };
  // Of the releases, this one was not done for the longest.
  const lastDone = Object.fromEntries(others.map((id) => [id, Date.now()]));
  await stage.start({ settings: { kinds: [kind] }, state: facts({ lastDone }) });
  const page = await stage.page('heads-up');
  await sleep(6000);
  return page;
}

/**
 * A session at a stage of this kind, some seconds into it; `last` takes the last stage of its kind, not the first.
 * @param {Stage} stage
 * @param {{ kind: import('../../core/session/session.ts').StageKind, spent: number, last?: boolean }} at
 */
async function session(stage, { kind, spent, last = false }) {
  const { page, stages } = await begun(stage);
  const kinds = stages.map((one) => one.kind);
  const index = last ? kinds.lastIndexOf(kind) : kinds.indexOf(kind);
  for (let at = 0; at < index; at += 1) await steer(page, 'on');
  await sleep(spent * 1000);
  return page;
}

/** The page after a session that was done in full: all but its last seconds lie in the state before the start.
 * @param {Stage} stage */
async function done(stage) {
  const first = await begun(stage);
  const seconds = first.stages.map((one) => one.seconds);
  await stage.command('quit');
  await stage.ended();
  const index = seconds.length - 1;
  const session = {
    kind: 'release',
    startedAt: Date.now() - 400_000,
    index,
    spent: (seconds[index] ?? 0) * 1000 - 1500,
    since: null,
    extra: 0,
    done: seconds.map((many, at) => (at < index ? many * 1000 : 0)),
    exercise: release,
    tools: ['tennis-ball', 'water-bottle'],
  };
  await stage.start({ state: facts({ session }) });
  const page = await stage.page('session');
  await steer(page, 'resume');
  await sleep(4500);
  return page;
}

/** A page of the home window, eighteen minutes after the last break. @param {Stage} stage @param {string} name */
async function home(stage, name) {
  await stage.start({ state: facts({ worked: { movement: 1_080_000, release: 1_080_000 } }) });
  await stage.command('settings');
  const page = await stage.page('home');
  await page.evaluate((hash) => void (window.location.hash = hash), name);
  await sleep(600);
  return page;
}

/** A session that has just begun, its window and its plan. @param {Stage} stage */
async function begun(stage) {
  await stage.start({});
  await stage.command('start', release);
  const page = await stage.page('session');
  const state = /** @type {import('../../core/bridge/snapshot.ts').Snapshot} */ (
    await page.evaluate('window.unknot.hello()')
  );
  return { page, stages: state.session?.plan.stages ?? [] };
}

/** Presses a key of the player. @param {Page} page @param {import('../../core/cycle/event.ts').SessionAct} act */
async function steer(page, act) {
  await page.evaluate(`window.unknot.send({ do: 'session', act: '${act}' })`);
}

/** A state file of this moment. @param {object} more */
function facts(more) {
  const now = Date.now();
  return { version: 1, seenAt: now, lookAt: now + 1000, ...more };
}
