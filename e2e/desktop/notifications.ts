import { interface as service } from 'dbus-next';
import { plain } from './bus.ts';
import type { PrivateBus } from './bus.ts';

/** One notification as the app sent it. `actions` are pairs of key and label, flat. */
export type Notification = {
  readonly id: number;
  readonly app: string;
  readonly summary: string;
  readonly body: string;
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
};

/** The desktop's notification service: what was shown, and a hand to click it. */
export type Notifications = {
  readonly seen: readonly Notification[];
  /** Those that the app took back. */
  readonly closed: readonly number[];
  /** Presses the button with this key, or the notification itself with 'default'. */
  press(id: number, key: string): void;
  /** The person closes it. */
  dismiss(id: number): void;
  /** The person switches do-not-disturb on or off, as Plasma has it. */
  silence(on: boolean): void;
};

class Server extends service.Interface {
  readonly seen: Notification[] = [];
  readonly closed: number[] = [];
  silenced = false;
  #next = 0;
  get Inhibited(): boolean {
    return this.silenced;
  }
  GetCapabilities(): string[] {
    return ['actions', 'body', 'body-markup', 'icon-static', 'persistence'];
  }
  GetServerInformation(): [string, string, string, string] {
    return ['unknot-suite', 'unknot', '1', '1.2'];
  }
  Notify(
    ...[app, replaces, , summary, body, actions, hints]: [
      string,
      number,
      string,
      string,
      string,
      string[],
      object,
    ]
  ): number {
    const id = replaces || ++this.#next;
    this.seen.push({ id, app, summary, body, actions, hints: plain(hints) as Record<string, unknown> });
    return id;
  }
  CloseNotification(id: number): void {
    this.closed.push(id);
    this.NotificationClosed(id, 3);
  }
  NotificationClosed(id: number, reason: number): [number, number] {
    return [id, reason];
  }
  ActionInvoked(id: number, key: string): [number, string] {
    return [id, key];
  }
}
Server.configureMembers({
  methods: {
    GetCapabilities: { outSignature: 'as' },
    GetServerInformation: { outSignature: 'ssss' },
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u' },
  },
  signals: { NotificationClosed: { signature: 'uu' }, ActionInvoked: { signature: 'us' } },
  properties: { Inhibited: { signature: 'b', access: service.ACCESS_READ } },
});

/** Puts a notification service on `own`. */
export const notifications = async (own: PrivateBus): Promise<Notifications> => {
  const bus = await own.connect();
  const server = new Server('org.freedesktop.Notifications');
  bus.export('/org/freedesktop/Notifications', server);
  await bus.requestName('org.freedesktop.Notifications', 0);
  return {
    seen: server.seen,
    closed: server.closed,
    press: (id, key) => void server.ActionInvoked(id, key),
    dismiss: (id) => void server.NotificationClosed(id, 2),
    silence: (on) => {
      server.silenced = on;
      service.Interface.emitPropertiesChanged(server, { Inhibited: on }, []);
    },
  };
};
