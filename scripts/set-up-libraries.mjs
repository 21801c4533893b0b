// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRoot } from './places.mjs';
import { findCommand, run } from './run.mjs';
import { Obstacle, say } from './say.mjs';

/** What a script is about to do: use the packages alone, run the app, run it on a virtual display, or run the whole
 * suite.
 * @typedef {'packages' | 'run' | 'display' | 'suite'} Need */

// Each by the file that proves it, with the Debian package that brings it.
const libraries = {
  'libnss3.so': 'libnss3',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libnotify.so.4': 'libnotify4',
};
const busCommands = { 'dbus-daemon': 'dbus' };
const displayCommands = { Xvfb: 'xvfb', openbox: 'openbox', xprop: 'x11-utils', import: 'imagemagick' };
// Xtigervnc: the X server that gives the suite two displays; Xvfb has one. From dunst on: desktops and a sound server to
// hear of do-not-disturb and of a microphone from.
const suiteCommands = {
  xdotool: 'xdotool',
  wmctrl: 'wmctrl',
  dex: 'dex',
  ps: 'procps',
  Xtigervnc: 'tigervnc-standalone-server',
  dunst: 'dunst',
  'xfconf-query': 'xfconf',
  gsettings: 'libglib2.0-bin',
  pulseaudio: 'pulseaudio',
  parec: 'pulseaudio-utils',
};
const suiteFiles = {
  '/usr/share/glib-2.0/schemas/org.gnome.desktop.notifications.gschema.xml': 'gsettings-desktop-schemas',
};

/** Sees to it that the system libraries and commands are there (Linux; elsewhere the system has all).
 * As root on a Debian-like system it installs them; else it throws an Obstacle with the one line that does.
 * @param {Need} need */
export async function ensureLibraries(need) {
  if (process.platform !== 'linux' || need === 'packages') return;
  const missing = missingPackages(need);
  if (missing.length === 0) return;
  if (findCommand('apt-get') === null) {
    throw new Obstacle(
      `This system lacks what these Debian packages bring; install its own: ${missing.join(' ')}`,
    );
  }
  if (!isRoot) {
    const line = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${named(missing).join(' ')}`;
    throw new Obstacle(`Some system packages are missing. This line installs them:\n  ${line}`);
  }
  say(`installing system packages: ${missing.join(' ')}`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...named(missing)]);
  const still = missingPackages(need);
  if (still.length > 0) throw new Obstacle(`Still missing after the install: ${still.join(' ')}`);
}

/** @param {Need} need @returns {string[]} */
function missingPackages(need) {
  const known = knownLibraries();
  const absent =
    known === null ? [] : Object.entries(libraries).filter(([file]) => !known.includes(`${file} `));
  const commands = {
    ...(need === 'suite' || !process.env['DBUS_SESSION_BUS_ADDRESS'] ? busCommands : {}),
    ...(need === 'run' ? {} : displayCommands),
    ...(need === 'suite' ? suiteCommands : {}),
  };
  const absentCommands = Object.entries(commands).filter(([command]) => findCommand(command) === null);
  const absentFiles =
    need === 'suite' && findCommand('apt-get') !== null
      ? Object.entries(suiteFiles).filter(([file]) => !existsSync(file))
      : [];
  return [...absent, ...absentCommands, ...absentFiles].map(([, name]) => name);
}

/** The list of the system's loader, null where there is none to ask (then the libraries are taken to be there). */
function knownLibraries() {
  const ldconfig = findCommand('ldconfig');
  if (ldconfig === null) return null;
  try {
    return ask(ldconfig, ['-p']);
  } catch {
    return null;
  }
}

/** @param {string} command @param {readonly string[]} args */
function ask(command, args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Newer Debian and Ubuntu renamed some packages when time became 64 bits wide.
 * @param {readonly string[]} packages */
function named(packages) {
  return packages.map((name) => (aptKnows(`${name}t64`) ? `${name}t64` : name));
}

/** @param {string} name */
function aptKnows(name) {
  try {
    return ask('apt-cache', ['show', '--no-all-versions', name]).includes('Package:');
  } catch {
    return false;
  }
}

/** @param {readonly string[]} args */
async function apt(args) {
  const command = ['-o', 'DPkg::Lock::Timeout=60', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`apt-get ${args.join(' ')}`);
  let result = await run('apt-get', command, { env, quiet: true });
  // Another apt may hold the lists for a moment, right after a machine came up for instance.
  for (let again = 0; again < 6 && result.code !== 0 && /lock/i.test(result.output); again += 1) {
    say('another apt-get is at work; waiting 10 s');
    await sleep(10_000);
    result = await run('apt-get', command, { env, quiet: true });
  }
  if (result.code !== 0) throw new Obstacle(`apt-get ${args[0]} failed:\n${result.output.trim()}`);
}
