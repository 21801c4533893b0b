import { interface as service } from 'dbus-next';
import type { PrivateBus } from './bus.ts';

/** GNOME's word of input: the idle monitor of its shell, which serves one client. */
export type Mutter = {
  /** Somebody has not touched anything for as long as was asked to be told of. */
  rest(): void;
  /** Somebody touches the mouse. */
  touch(): void;
  /** The milliseconds after which the client wants to be told; null = it has not asked. */
  quietAfter(): number | null;
};

class Monitor extends service.Interface {
  quiet: { readonly id: number; readonly after: number } | null = null;
  input: number | null = null;
  #ids = 0;
  GetIdletime(): bigint {
    return 0n;
  }
  AddIdleWatch(interval: bigint): number {
    this.quiet = { id: ++this.#ids, after: Number(interval) };
    return this.quiet.id;
  }
  AddUserActiveWatch(): number {
    this.input = ++this.#ids;
    return this.input;
  }
  RemoveWatch(): void {
    // nobody asks for it
  }
  WatchFired(id: number): number {
    return id;
  }
}
Monitor.configureMembers({
  methods: {
    GetIdletime: { outSignature: 't' },
    AddIdleWatch: { inSignature: 't', outSignature: 'u' },
    AddUserActiveWatch: { outSignature: 'u' },
    RemoveWatch: { inSignature: 'u' },
  },
  signals: { WatchFired: { signature: 'u' } },
});

/** Puts the monitor on `own`. */
export const mutter = async (own: PrivateBus): Promise<Mutter> => {
  const bus = await own.connect();
  const monitor = new Monitor('org.gnome.Mutter.IdleMonitor');
  bus.export('/org/gnome/Mutter/IdleMonitor/Core', monitor);
  await bus.requestName('org.gnome.Mutter.IdleMonitor', 0);
  return {
    quietAfter: () => monitor.quiet?.after ?? null,
    rest: () => {
      if (monitor.quiet) monitor.WatchFired(monitor.quiet.id);
    },
    touch: () => {
      const { input } = monitor;
      monitor.input = null;
      if (input !== null) monitor.WatchFired(input);
    },
  };
};
