import { askProperty, hasOwner, onProperty } from './desktop-bus.ts';
import type { Bus } from './desktop-bus.ts';
import type { LockSource } from './power-presence.ts';

const SCREEN_SAVERS = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver', 'org.cinnamon.ScreenSaver'];
const LOGIN = 'org.freedesktop.login1';
const SESSION = `${LOGIN}.Session`;

/**
 * Lock and unlock as Linux desktops tell them: screen savers on the session bus, by logind on the system bus the lock hint of
 * our own session, and whether it is in front: while another person's session is, ours is as good as locked. Logind's signals
 * Lock and Unlock are no such thing: they ask for a lock, come for the sessions of others too, and after a password no Unlock
 * follows. A bus that is null does not exist; then only the looks see a lock.
 */
export function busLocks(session: Bus | null, system: Bus | null): LockSource {
  return {
    listen(tell) {
      const now = { locked: false, inFront: true };
      const learn = (news: Partial<typeof now>) => {
        Object.assign(now, news);
        tell(now.locked || !now.inFront);
      };
      const lock = (locked: boolean) => {
        learn({ locked });
      };
      if (session !== null) for (const name of SCREEN_SAVERS) listenToSaver(session, name, lock);
      if (system === null) return;
      ownSession(system, (path) => {
        listenTo(system, { path, property: 'LockedHint', usual: false }, lock);
        listenTo(system, { path, property: 'Active', usual: true }, (inFront) => {
          learn({ inFront });
        });
      });
    },
  };
}

function listenToSaver(session: Bus, name: string, tell: (locked: boolean) => void): void {
  session.match(`type='signal',interface='${name}',member='ActiveChanged'`, ({ body }) => {
    tell(body[0] === true);
  });
  // Only one that runs is asked: a question by name would start it.
  hasOwner(session, name, (there) => {
    if (!there) return;
    const call = { destination: name, path: `/${name.replaceAll('.', '/')}`, interface: name };
    session.ask({ ...call, member: 'GetActive', signature: '', body: [] }, (active) => {
      if (active === true) tell(true);
    });
  });
}

/** The path of the session that this process belongs to; never told where logind knows of none. */
function ownSession(system: Bus, tell: (path: string) => void): void {
  const id = process.env['XDG_SESSION_ID'];
  const manager = { destination: LOGIN, path: '/org/freedesktop/login1', interface: `${LOGIN}.Manager` };
  const call =
    id === undefined
      ? { member: 'GetSessionByPID', signature: 'u', body: [process.pid] }
      : { member: 'GetSession', signature: 's', body: [id] };
  system.ask({ ...manager, ...call }, (path) => {
    if (typeof path === 'string') tell(path);
  });
}

type Fact = { readonly path: string; readonly property: string; readonly usual: boolean };

/** Tells a property of our session at each change, and at first when it is not as usual. */
function listenTo(system: Bus, { path, property, usual }: Fact, tell: (value: boolean) => void): void {
  const session = { destination: LOGIN, path, interface: SESSION };
  onProperty(system, session, property, (value) => {
    if (typeof value === 'boolean') tell(value);
  });
  askProperty(system, session, property, (value) => {
    // Somebody may have locked the screen while we were asking for the way.
    if (value === !usual) tell(!usual);
  });
}
