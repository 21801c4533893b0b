// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { startCall } from './call.mjs';
import { facts, hours, ownKinds, release, worked } from './profiles.mjs';
import { homeScenes } from './home-scenes.mjs';
import { routineScenes } from './routine-scenes.mjs';
import { sessionScenes } from './session-scenes.mjs';

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('playwright-core').Page} Page */

/**
 * One picture: what is played until it can be taken, and the window that is its subject.
 * @typedef {object} Scene
 * @property {string} name of the file, without .png
 * @property {'light' | 'dark' | 'contrast'} theme
 * @property {number} scale 1.5 = 150 %
 * @property {(stage: Stage) => Promise<Page>} play
 * @property {boolean} [only] true = for the eyes of who asks for it by name, and no picture of the documentation
 */

/** A release that is always the same one, so that the picture is. */
const leaning = { ...release, content: { is: 'exercise', exercise: 'rel-uppertrap-wall-ball' } };

/** @type {Record<string, Scene['play']>} */
const plays = {
  'heads-up': headsUp,
  'heads-up-lead': headsUpAhead,
  'settings-rhythm': (stage) => home(stage, 'rhythm'),
  'settings-rhythm-open': rhythmOpen,
  'settings-hours': (stage) => home(stage, 'hours', { hours }),
  'settings-quiet': (stage) => held(stage, 'quiet'),
  'home-now': (stage) => home(stage, 'now'),
  'home-now-held': (stage) => held(stage, 'now'),
};
const enlarged = ['settings-rhythm', 'heads-up'];
const contrast = ['settings-rhythm', 'settings-quiet'];

/** @type {readonly Scene[]} */
const windows = Object.entries(plays).flatMap(([name, play]) => {
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

/** All pictures, those of the documentation and those for looking at. @type {readonly Scene[]} */
export const scenes = [...windows, ...homeScenes, ...routineScenes, ...sessionScenes];

/** The heads-up of a release, a good while after it came. @param {Stage} stage */
async function headsUp(stage) {
  const kind = { ...leaning, trigger: { by: 'active', every: 2 } };
  await stage.start({ settings: { kinds: [kind] }, state: facts({}) });
  const page = await stage.page('heads-up');
  await sleep(6000);
  return page;
}

/** The heads-up of a release that is due in two minutes. @param {Stage} stage */
async function headsUpAhead(stage) {
  const settings = { kinds: [leaning], headsUp: { lead: 120 } };
  const state = facts({ worked: { release: (5400 - 122) * 1000 } });
  await stage.start({ settings, state });
  const page = await stage.page('heads-up');
  await sleep(6000);
  return page;
}

/** A page of the home window, eighteen minutes after the last break.
 * @param {Stage} stage @param {string} name @param {object} [settings] */
async function home(stage, name, settings = {}) {
  await stage.start({ settings, state: worked(18) });
  return homePage(stage, name);
}

/** The Rhythm page with two kinds opened, in a window that is high enough for them. @param {Stage} stage */
async function rhythmOpen(stage) {
  const page = await home(stage, 'rhythm', { kinds: ownKinds });
  await stage.resize(page, { width: 820, height: 1020 });
  await page.getByRole('button', { name: 'Edit Movement' }).click();
  await page.getByRole('button', { name: 'Edit Calves' }).click();
  await page.evaluate(() => {
    document.querySelector('#kinds')?.closest('.card')?.scrollIntoView();
    document.querySelector('.main')?.scrollBy(0, -16);
  });
  await sleep(600);
  return page;
}

/** A page of the home window while a call holds a movement that is due. @param {Stage} stage @param {string} name */
async function held(stage, name) {
  const call = await startCall(stage.folder);
  stage.endsWith(call.programs);
  await stage.start({ state: worked(31), env: call.env });
  const page = await homePage(stage, name);
  await page.getByText('microphone in use since').first().waitFor();
  // What this desktop does not tell is known a little later, and shown with the next state.
  await sleep(2000);
  return homePage(stage, name);
}

/** The home window at a page. @param {Stage} stage @param {string} name */
async function homePage(stage, name) {
  await stage.command('settings');
  const page = await stage.page('home');
  await page.evaluate((hash) => void (window.location.hash = hash), name);
  await sleep(600);
  return page;
}
