// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { clinic } from './own-exercise.mjs';
import { facts, release } from './profiles.mjs';

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('./scenes.mjs').Scene} Scene */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../core/session/session.ts').StageKind} StageKind */
/** @typedef {import('../../core/session/session.ts').Session} Session */
/** @typedef {import('../../core/bridge/snapshot.ts').Snapshot} Snapshot */

/**
 * Where in a session a picture is taken: at the first stage of this kind, or the last, some seconds into it.
 * @typedef {{ kind: StageKind, spent: number, last?: boolean, settings?: object, exercise?: string }} At
 */

const lean = 'rel-uppertrap-wall-ball';
const full = { kinds: [{ ...release, presence: 'full-screen' }] };
const balls = { tools: ['hands', 'water-bottle', 'soft-ball', 'tennis-ball'] };

/** What each picture shows. @type {Record<string, Scene['play']>} */
const plays = {
  card: (stage) => session(stage, { kind: 'set-up', spent: 4 }),
  'card-open': async (stage) => {
    const page = await session(stage, { kind: 'set-up', spent: 4 });
    await page.getByRole('button', { name: /^How tight/ }).click();
    return page;
  },
  'card-waits': (stage) =>
    session(stage, { kind: 'set-up', spent: 2, settings: { session: { waits: 'set-up' } } }),
  'card-routine': (stage) => routine(stage),
  'card-left-out': (stage) => routine(stage, { tools: ['hands'] }),
  'card-chosen': chosen,
  find: (stage) => session(stage, { kind: 'find', spent: 4 }),
  hold: (stage) => session(stage, { kind: 'hold', spent: 11 }),
  'hold-full': (stage) => session(stage, { kind: 'hold', spent: 11, settings: full }),
  'card-full': (stage) => session(stage, { kind: 'set-up', spent: 4, settings: full }),
  'find-full': (stage) => session(stage, { kind: 'find', spent: 4, settings: full }),
  sweep: (stage) => session(stage, { kind: 'sweep', spent: 6 }),
  press: (stage) => session(stage, { kind: 'move', spent: 6 }),
  breathe: (stage) => session(stage, { kind: 'breathe', spent: 5 }),
  switch: (stage) => session(stage, { kind: 'switch', spent: 2 }),
  swap: async (stage) => {
    const page = await session(stage, { kind: 'hold', spent: 6, settings: balls });
    return acted(page, ['firmer'], 2500);
  },
  note: async (stage) => acted(await session(stage, { kind: 'hold', spent: 6 }), ['gentler'], 1000),
  refused: async (stage) => {
    const page = await session(stage, { kind: 'hold', spent: 4 });
    await page.keyboard.press('f');
    await page.keyboard.press('f');
    await sleep(600);
    return page;
  },
  move: (stage) => session(stage, { kind: 'move', last: true, spent: 21 }),
  floor: (stage) => session(stage, { kind: 'hold', spent: 5, exercise: 'mov-glute-bridge' }),
  own: (stage) =>
    session(stage, { kind: 'move', spent: 5, exercise: 'clinic/slow-shrug', settings: { packs: [clinic] } }),
  paused: async (stage) => acted(await session(stage, { kind: 'hold', spent: 11 }), ['pause'], 600),
  waiting: async (stage) => {
    const page = await session(stage, { kind: 'find', spent: 13, settings: { session: { waits: 'stage' } } });
    return page;
  },
  details: async (stage) => {
    const page = await session(stage, { kind: 'hold', spent: 6 });
    await page.keyboard.press('?');
    await sleep(600);
    return page;
  },
  done: (stage) => done(stage, 8),
  'done-full': (stage) => done(stage, 8, full),
  stopped: async (stage) => wrong(await session(stage, { kind: 'hold', spent: 9 })),
  'stopped-call': async (stage) => {
    const page = await wrong(await session(stage, { kind: 'hold', spent: 4 }));
    await page.getByRole('checkbox').nth(5).check();
    await page.getByRole('button', { name: 'One applies' }).click();
    await sleep(400);
    return page;
  },
  'stopped-see': async (stage) => {
    const page = await wrong(await session(stage, { kind: 'hold', spent: 4 }));
    await page.getByRole('checkbox').last().check();
    await page.getByRole('button', { name: 'One applies' }).click();
    await sleep(400);
    return page;
  },
  'stopped-none': async (stage) => {
    const page = await wrong(await session(stage, { kind: 'hold', spent: 4 }));
    await page.getByRole('button', { name: 'None of these' }).click();
    await sleep(400);
    return page;
  },
  'stopped-full': async (stage) => wrong(await session(stage, { kind: 'hold', spent: 4, settings: full })),
};

/** Themes and sizes in which a picture belongs to the documentation; all others are for looking at. */
const kept = [
  ...['card-light', 'card-dark', 'find-light', 'hold-light', 'hold-dark', 'hold-contrast', 'hold-light-150'],
  ...['hold-full-light', 'hold-full-dark', 'switch-light', 'switch-dark', 'swap-light'],
  ...['move-light', 'move-dark'],
  ...['paused-dark', 'waiting-light', 'details-light', 'stopped-light', 'stopped-dark', 'stopped-call-light'],
  ...['done-light', 'done-dark'],
];

