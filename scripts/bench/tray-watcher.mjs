// @ts-check
import { once } from 'node:events';
import dbus from 'dbus-next';

const watcher = 'org.kde.StatusNotifierWatcher';
const itemFace = 'org.kde.StatusNotifierItem';

/**
 * An icon that an app has put into the tray.
 * @typedef {object} Icon
 * @property {number} at when it was registered, as performance.now() tells it
 * @property {() => Promise<void>} click the primary click on it
 */

/**
 * The tray of the bench: as little as an app needs to put its icon there.
 * @typedef {object} TrayWatcher
 * @property {() => Promise<Icon>} next the next icon that is registered
 * @property {() => void} stop
 */

/** Owns the tray of a session bus.
 * @param {string} busAddress
 * @returns {Promise<TrayWatcher>} */
export async function startTrayWatcher(busAddress) {
  const bus = dbus.sessionBus({ busAddress });
  bus.on('error', () => undefined); // the bus ends before this does
  await once(bus, 'connect');
  /** @type {(icon: Icon) => void} */
  let tell = () => undefined;
  bus.addMethodHandler((/** @type {dbus.Message} */ message) => {
    if (message.path !== '/StatusNotifierWatcher') return false;
    if (message.member === 'RegisterStatusNotifierItem') tell(iconOf(bus, message, performance.now()));
    answer(bus, message);
    return true;
  });
  await bus.requestName(watcher, 0);
  return { next: () => new Promise((resolve) => (tell = resolve)), stop: () => bus.disconnect() };
}

/** Every property of the watcher is told as "yes, there is a tray".
 * @param {dbus.MessageBus} bus @param {dbus.Message} message */
function answer(bus, message) {
  const yes = new dbus.Variant('b', true);
  switch (message.member) {
    case 'Get':
      return bus.send(dbus.Message.newMethodReturn(message, 'v', [yes]));
    case 'GetAll':
      return bus.send(
        dbus.Message.newMethodReturn(message, 'a{sv}', [{ IsStatusNotifierHostRegistered: yes }]),
      );
    default:
      return bus.send(dbus.Message.newMethodReturn(message, '', []));
  }
}

/** @param {dbus.MessageBus} bus @param {dbus.Message} message @param {number} at @returns {Icon} */
function iconOf(bus, message, at) {
  const word = String(message.body[0]);
  const [destination, path] = word.startsWith('/') ? [message.sender, word] : [word, '/StatusNotifierItem'];
  const call = { destination, path, interface: itemFace, member: 'Activate', signature: 'ii', body: [0, 0] };
  return { at, click: async () => void (await bus.call(new dbus.Message(call))) };
}
