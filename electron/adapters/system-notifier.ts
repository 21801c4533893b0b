import { Notification } from 'electron/main';
import type { NotificationConstructorOptions } from 'electron/main';
import type { Notifier } from '../ports.ts';

/** What a click on a notification does. */
export type NotifierClicks = {
  /** On one that only tells something: all of them can be read again somewhere. */
  readonly told: () => void;
  /** On the offer of a break: it starts. Electron gives notifications no buttons on Linux, so the click is the answer. */
  readonly offered: () => void;
};

/** Says no where the system has no notifications: Linux and Windows tell while it is shown, macOS only later. */
export function systemNotifier({ told, offered }: NotifierClicks): Notifier {
  // Kept while they are shown: a notification that nobody holds may be collected, and its click with it.
  const shown = new Set<Notification>();
  let offer: Notification | null = null;

  const show = (options: NotificationConstructorOptions, clicked: () => void): Notification | null => {
    if (!Notification.isSupported()) return null;
    const notification = new Notification(options);
    const over = () => {
      shown.delete(notification);
      if (offer === notification) offer = null;
    };
    shown.add(notification);
    notification.on('click', clicked);
    notification.on('close', over);
    notification.on('failed', over);
    notification.show();
    return shown.has(notification) ? notification : null;
  };

  const withdraw = () => {
    const before = offer;
    offer = null;
    before?.close();
  };

  return {
    tell(text) {
      show({ title: 'Unknot', body: text, silent: true }, told);
    },
    offer(title, text, silent) {
      withdraw();
      const start = () => {
        withdraw();
        offered();
      };
      // It stands until it is answered or taken back: the planner knows when it gives up.
      offer = show({ title, body: text, silent, timeoutType: 'never' }, start);
      return offer !== null;
    },
    withdraw,
  };
}
