import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileAt, isOwnPage, POLICY } from './app-files.ts';

const folders = { pages: path.resolve('/app/dist/renderer'), sounds: path.resolve('/app/resources/sounds') };
const at = (address: string) => fileAt(address, folders);

describe('An address of our origin', () => {
  test('is a page, a part of one, or a sound', () => {
    expect(at('unknot://app/home.html#hours')).toEqual({
      file: path.join(folders.pages, 'home.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(at('unknot://app/assets/a%20b.js')?.file).toBe(path.join(folders.pages, 'assets', 'a b.js'));
    expect(at('unknot://app/sounds/end.wav')).toEqual({
      file: path.join(folders.sounds, 'end.wav'),
      type: 'audio/wav',
    });
  });

  test.for([
    'unknot://app/',
    'unknot://app/../../package.json',
    'unknot://app/..%2f..%2fsecret.html',
    'unknot://app/..%2frenderer2/x.html',
    'unknot://app/sounds/..%2f..%2f..%2fetc%2fhosts.html',
    'unknot://app/sounds/%2e%2e%2ficons.png',
    'unknot://app/home.html%00.png',
    'unknot://app/%E0%A4%A.html',
    'unknot://app/main.js.map',
    'unknot://app/.env',
    'unknot://other/home.html',
    'unknot://app.evil/home.html',
    'unknot://app@evil/home.html',
    'file:///etc/hosts.html',
    'https://example.org/home.html',
    'nonsense',
    '',
  ])('is nothing when it is %j', (address) => {
    expect(at(address)).toBeNull();
  });

  test('is the only one that counts as our own page', () => {
    expect(isOwnPage('unknot://app/session.html')).toBe(true);
    for (const other of ['unknot://app', 'unknot://application/', 'file:///app/', 'about:blank', '']) {
      expect(isOwnPage(other), other).toBe(false);
    }
  });
});

describe('The content security policy', () => {
  test('starts from nothing and allows nothing inline, evaluated or from elsewhere', () => {
    expect(POLICY).toMatch(/^default-src 'none'/);
    expect(POLICY).not.toMatch(/unsafe|\*|https?:|blob:|filesystem:/);
    expect(POLICY).toContain("script-src 'self';");
    expect(POLICY).toContain("style-src 'self';");
    for (const closed of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(POLICY).toContain(`${closed} 'none'`);
    }
  });
});