/** All pictures of a session. @type {readonly Scene[]} */
export const sessionScenes = Object.entries(plays).flatMap(([name, play]) => {
  const themes = /** @type {const} */ (['light', 'dark', 'contrast']);
  const of = (/** @type {Scene} */ scene) => ({
    ...scene,
    name: `session-${scene.name}`,
    only: !kept.includes(scene.name),
  });
  return [
    ...themes.map((theme) => of({ name: `${name}-${theme}`, theme, scale: 1, play })),
    of({ name: `${name}-light-150`, theme: 'light', scale: 1.5, play }),
    of({ name: `${name}-light-zoomed`, theme: 'light', scale: 2, play: zoomed(play) }),
    of({ name: `${name}-light-tall`, theme: 'light', scale: 1, play: tall(play) }),
    of({ name: `${name}-light-long`, theme: 'light', scale: 1, play: long(play) }),
  ];
});

/** The same with everything in the small window twice as large. @param {Scene['play']} play @returns {Scene['play']} */
function zoomed(play) {
  return async (stage) => {
    const page = await play(stage);
    await stage.resize(page, { width: 210, height: 320 });
    return page;
  };
}

/** The same on a display that stands upright. @param {Scene['play']} play @returns {Scene['play']} */
function tall(play) {
  return async (stage) => {
    const page = await play(stage);
    await stage.resize(page, { width: 760, height: 1040 });
    return page;
  };
}

/** The same with every text a third longer, as a translation may be. @param {Scene['play']} play @returns {Scene['play']} */
function long(play) {
  return async (stage) => {
    const page = await play(stage);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (!/[a-z]{2}/i.test(text)) continue;
        const more = text.replace(/[^a-z]/gi, '').slice(0, Math.ceil(text.trim().length * 0.35));
        node.textContent = text.trimEnd() + more.replace(/(.{7})(?=.)/g, '$1 ').toLowerCase();
      }
    });
    await sleep(300);
    return page;
  };
}

/** A session at a stage, some seconds into it. @param {Stage} stage @param {At} at */
async function session(stage, { kind, spent, last = false, settings = {}, exercise = lean }) {
  const { page, stages } = await begun(stage, settings, exercise);
  const kinds = stages.map((one) => one.kind);
  const index = last ? kinds.lastIndexOf(kind) : kinds.indexOf(kind);
  for (let at = 0; at < index; at += 1) await steer(page, 'on');
  await sleep(spent * 1000);
  return page;
}

/** A routine of several exercises, as its card. @param {Stage} stage @param {object} settings */
async function routine(stage, settings = {}) {
  const steps = ['rel-glutemed-wall-ball', 'mov-hip-hinge', 'mov-chin-tuck', 'mov-wall-slide'];
  const own = { id: 'hips', name: 'Hips', steps: steps.map((id) => ({ exercise: id, seconds: null })) };
  await stage.start({ settings: { routines: [own], ...settings } });
  await stage.command('start', 'routine', 'hips');
  const page = await stage.page('session');
  await sleep(1500);
  return page;
}

/** The card of what the app has chosen itself, and why. @param {Stage} stage */
async function chosen(stage) {
  await stage.start({
    settings: { tight: ['levator-scapulae'] },
    state: facts({ worked: { release: 5_500_000 } }),
  });
  await stage.command('start');
  const page = await stage.page('session');
  await sleep(1500);
  return page;
}

/** @param {Page} page @param {readonly import('../../core/cycle/event.ts').SessionAct[]} acts @param {number} wait */
async function acted(page, acts, wait) {
  for (const act of acts) await steer(page, act);
  await sleep(wait);
  return page;
}

/** Something feels wrong. @param {Page} page */
async function wrong(page) {
  await page.getByRole('button', { name: 'Something feels wrong' }).click();
  await sleep(600);
  return page;
}

/** The page after a session that was done in full: all but its last seconds lie in the state before the start.
 * @param {Stage} stage @param {number} before @param {object} [settings] */
async function done(stage, before, settings = {}) {
  const first = await begun(stage, settings, lean);
  await stage.command('quit');
  await stage.ended();
  const index = first.stages.length - 1;
  /** @type {Session} */
  const ending = {
    ...first.running,
    startedAt: Date.now() - 400_000,
    index,
    spent: (first.stages[index]?.seconds ?? 0) * 1000 - 1500,
    since: null,
    before,
    done: first.stages.map(({ seconds }, at) => (at < index ? seconds * 1000 : 0)),
  };
  await stage.start({ settings, state: facts({ session: ending }) });
  const page = await stage.page('session');
  await steer(page, 'resume');
  await sleep(3500);
  await page.keyboard.press('3');
  await sleep(1500);
  return page;
}

/** A session that has just begun, its window and its plan. @param {Stage} stage @param {object} settings
 * @param {string} exercise */
async function begun(stage, settings, exercise) {
  await stage.start({ settings });
  await stage.command('start', exercise);
  const page = await stage.page('session');
  const state = /** @type {Snapshot} */ (await page.evaluate('window.unknot.hello()'));
  const running = /** @type {Session} */ (state.session);
  return { running, page, stages: running.plan.stages };
}

/** Presses a key of the player. @param {Page} page @param {import('../../core/cycle/event.ts').SessionAct} act */
async function steer(page, act) {
  await page.evaluate(`window.unknot.send({ do: 'session', act: '${act}' })`);
}
