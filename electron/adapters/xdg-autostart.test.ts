import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary.ts';
import type { Launch } from './xdg-autostart.ts';
import { entryState, entryText, execQuoted, launchOf, xdgAutostart } from './xdg-autostart.ts';

const launch: Launch = { program: '/opt/Unknot/unknot', args: [] };
const other: Launch = { program: '/home/ann/un knöt/unknot', args: ['--no-sandbox'] };

describe('An argument of an Exec line', () => {
  // What stands in the file, by the two rules of the desktop entry specification: quoting, then string escapes.
  test.for([
    ['/usr/bin/unknot', '"/usr/bin/unknot"'],
    ['/home/ann/un knöt', '"/home/ann/un knöt"'],
    ['a"b', String.raw`"a\\"b"`],
    ['a`b', '"a\\\\`b"'],
    ['a$b', String.raw`"a\\$b"`],
    [String.raw`a\b`, String.raw`"a\\\\b"`],
    ['50%f', '"50%%f"'],
    ['a\nb', String.raw`"a\nb"`],
  ] as const)('%j is %s', ([text, quoted]) => {
    expect(execQuoted(text)).toBe(quoted);
  });
});

describe('The launch', () => {
  const env = { APPIMAGE: '/home/ann/Unknot.AppImage', APPDIR: '/tmp/.mount_Unknot' };

  test('is this program with what is worth keeping, and in a checkout its folder', () => {
    expect(launchOf(null, ['--disable-gpu'], { env: {}, execPath: '/opt/unknot' })).toEqual({
      program: '/opt/unknot',
      args: ['--disable-gpu'],
    });
    expect(launchOf('/src/unknot', [], { env: {}, execPath: '/x/electron' }).args).toEqual(['/src/unknot']);
  });

  test('is the AppImage when this program runs from it', () => {
    expect(launchOf(null, [], { env, execPath: '/tmp/.mount_Unknot/unknot' }).program).toBe(env.APPIMAGE);
  });

  test('is not the AppImage of the terminal that it was started in', () => {
    expect(launchOf(null, [], { env, execPath: '/opt/Unknot/unknot' }).program).toBe('/opt/Unknot/unknot');
  });
});

describe('An autostart entry', () => {
  test('starts the app hidden, and reads as on', () => {
    const text = entryText(other);
    expect(text).toMatch(/^\[Desktop Entry\]\nType=Application\n/);
    expect(text).toContain('Exec="/home/ann/un knöt/unknot" "--no-sandbox" "--hidden"\n');
    expect(entryState(text, other)).toEqual({ is: 'on' });
  });

  test('that the desktop switched off reads as off', () => {
    const text = entryText(launch);
    expect(entryState(`${text}Hidden=true\n`, launch)).toEqual({ is: 'off' });
    const gnome = text.replace('X-GNOME-Autostart-enabled=true', 'X-GNOME-Autostart-enabled=false');
    expect(entryState(gnome, launch)).toEqual({ is: 'off' });
  });

  test('of another copy says so', () => {
    expect(entryState(entryText(other), launch)).toMatchObject({ is: 'unknown' });
    expect(entryState('', launch)).toMatchObject({ is: 'unknown' });
  });
});

describe('Start at login on Linux', () => {
  const setUp = () => {
    const config = temporaryFolder();
    const file = path.join(config, 'autostart', 'unknot.desktop');
    return { config, file, login: xdgAutostart(launch, { XDG_CONFIG_HOME: config }) };
  };

  test('is off until it is asked for, and leaves nothing when it is off again', () => {
    const { config, file, login } = setUp();
    expect(login.read()).toEqual({ is: 'off' });
    expect(fs.readdirSync(config)).toEqual([]);
    login.write(true);
    expect(login.read()).toEqual({ is: 'on' });
    expect(fs.readFileSync(file, 'utf8')).toBe(entryText(launch));
    login.write(false);
    login.write(false);
    expect(login.read()).toEqual({ is: 'off' });
    expect(fs.existsSync(file)).toBe(false);
  });

  test('replaces the entry of another copy', () => {
    const { file, login } = setUp();
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(file, entryText(other));
    expect(login.read()).toMatchObject({ is: 'unknown' });
    login.write(true);
    expect(login.read()).toEqual({ is: 'on' });
  });

  test('throws where the system refuses', () => {
    const { config, login } = setUp();
    fs.writeFileSync(path.join(config, 'autostart'), 'a file in the way');
    expect(() => login.write(true)).toThrow();
    expect(login.read).toThrow();
  });
});
