import { describe, expect, test } from 'vitest';
import { fakeLog } from '../testing/fake-log.ts';
import { xDisplay } from './x-server.ts';

describe('A display', () => {
  test.for([
    { DISPLAY: ':0' },
    { DISPLAY: ':0', XDG_SESSION_TYPE: 'x11' },
    { DISPLAY: ':0', XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: 'wayland-0' },
    { DISPLAY: ':0', XDG_SESSION_TYPE: 'tty' },
  ])('is there with %j', (env) => {
    expect(xDisplay(env, fakeLog())).not.toBeNull();
  });

  test.for([
    {},
    { DISPLAY: '' },
    { DISPLAY: ':0', XDG_SESSION_TYPE: 'wayland' },
    { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' },
  ])('is none with %j', (env) => {
    expect(xDisplay(env, fakeLog())).toBeNull();
  });

  test.for(['no display', ':65000', 'localhost:65000'])(
    'has no server as %s, which is logged once',
    async (DISPLAY) => {
      const log = fakeLog();
      const display = xDisplay({ DISPLAY }, log);
      expect(await display?.server()).toBeNull();
      expect(await display?.server()).toBeNull();
      expect(log.infos).toEqual([expect.stringContaining(`X server ${DISPLAY}: `)]);
    },
  );
});
