import { execFile } from 'node:child_process';
import type { DndSource } from './dnd-source.ts';

/** A setting of a GNOME-like desktop: its schema, its key, and the value at which notifications are silenced. */
export type DndSetting = { readonly schema: string; readonly key: string; readonly silencedAt: boolean };

/** Reads a setting once; null when there is no such setting or nothing to read it with. */
export type ReadSetting = (schema: string, key: string, tell: (value: boolean | null) => void) => void;

/** Reads by the `gsettings` of the desktop, which knows defaults and what an administrator has laid down. */
export const gsettings: ReadSetting = (schema, key, tell) => {
  execFile('gsettings', ['get', schema, key], { timeout: 5000 }, (error, stdout) => {
    const value = stdout.trim();
    tell(error === null && (value === 'true' || value === 'false') ? value === 'true' : null);
  });
};

/**
 * GNOME, Cinnamon and MATE keep it as a setting in dconf. Its writer says on the bus that a setting was written, not what,
 * so it is read then: a child process at a change, and one at the start; there is none while nothing changes.
 */
export function dndDconf({ schema, key, silencedAt }: DndSetting, read: ReadSetting): DndSource {
  const whole = `/${schema.replaceAll('.', '/')}/${key}`;
  return (bus, tell) => {
    let stopped = false;
    const look = () => {
      read(schema, key, (value) => {
        if (!stopped) tell(value === null ? null : value === silencedAt);
      });
    };
    const stop = bus.match("type='signal',interface='ca.desrt.dconf.Writer',member='Notify'", ({ body }) => {
      if (touches(body, whole)) look();
    });
    look();
    return () => {
      stopped = true;
      stop();
    };
  };
}

/** Whether a setting is among those that a `Notify` names: a prefix, and what comes after it; folders end in a slash. */
function touches([prefix, rests]: readonly unknown[], whole: string): boolean {
  if (typeof prefix !== 'string' || !Array.isArray(rests)) return false;
  return rests.some((rest: unknown) => {
    const named = prefix + String(rest);
    return named === whole || (named.endsWith('/') && whole.startsWith(named));
  });
}
