import { interface as service } from 'dbus-next';
import { plain } from './bus.ts';
import type { PrivateBus } from './bus.ts';

/** The part of a system that sleeps, locks and runs on battery, played on a private "system bus". */
export type Logind = {
  /** Says that the machine is about to sleep. */
  suspend(): void;
  /** Says that it woke up. */
  wake(): void;
  lock(): void;
  unlock(): void;
  /** Somebody else's session comes to the front, or this one again. */
  inFront(here: boolean): void;
  /** The cable is pulled out, or put in again. */
  battery(on: boolean): void;
  /** Every method called on this bus by the app, as `interface.member(arguments)`. */
  readonly calls: readonly string[];
};

const sessionPath = '/org/freedesktop/login1/session/_31';

class Manager extends service.Interface {
  sleeping = false;
  get IdleHint(): boolean {
    return false;
  }
  get PreparingForSleep(): boolean {
    return this.sleeping;
  }
  ListInhibitors(): unknown[] {
    return [];
  }
  ListSessions(): unknown[] {
    return [['1', process.getuid?.() ?? 0, 'person', 'seat0', sessionPath]];
  }
  GetSession(): string {
    return sessionPath;
  }
  GetSessionByPID(): string {
    return sessionPath;
  }
  PrepareForSleep(starts: boolean): boolean {
    return starts;
  }
  PrepareForShutdown(starts: boolean): boolean {
    return starts;
  }
}
Manager.configureMembers({
  methods: {
    ListInhibitors: { outSignature: 'a(ssssuu)' },
    ListSessions: { outSignature: 'a(susso)' },
    GetSession: { inSignature: 's', outSignature: 'o' },
    GetSessionByPID: { inSignature: 'u', outSignature: 'o' },
  },
  signals: { PrepareForSleep: { signature: 'b' }, PrepareForShutdown: { signature: 'b' } },
  properties: {
    IdleHint: { signature: 'b', access: service.ACCESS_READ },
    PreparingForSleep: { signature: 'b', access: service.ACCESS_READ },
  },
});

class Session extends service.Interface {
  locked = false;
  inFront = true;
  get LockedHint(): boolean {
    return this.locked;
  }
  get Active(): boolean {
    return this.inFront;
  }
  get Id(): string {
    return '1';
  }
  get Type(): string {
    return 'x11';
  }
  Lock(): void {
    // a signal without arguments
  }
  Unlock(): void {
    // a signal without arguments
  }
}
Session.configureMembers({
  signals: { Lock: { signature: '' }, Unlock: { signature: '' } },
  properties: {
    LockedHint: { signature: 'b', access: service.ACCESS_READ },
    Active: { signature: 'b', access: service.ACCESS_READ },
    Id: { signature: 's', access: service.ACCESS_READ },
    Type: { signature: 's', access: service.ACCESS_READ },
  },
});

class Power extends service.Interface {
  onBattery = false;
  get OnBattery(): boolean {
    return this.onBattery;
  }
  EnumerateDevices(): string[] {
    return [];
  }
}
Power.configureMembers({
  properties: { OnBattery: { signature: 'b', access: service.ACCESS_READ } },
  methods: { EnumerateDevices: { outSignature: 'ao' } },
});

/** Puts logind and UPower on `own`, which is then to be given to the app as its system bus. */
export const logind = async (own: PrivateBus): Promise<Logind> => {
  const bus = await own.connect();
  const manager = new Manager('org.freedesktop.login1.Manager');
  const session = new Session('org.freedesktop.login1.Session');
  // "auto" is how a client names its own session; logind answers there but signals from the real path
  const alias = new Session('org.freedesktop.login1.Session');
  const calls: string[] = [];
  bus.addMethodHandler((message: { interface: string; member: string; body: unknown[] }) => {
    calls.push(`${message.interface}.${message.member}(${JSON.stringify(plain(message.body)).slice(1, -1)})`);
    return false;
  });
  bus.export('/org/freedesktop/login1', manager);
  bus.export(sessionPath, session);
  bus.export('/org/freedesktop/login1/session/auto', alias);
  const power = new Power('org.freedesktop.UPower');
  bus.export('/org/freedesktop/UPower', power);
  await bus.requestName('org.freedesktop.login1', 0);
  await bus.requestName('org.freedesktop.UPower', 0);
  const hint = (locked: boolean): void => {
    session.locked = locked;
    alias.locked = locked;
    service.Interface.emitPropertiesChanged(session, { LockedHint: locked }, []);
  };
  const sleep = (starts: boolean): void => {
    manager.sleeping = starts;
    manager.PrepareForSleep(starts);
  };
  return {
    calls,
    suspend: () => sleep(true),
    wake: () => sleep(false),
    lock: () => {
      session.Lock();
      hint(true);
    },
    unlock: () => {
      session.Unlock();
      hint(false);
    },
    inFront: (here) => {
      session.inFront = here;
      alias.inFront = here;
      service.Interface.emitPropertiesChanged(session, { Active: here }, []);
    },
    battery: (on) => {
      power.onBattery = on;
      service.Interface.emitPropertiesChanged(power, { OnBattery: on }, []);
    },
  };
};
