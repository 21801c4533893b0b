import { Notification } from 'electron/main';
import type { Notifier } from '../ports.ts';

/** Notifications of the system. A click on one opens the home window, where all of them can be read again. */
export function systemNotifier(clicked: () => void): Notifier {
  // Kept while they are shown: a notification that nobody holds may be collected, and its click with it.
  const shown = new Set<Notification>();
  return {
    tell(text) {
      if (!Notification.isSupported()) return;
      const notification = new Notification({ title: 'Unknot', body: text, silent: true });
      const over = () => shown.delete(notification);
      shown.add(notification);
      notification.on('click', clicked);
      notification.on('close', over);
      notification.on('failed', over);
      notification.show();
    },
  };
}
