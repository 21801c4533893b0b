import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptArguments, ownArguments } from './own-args.ts';

const app = path.resolve('/home/ann/un knöt');

describe('The own arguments', () => {
  test('of a package are all but the program', () => {
    expect(ownArguments(['/opt/unknot', '--hidden', 'status'], app, true)).toEqual(['--hidden', 'status']);
  });

  test('of a checkout begin after its folder, and switches before it are kept', () => {
    const argv = ['/x/electron', '--no-sandbox', app, '--user-data-dir=/p', 'start', 'calves'];
    expect(ownArguments(argv, app, false)).toEqual(['--no-sandbox', '--user-data-dir=/p', 'start', 'calves']);
  });

  test('leave out the words that a test driver puts before the folder', () => {
    expect(ownArguments(['/x/electron', '-r', '/driver.js', app], app, false)).toEqual([]);
  });

  test('are the switches alone when no folder is named', () => {
    expect(ownArguments(['/x/electron', 'elsewhere', '--hidden'], app, false)).toEqual(['--hidden']);
  });
});

describe('The arguments kept for a start at login', () => {
  test('are what this machine needs, and the profile as a full path', () => {
    const args = ['--hidden', '--no-sandbox', '--user-data-dir=here', 'status', '--disable-gpu'];
    expect(keptArguments(args, '/home/ann/here')).toEqual([
      '--no-sandbox',
      '--disable-gpu',
      '--user-data-dir=/home/ann/here',
    ]);
  });

  test('say nothing of the profile that everybody has', () => {
    expect(keptArguments(['--hidden'], '/home/ann/.config/Unknot')).toEqual([]);
  });
});
