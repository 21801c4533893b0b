// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { quitApp } from '../app.mjs';
import { isRoot, root } from '../places.mjs';
import { boundToUs } from '../run.mjs';
import { Obstacle } from '../say.mjs';
import { atEnd } from '../tidy.mjs';

/** @typedef {'app' | 'bare'} Name */

/**
 * Where and with what the programs run.
 * @typedef {object} Surroundings
 * @property {string} executable the Electron
 * @property {NodeJS.ProcessEnv} env
 * @property {string} profiles a folder for their profiles
 * @property {import('./tray-watcher.mjs').TrayWatcher} tray
 */

/**
 * A started program with its icon in the tray.
 * @typedef {object} Program
 * @property {number} pid
 * @property {string} profile
 * @property {number} toTray milliseconds from its start until its icon was registered
 * @property {import('./tray-watcher.mjs').Icon} icon
 * @property {() => Promise<void>} end
 */

/** Starts Unknot or the bare app and waits for its icon. The profile keeps what Chromium made of it; what Unknot keeps
 * there begins anew.
 * @param {Surroundings} surroundings
 * @param {Name} name
 * @param {{ settings?: object, words?: readonly string[] }} [options] settings: of Unknot, its defaults without
 * @returns {Promise<Program>} */
export async function launch({ executable, env, profiles, tray }, name, { settings, words = [] } = {}) {
  const profile = path.join(profiles, name);
  prepareProfile(profile, settings);
  const folder = name === 'app' ? root : path.join(import.meta.dirname, 'bare');
  // Chromium's sandbox does not work for root.
  const sandbox = isRoot ? ['--no-sandbox'] : [];
  const args = [...sandbox, '--disable-gpu', ...words, folder, `--user-data-dir=${profile}`];
  const [command, ...rest] = boundToUs([executable, ...args]);
  const registered = tray.next();
  const since = performance.now();
  const child = spawn(command, rest, { cwd: root, env, detached: true, stdio: 'ignore' });
  const forget = atEnd(() => quitApp(child));
  const exit = new Promise((_, reject) => {
    child.once('exit', () => reject(new Obstacle(`the ${name} ended before its icon was in the tray`)));
  });
  const icon = await Promise.race([registered, exit]);
  const end = async () => {
    await quitApp(child);
    forget();
  };
  return { pid: Number(child.pid), profile, toTray: icon.at - since, icon, end };
}

/** @param {string} profile @param {object | undefined} settings */
function prepareProfile(profile, settings) {
  mkdirSync(profile, { recursive: true });
  for (const name of ['settings.json', 'state.json', 'history.jsonl', 'door.json']) {
    rmSync(path.join(profile, name), { force: true });
  }
  // Nobody is new here: the window of the first questions is none of what is measured.
  const all = { welcomed: true, ...settings };
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify(all));
}
