import { interface as service } from 'dbus-next';
import type { PrivateBus } from './bus.ts';

/** A lock screen that desktops without logind's hint have. */
export type Screensaver = {
  lock(): void;
  unlock(): void;
  /** How many times GetActive was asked. */
  asked(): number;
  /** Whether somebody keeps the display awake. */
  heldBack(): boolean;
};

/** The two names under which lock screens answer. */
export type ScreensaverName = 'org.freedesktop.ScreenSaver' | 'org.gnome.ScreenSaver';

class Saver extends service.Interface {
  active = false;
  asked = 0;
  GetActive(): boolean {
    this.asked++;
    return this.active;
  }
  GetSessionIdleTime(): number {
    return 0;
  }
  held = new Set<number>();
  cookies = 0;
  Inhibit(): number {
    this.held.add(++this.cookies);
    return this.cookies;
  }
  UnInhibit(cookie: number): void {
    this.held.delete(cookie);
  }
  ActiveChanged(active: boolean): boolean {
    return active;
  }
}
Saver.configureMembers({
  methods: {
    GetActive: { outSignature: 'b' },
    GetSessionIdleTime: { outSignature: 'u' },
    Inhibit: { inSignature: 'ss', outSignature: 'u' },
    UnInhibit: { inSignature: 'u' },
  },
  signals: { ActiveChanged: { signature: 'b' } },
});

const paths: Readonly<Record<ScreensaverName, readonly string[]>> = {
  'org.freedesktop.ScreenSaver': ['/org/freedesktop/ScreenSaver', '/ScreenSaver'],
  'org.gnome.ScreenSaver': ['/org/gnome/ScreenSaver'],
};

/** Puts a lock screen of this name on `own`, not locked. */
export const screensaver = async (own: PrivateBus, name: ScreensaverName): Promise<Screensaver> => {
  const bus = await own.connect();
  const savers = paths[name].map((at) => {
    const saver = new Saver(name);
    bus.export(at, saver);
    return saver;
  });
  await bus.requestName(name, 0);
  const set = (active: boolean): void => {
    for (const saver of savers) {
      saver.active = active;
      saver.ActiveChanged(active);
    }
  };
  return {
    lock: () => set(true),
    unlock: () => set(false),
    heldBack: () => savers.some((saver) => saver.held.size > 0),
    asked: () => savers.reduce((all, saver) => all + saver.asked, 0),
  };
};
