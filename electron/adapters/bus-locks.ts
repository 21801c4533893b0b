import { hasOwner } from './desktop-bus.ts';
import type { Bus } from './desktop-bus.ts';
import type { LockSource } from './power-presence.ts';

const SCREEN_SAVERS = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver', 'org.cinnamon.ScreenSaver'];
const LOGIN = 'org.freedesktop.login1';
const SESSION = `${LOGIN}.Session`;
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/**
 * Lock and unlock as Linux desktops tell them: screen savers on the session bus, the lock hint of our own session by
 * logind on the system bus. Logind's signals Lock and Unlock are no such thing: they ask for a lock, come for the sessions
 * of others too, and after a password no Unlock follows. A bus that is null does not exist; then only the looks see a lock.
 */
export function busLocks(session: Bus | null, system: Bus | null): LockSource {
  return {
    listen(tell) {
      if (session !== null) for (const name of SCREEN_SAVERS) listenToSaver(session, name, tell);
      if (system !== null) ownSession(system, (path) => listenToHint(system, path, tell));
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

function listenToHint(system: Bus, path: string, tell: (locked: boolean) => void): void {
  const rule = `type='signal',interface='${PROPERTIES}',member='PropertiesChanged',path='${path}'`;
  system.match(rule, ({ body: [owner, changed] }) => {
    const hint = owner === SESSION && Array.isArray(changed) ? hintOf(changed) : null;
    if (hint !== null) tell(hint);
  });
  const property = { member: 'Get', signature: 'ss', body: [SESSION, 'LockedHint'] };
  system.ask({ destination: LOGIN, path, interface: PROPERTIES, ...property }, (answer) => {
    // Somebody may have locked the screen while we were asking for the way.
    if (valueOf(answer) === true) tell(true);
  });
}

function hintOf(changed: readonly unknown[]): boolean | null {
  const pair = changed.find((one) => Array.isArray(one) && one[0] === 'LockedHint');
  const value = Array.isArray(pair) ? valueOf(pair[1]) : null;
  return typeof value === 'boolean' ? value : null;
}

/** What is in a variant, which the package gives as its type and a list of one. */
function valueOf(variant: unknown): unknown {
  if (!Array.isArray(variant)) return null;
  const inside: unknown = variant[1];
  return Array.isArray(inside) ? inside[0] : null;
}
