import type { Holds, Log, Sense } from '../ports.ts';
import type { Bus } from './desktop-bus.ts';
import { holdsWatch } from './holds-watch.ts';
import { linuxApps } from './linux-apps.ts';
import { linuxCamera } from './linux-camera.ts';
import { linuxDnd } from './linux-dnd.ts';
import { linuxMicrophone } from './linux-microphone.ts';
import { macSenses } from './mac-senses.ts';
import { windowsSenses } from './windows-senses.ts';
import { xFullScreen } from './x-full-screen.ts';
import type { XDisplay } from './x-server.ts';

/** What the senses stand on. Bus and display are null where there is none; `isOwn` knows the processes of this app. */
export type HoldParts = {
  readonly session: Bus | null;
  readonly display: XDisplay | null;
  readonly isOwn: (pid: number) => boolean;
  /** Electron tells of the battery on every system. */
  readonly battery: Sense;
  readonly log: Log;
};

/** Reasons to hold a break, as this system can tell them. On a system that nobody knows only the battery tells. */
export function systemHolds(platform: NodeJS.Platform, parts: HoldParts): Holds {
  const senses = SENSES[platform]?.(parts) ?? [];
  return holdsWatch([...senses, parts.battery], parts.log);
}

const SENSES: Partial<Record<NodeJS.Platform, (parts: HoldParts) => readonly Sense[]>> = {
  linux: ({ session, display, isOwn }) => [
    linuxCamera(),
    linuxMicrophone(),
    xFullScreen(display, isOwn),
    linuxDnd(session),
    linuxApps(),
  ],
  win32: ({ log }) => windowsSenses(log),
  darwin: ({ log }) => macSenses(log),
};
