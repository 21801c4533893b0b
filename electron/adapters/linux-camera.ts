import fs from 'node:fs';
import path from 'node:path';
import type { Sense } from '../ports.ts';
import { holdChanges } from './hold-changes.ts';
import { linkOf, lookAgain, namesIn, nameOf, ownProcesses, textOf } from './linux-processes.ts';

/** Folders of the kernel and of udev in which a camera and its use can be seen. */
export type CameraPlaces = {
  readonly dev: string;
  readonly proc: string;
  readonly sys: string;
  readonly udev: string;
};

const PLACES: CameraPlaces = { dev: '/dev', proc: '/proc', sys: '/sys', udev: '/run/udev/data' };

/** They hold cameras open to know what there is, also while nobody looks through one. */
const ONLOOKERS = ['pipewire', 'wireplumber'];

/**
 * A camera in use: a video device that another program of this person holds open, looked for every 5 s while watching.
 * Without a camera, and while the kernel counts nobody at its driver, no process is looked at. Not seen: other people's
 * programs, and a camera that comes through PipeWire, which keeps it open also when nobody looks through it.
 */
export function linuxCamera(places: CameraPlaces = PLACES): Sense {
  return {
    reasons: ['camera'],
    blind: () => null,
    watch({ reasons }, tell) {
      const changes = holdChanges(tell);
      if (!reasons.includes('camera')) changes.know([]);
      let holder: string | null = null;
      const look = () => {
        holder = holderOf(places, holder);
        changes.know(holder === null ? [] : [{ why: 'camera', who: nameOf(holder) }]);
      };
      const stop = reasons.includes('camera') ? lookAgain(look) : () => {};
      return () => {
        stop();
        changes.stop();
      };
    },
  };
}

/** The process that uses a camera, `last` before all others, so that a long call costs one process's look; null = none. */
function holderOf(places: CameraPlaces, last: string | null): string | null {
  const nodes = namesIn(places.dev).filter((name) => /^video\d+$/.test(name) && mayBeOpen(places, name));
  if (nodes.length === 0) return null;
  const devices = new Set(nodes.map((name) => path.join(places.dev, name)));
  const uses = (folder: string) => {
    const held = heldIn(folder, devices);
    return held.some((device) => isCamera(places, device)) && !ONLOOKERS.includes(nameOf(folder) ?? '');
  };
  if (last !== null && uses(last)) return last;
  return ownProcesses(places.proc).find(uses) ?? null;
}

/** False when the driver's module is used by nobody: an open device uses it. A driver without a module does not say. */
function mayBeOpen({ sys }: CameraPlaces, node: string): boolean {
  const count = textOf(path.join(sys, 'class/video4linux', node, 'device/driver/module/refcnt'));
  return count === null || count.trim() !== '0';
}

/** Which of these devices a process holds open; none also when that is not for us to see. */
function heldIn(folder: string, devices: ReadonlySet<string>): readonly string[] {
  const open = path.join(folder, 'fd');
  return namesIn(open)
    .map((name) => linkOf(`${open}/${name}`))
    .filter((file) => file !== null)
    .filter((file) => devices.has(file));
}

/** Video devices also decode films and play into other programs: udev knows which of them capture. */
function isCamera({ udev }: CameraPlaces, device: string): boolean {
  const id = fs.statSync(device, { throwIfNoEntry: false })?.rdev ?? 0;
  const minor = (id & 0xff) | ((id >> 12) & 0xfff00);
  const said = textOf(path.join(udev, `c${(id >> 8) & 0xfff}:${minor}`));
  const capabilities = said === null ? null : /^E:ID_V4L_CAPABILITIES=(.*)$/m.exec(said)?.[1];
  return capabilities === null || capabilities === undefined || capabilities.includes(':capture:');
}
