#!/usr/bin/env node
// @ts-check
// Takes the place of fpm, which is a download of its own, where only Debian's tools can be had. It understands the
// arguments that electron-builder 26 passes for a deb, and refuses every other kind of package.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {{ options: Map<string, string[]>, files: { from: string, to: string }[] }} Arguments */

const switches = new Set(['--force', '--debug']);

/**
 * `--key value`, `--key=value`, and what goes in as `from=to`.
 * @param {readonly string[]} argv
 * @returns {Arguments}
 */
function parse(argv) {
  /** @type {Arguments} */
  const parsed = { options: new Map(), files: [] };
  const rest = argv.filter((word) => !switches.has(word));
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    const [, key = word, value] = /^([^=]*)=(.*)$/s.exec(word) ?? [];
    if (!word.startsWith('-')) parsed.files.push({ from: key, to: value ?? '' });
    else if (value === undefined) append(parsed.options, word, rest[++i] ?? '');
    else append(parsed.options, key, value);
  }
  return parsed;
}

/** @param {Map<string, string[]>} map @param {string} key @param {string} value */
const append = (map, key, value) => void map.set(key, [...(map.get(key) ?? []), value]);

/** Copies everything to where it will be installed. @param {string} stage @param {Arguments['files']} files */
function fill(stage, files) {
  for (const { from, to } of files) {
    const target = path.join(stage, to);
    if (from.endsWith('/')) {
      mkdirSync(target, { recursive: true });
      execFileSync('cp', ['-a', `${from}.`, target]);
    } else {
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(from, target);
      chmodSync(target, 0o644);
    }
  }
  execFileSync('find', [stage, '-type', 'd', '-exec', 'chmod', '755', '{}', '+']);
}

/** The control file of the package. @param {Map<string, string[]>} options @param {number} kilobytes */
function control(options, kilobytes) {
  const one = (/** @type {string} */ key) => options.get(key)?.[0];
  const list = (/** @type {string} */ key) => options.get(key)?.join(', ');
  const [synopsis = '', ...more] = (one('--description') ?? '').split('\n');
  const fields = {
    Package: one('--name'),
    Version: one('--version'),
    License: one('--license'),
    Vendor: one('--vendor'),
    Architecture: one('--architecture'),
    Maintainer: one('--maintainer'),
    'Installed-Size': String(kilobytes),
    Depends: list('-d'),
    Recommends: list('--deb-recommends'),
    Section: one('--category') ?? 'default',
    Priority: one('--deb-priority') ?? 'optional',
    Homepage: one('--url'),
    Description: [synopsis, ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : []))
    .join('');
}

const scripts = {
  '--before-install': 'preinst',
  '--after-install': 'postinst',
  '--before-remove': 'prerm',
  '--after-remove': 'postrm',
};

/** @param {string} stage @param {Map<string, string[]>} options */
function writeControl(stage, options) {
  const size = execFileSync('du', ['-sk', stage], { encoding: 'utf8' }).split('\t')[0];
  const folder = path.join(stage, 'DEBIAN');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'control'), control(options, Number(size)));
  for (const [key, name] of Object.entries(scripts)) {
    const source = options.get(key)?.[0];
    if (source) writeFileSync(path.join(folder, name), readFileSync(source), { mode: 0o755 });
  }
}

/** @param {Arguments} parsed */
function build({ options, files }) {
  const kind = options.get('-t')?.[0];
  const out = options.get('--package')?.[0];
  if (kind !== 'deb' || !out) throw new Error(`the stand-in for fpm makes deb packages only, not ${kind}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-deb-'));
  try {
    const stage = path.join(folder, 'package');
    mkdirSync(stage);
    fill(stage, files);
    writeControl(stage, options);
    const level = process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'];
    const compression = [
      `-Z${options.get('--deb-compression')?.[0] ?? 'xz'}`,
      ...(level ? [`-z${level}`] : []),
    ];
    execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '-b', stage, out], { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

build(parse(process.argv.slice(2)));
