import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../places.mjs';
import { allIcons } from './all.mjs';

const folder = path.join(root, 'resources/icons');
const icons = allIcons();

describe('the icons in git', () => {
  test('are those that the script draws, and no others', () => {
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false })
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => name.includes('.'));
    expect(kept.toSorted()).toEqual([...icons.keys()].toSorted());
  });

  test.each([...icons])('%s is as it is drawn now', (name, bytes) => {
    expect(readFileSync(path.join(folder, name)).equals(bytes)).toBe(true);
  });
});
