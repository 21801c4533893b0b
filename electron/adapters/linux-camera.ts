import path from 'node:path';
import type { Sense } from '../ports.ts';
import { holdChanges } from './hold-changes.ts';
import { isOwn, linkOf, lookAgain, namesIn, nameOf, processesIn, statOf, textOf } from './linux-processes.ts';

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

/** One opens it while another closes it, and the count is the same: so many looks later it is seen all the same. */
const SURE_AFTER = 12;

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
      const find = finder(places);
      const look = () => {
        const holder = find();
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

type Node = { readonly device: string; readonly users: string | null };

/**
 * Finds the process that uses a camera; null = none. All processes are asked only when that may have changed: not during
 * a call, and not again while the kernel counts the same users of the driver, except for one look in twelve.
 */
function finder(places: CameraPlaces): () => string | null {
  let holder: string | null = null;
  let counted = '';
  let looks = 0;
  return () => {
    const nodes = openNodes(places);
    const devices = new Set(nodes.map(({ device }) => device));
    if (holder !== null && uses(holder, places, devices)) return holder;
    const counts = nodes.map(({ device, users }) => `${device} ${users ?? 'by nobody knows whom'}`).join();
    const known = holder === null && counts === counted && nodes.every(({ users }) => users !== null);
    looks = known ? looks + 1 : 0;
    if (known && looks % SURE_AFTER !== 0) return null;
    counted = counts;
    holder = nodes.length === 0 ? null : asked(places, devices);
    return holder;
  };
}

const asked = (places: CameraPlaces, devices: ReadonlySet<string>) =>
  processesIn(places.proc).find((folder) => isOwn(folder) && uses(folder, places, devices)) ?? null;

function uses(folder: string, places: CameraPlaces, devices: ReadonlySet<string>): boolean {
  const held = heldIn(folder, devices);
  return held.some((device) => isCamera(places, device)) && !ONLOOKERS.includes(nameOf(folder) ?? '');
}

/** The video devices that may be open: an open one uses its driver's module. A driver without a module does not say (null). */
function openNodes({ dev, sys }: CameraPlaces): readonly Node[] {
  const count = (name: string) =>
    textOf(path.join(sys, 'class/video4linux', name, 'device/driver/module/refcnt'));
  return namesIn(dev)
    .filter((name) => /^video\d+$/.test(name))
    .map((name) => ({ device: path.join(dev, name), users: count(name)?.trim() ?? null }))
    .filter(({ users }) => users !== '0');
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
  const id = statOf(device)?.rdev ?? 0;
  const minor = (id & 0xff) | ((id >> 12) & 0xfff00);
  const said = textOf(path.join(udev, `c${(id >> 8) & 0xfff}:${minor}`));
  const capabilities = said === null ? null : /^E:ID_V4L_CAPABILITIES=(.*)$/m.exec(said)?.[1];
  return capabilities === null || capabilities === undefined || capabilities.includes(':capture:');
}
