import { createHash } from 'node:crypto';
import { Variant } from 'dbus-next';
import type { MessageBus } from 'dbus-next';
import { call } from './bus.ts';

/** One line of the tray's menu as a host sees it. `checked` is null when the entry has no check mark. */
export type MenuEntry = {
  readonly id: number;
  readonly label: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly separator: boolean;
  readonly checked: boolean | null;
  readonly children: readonly MenuEntry[];
};

/** The picture: its size in pixels, a digest of all of it, and one of its outline only (alpha over one half). */
export type Icon = {
  readonly width: number;
  readonly height: number;
  readonly digest: string;
  readonly shape: string;
};

/** An icon in the tray, read and used over the bus as a real panel does. */
export type TrayItem = {
  /** The lines of the tooltip joined by a line break; empty when there is none. */
  tooltip(): Promise<string>;
  icon(): Promise<Icon>;
  menu(): Promise<readonly MenuEntry[]>;
  /** The labels of the visible entries of the first level, without separators. */
  labels(): Promise<readonly string[]>;
  /** Clicks the entry that `path` leads to through the submenus; fails with the labels there are. */
  click(...path: string[]): Promise<void>;
  /** The primary click on the icon itself. */
  activate(): Promise<void>;
};

type Layout = readonly [
  id: number,
  properties: Readonly<Record<string, unknown>>,
  children: readonly Layout[],
];
type Pixmap = readonly [width: number, height: number, bytes: Buffer];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const entry = ([id, properties, children]: Layout): MenuEntry => ({
  id,
  label: text(properties['label']).replace(/_(?!_)/, ''),
  enabled: properties['enabled'] !== false,
  visible: properties['visible'] !== false,
  separator: properties['type'] === 'separator',
  checked: properties['toggle-type'] ? properties['toggle-state'] === 1 : null,
  children: children.map(entry),
});

const sum = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

const icon = (pixmaps: readonly Pixmap[]): Icon => {
  const [width, height, bytes] = [...pixmaps].sort((a, b) => b[0] - a[0])[0] ?? [0, 0, Buffer.alloc(0)];
  const outline = Uint8Array.from({ length: width * height }, (_, at) =>
    (bytes[at * 4] ?? 0) > 127 ? 1 : 0,
  );
  return { width, height, digest: sum(bytes), shape: sum(outline) };
};

const tooltipText = (value: unknown): string => {
  const [, , title, body] = value as [string, unknown, string, string];
  return [title, body].filter(Boolean).join('\n');
};

const shown = (entries: readonly MenuEntry[]): readonly MenuEntry[] =>
  entries.filter((one) => one.visible && !one.separator);

const find = (entries: readonly MenuEntry[], [label, ...rest]: readonly string[]): MenuEntry => {
  const hit = shown(entries).find((one) => one.label === label);
  if (!hit)
    throw new Error(
      `No entry “${label}” among: ${shown(entries)
        .map((one) => one.label)
        .join(' | ')}`,
    );
  return rest.length > 0 ? find(hit.children, rest) : hit;
};

/** Reads and uses the item that `name` holds at `path`. */
export const trayItem = (bus: MessageBus, name: string, path: string): TrayItem => {
  const face = 'org.kde.StatusNotifierItem';
  const properties = async (): Promise<Record<string, unknown>> => {
    const target = { name, path, face: 'org.freedesktop.DBus.Properties' };
    return (await call(bus, target, 'GetAll', 's', [face]))[0] as Record<string, unknown>;
  };
  const menuTarget = async () => ({
    name,
    path: String((await properties())['Menu']),
    face: 'com.canonical.dbusmenu',
  });
  const menu = async (): Promise<readonly MenuEntry[]> => {
    const target = await menuTarget();
    await call(bus, target, 'AboutToShow', 'i', [0]).catch(() => undefined); // optional, as for real panels
    const [, root] = await call(bus, target, 'GetLayout', 'iias', [0, -1, []]);
    return entry(root as Layout).children;
  };
  return {
    menu,
    tooltip: async () => tooltipText((await properties())['ToolTip']),
    icon: async () => icon(((await properties())['IconPixmap'] ?? []) as readonly Pixmap[]),
    labels: async () => shown(await menu()).map((one) => one.label),
    async click(...labels) {
      const hit = find(await menu(), labels);
      if (!hit.enabled) throw new Error(`The entry “${labels.join(' > ')}” is greyed out`);
      const event = [hit.id, 'clicked', new Variant('i', 0), 0];
      await call(bus, await menuTarget(), 'Event', 'isvu', event).catch((error: unknown) => {
        if (!/disconnected/.test(String(error))) throw error; // the entry ended the app, which is an answer too
      });
    },
    activate: async () => void (await call(bus, { name, path, face }, 'Activate', 'ii', [0, 0])),
  };
};
