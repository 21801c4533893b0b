import { hasOwner, valueOf } from './desktop-bus.ts';
import type { DndSource } from './dnd-source.ts';

/** The name of the service that keeps XFCE's settings. */
export const XFCONF = 'org.xfce.Xfconf';
const CHANNEL = 'xfce4-notifyd';
const PROPERTY = '/do-not-disturb';

/** XFCE keeps it as a setting, which is absent until somebody has used the switch. Null where nothing keeps settings. */
export const dndXfce: DndSource = (bus, tell) => {
  const face = { destination: XFCONF, path: '/org/xfce/Xfconf', interface: XFCONF };
  const rule = `type='signal',interface='${XFCONF}',arg0='${CHANNEL}'`;
  const stop = bus.match(rule, ({ member, body: [, property, value] }) => {
    if (property !== PROPERTY) return;
    if (member === 'PropertyChanged') tell(valueOf(value) === true);
    if (member === 'PropertyRemoved') tell(false);
  });
  hasOwner(bus, XFCONF, (there) => {
    if (!there) tell(null);
    else
      bus.ask({ ...face, member: 'GetProperty', signature: 'ss', body: [CHANNEL, PROPERTY] }, (answer) => {
        tell(valueOf(answer) === true);
      });
  });
  return stop;
};
