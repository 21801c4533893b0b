// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../places.mjs';
import { home, picturesOf } from './home-scenes.mjs';
import { noneApplies } from './profiles.mjs';

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('./scenes.mjs').Scene} Scene */

const unasked = { answeredAt: null, answers: {}, marked: {} };
const step = (/** @type {string} */ exercise, /** @type {number | null} */ seconds = null) => ({
  exercise,
  seconds,
});
const lunch = {
  id: 'lunch',
  name: 'After lunch',
  steps: [
    step('mov-chin-tuck'),
    step('rel-uppertrap-wall-ball', 80),
    step('mov-standing-hip-abduction'),
    step('rel-calf-seated-press'),
  ],
};
const short = { id: 'short', name: 'Two minutes', steps: [step('mov-chin-tuck')] };
const routines = [lunch, short];
const pack = path.join(root, 'docs/examples/desk-neck.json');

/** What each picture shows. @type {Record<string, Scene['play']>} */
const plays = {
  routines: (stage) => opened(stage, {}),
  'routine-preview': async (stage) => {
    const page = await opened(stage, { high: 1150 });
    await page.getByRole('button', { name: 'Show the session of After lunch' }).click();
    await sleep(400);
    return page;
  },
  'routine-barred': (stage) => opened(stage, { settings: { screening: unasked } }),
  packs: async (stage) => {
    const page = await home(stage, 'routines', { settings: { routines }, high: 1000 });
    await stage.command('import', pack);
    await page.getByRole('button', { name: 'Show the pack Desk neck' }).click();
    return atEnd(page);
  },
  'packs-refused': async (stage) => {
    const page = await home(stage, 'routines', { settings: { routines }, high: 900 });
    await page.setInputFiles('input[type=file]', path.join(root, 'core/packs/mistakes.json'));
    return atEnd(page);
  },
  'packs-asks': async (stage) => {
    const page = await home(stage, 'routines', { settings: { routines }, high: 900 });
    const file = path.join(stage.folder, 'pack.json');
    writeFileSync(file, JSON.stringify({ unknotPack: 1, id: 'mine', name: 'Mine', routines: [ofMine] }));
    await stage.command('import', file);
    await page.setInputFiles('input[type=file]', file);
    return atEnd(page);
  },
};

const ofMine = { id: 'one', name: 'One', steps: [{ exercise: 'mov-chin-tuck' }] };

/** Pictures that belong to the documentation; all others are for looking at. */
const kept = ['routines-light', 'routines-dark', 'packs-light'];

/** Pictures of the routines and packs. */
export const routineScenes = picturesOf(plays, kept);

/** The first routine opened. @param {Stage} stage @param {import('./home-scenes.mjs').With} given */
async function opened(stage, { settings = {}, high = 1000 }) {
  const asked = { answeredAt: Date.now() - 1000, answers: noneApplies, marked: {} };
  const page = await home(stage, 'routines', { settings: { screening: asked, ...settings, routines }, high });
  await page.getByRole('button', { name: 'Edit the routine After lunch' }).click();
  await sleep(800);
  return page;
}

/** @param {import('playwright-core').Page} page */
async function atEnd(page) {
  await sleep(800);
  await page.evaluate(() => document.querySelector('.main')?.scrollTo(0, 100_000));
  await sleep(300);
  return page;
}
