import type { Sense } from '../ports.ts';
import { hasOwner } from './desktop-bus.ts';
import type { Bus } from './desktop-bus.ts';
import { dndDconf, gsettings } from './dnd-dconf.ts';
import type { ReadSetting } from './dnd-dconf.ts';
import { dndMethod, dndProperty, SERVER, SERVER_PATH } from './dnd-source.ts';
import type { DndSource } from './dnd-source.ts';
import { dndXfce, XFCONF } from './dnd-xfce.ts';
import { holdChanges } from './hold-changes.ts';

const NO_BUS = 'There is no session bus here to ask whether notifications are silenced.';
const NO_WORD = 'This desktop does not say whether notifications are silenced.';

const RAVEN = { destination: 'org.budgie_desktop.Raven', interface: 'org.budgie_desktop.Raven' };
const SWAYNC = { destination: 'org.erikreider.swaync.cc', interface: 'org.erikreider.swaync.cc' };
const INHIBITED = dndProperty(SERVER, 'Inhibited');

/** Which way a notification server says it, by the name that it gives itself. */
function sourceOf(server: string, read: ReadSetting): DndSource {
  const gnome = { schema: 'org.gnome.desktop.notifications', key: 'show-banners', silencedAt: false };
  const cinnamon = { schema: 'org.cinnamon.desktop.notifications', key: 'display-notifications' };
  const mate = { schema: 'org.mate.NotificationDaemon', key: 'do-not-disturb', silencedAt: true };
  const raven = { member: 'GetDoNotDisturbState', signal: 'DoNotDisturbChanged', at: 0 };
  const table: readonly (readonly [RegExp, DndSource])[] = [
    [/xfce/i, dndXfce],
    [/dunst/i, dndProperty('org.dunstproject.cmd0', 'paused')],
    [/gnome-shell|phosh/i, dndDconf(gnome, read)],
    [/cinnamon/i, dndDconf({ ...cinnamon, silencedAt: false }, read)],
    [/^notification daemon/i, dndDconf(mate, read)],
    [/budgie|raven/i, dndMethod({ ...RAVEN, path: '/org/budgie_desktop/Raven', ...raven })],
    [
      /swaync|sway notification/i,
      dndMethod({ ...SWAYNC, path: '/org/erikreider/swaync/cc', ...SWAYNC_SAYS }),
    ],
  ];
  // Plasma's property is the nearest thing to a standard: whoever else has it is understood too.
  return table.find(([name]) => name.test(server))?.[1] ?? INHIBITED;
}

const SWAYNC_SAYS = { member: 'GetDnd', signal: 'SubscribeV2', at: 1 };

/**
 * Do-not-disturb as Linux desktops keep it, by D-Bus and without a timer. The notification server that runs says which
 * desktop's way to use; when another takes its place while watching, so does its way. Nothing is started by asking.
 */
export function linuxDnd(session: Bus | null, read: ReadSetting = gsettings): Sense {
  let blind = session === null ? NO_BUS : null;
  return {
    reasons: ['do-not-disturb'],
    blind: (reason) => (reason === 'do-not-disturb' ? blind : null),
    watch({ reasons }, tell) {
      if (session === null || !reasons.includes('do-not-disturb')) {
        tell([]);
        return () => undefined;
      }
      const changes = holdChanges(tell);
      const stop = followServer(session, read, (silenced) => {
        blind = silenced === null ? NO_WORD : null;
        changes.know(silenced === true ? [{ why: 'do-not-disturb', who: null }] : []);
      });
      return () => {
        changes.stop();
        stop();
      };
    },
  };
}

/** Follows the server that there is, and the next one when it changes. */
function followServer(bus: Bus, read: ReadSetting, tell: (silenced: boolean | null) => void): () => void {
  let stopped = false;
  let stopSource = () => {};
  let turn = 0;
  const begin = () => {
    stopSource();
    stopSource = () => {};
    const mine = (turn += 1);
    const current = () => !stopped && turn === mine;
    chosen(bus, read, (source) => {
      if (!current()) return;
      if (source === null) tell(null);
      else
        stopSource = source(bus, (silenced) => {
          if (current()) tell(silenced);
        });
    });
  };
  const rule = `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${SERVER}'`;
  const stopOwner = bus.match(rule, begin);
  begin();
  return () => {
    stopped = true;
    stopOwner();
    stopSource();
  };
}

/** The way of the server that runs. XFCE's starts at the first notification only, and its setting is there before. */
function chosen(bus: Bus, read: ReadSetting, tell: (source: DndSource | null) => void): void {
  hasOwner(bus, SERVER, (there) => {
    if (!there) {
      hasOwner(bus, XFCONF, (xfce) => {
        tell(xfce ? dndXfce : null);
      });
      return;
    }
    const call = { destination: SERVER, path: SERVER_PATH, interface: SERVER, signature: '', body: [] };
    bus.ask({ ...call, member: 'GetServerInformation' }, (name) => {
      tell(typeof name === 'string' ? sourceOf(name, read) : INHIBITED);
    });
  });
}
