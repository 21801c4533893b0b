import type { Bus } from './desktop-bus.ts';
import type { LockSource } from './power-presence.ts';

const SCREEN_SAVERS = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver', 'org.cinnamon.ScreenSaver'];
const SESSION = 'org.freedesktop.login1.Session';

/**
 * Lock and unlock as Linux desktops tell them: screen savers on the session bus, logind on the system bus. `session` and
 * `system` null = no such bus, then only the looks see a lock.
 */
export function busLocks(session: Bus | null, system: Bus | null): LockSource {
  return {
    listen(tell) {
      for (const name of SCREEN_SAVERS) {
        session?.match(`type='signal',interface='${name}',member='ActiveChanged'`, ({ body }) => {
          tell(body[0] === true);
        });
      }
      system?.match(`type='signal',interface='${SESSION}',member='Lock'`, () => {
        tell(true);
      });
      system?.match(`type='signal',interface='${SESSION}',member='Unlock'`, () => {
        tell(false);
      });
    },
  };
}
