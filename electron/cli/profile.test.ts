import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { profileFolder } from './profile.ts';

describe('The profile', () => {
  test('is the folder that is named, the last one when there are several, as a full path', () => {
    expect(profileFolder(['--user-data-dir=/a', '--user-data-dir=/b c/ü'])).toBe(path.resolve('/b c/ü'));
    expect(profileFolder(['--user-data-dir=here'])).toBe(path.resolve('here'));
  });

  test('is where the system keeps such folders otherwise', () => {
    const home = os.homedir();
    const linux = (env: NodeJS.ProcessEnv) => profileFolder(['--user-data-dir='], env, 'linux');
    expect(linux({})).toBe(path.join(home, '.config', 'Unknot'));
    expect(linux({ XDG_CONFIG_HOME: '/cfg' })).toBe(path.join('/cfg', 'Unknot'));
    expect(linux({ XDG_CONFIG_HOME: 'relative' })).toBe(path.join(home, '.config', 'Unknot'));
    expect(profileFolder([], {}, 'darwin')).toBe(path.join(home, 'Library/Application Support/Unknot'));
    expect(profileFolder([], { APPDATA: '/roaming' }, 'win32')).toBe(path.join('/roaming', 'Unknot'));
    expect(profileFolder([], {}, 'win32')).toBe(path.join(home, 'AppData/Roaming/Unknot'));
  });
});
