import { askProperty, hasOwner, onProperty } from './desktop-bus.ts';
import type { Bus, BusFace } from './desktop-bus.ts';

/**
 * One desktop's way of saying whether notifications are silenced. Tells it at once and at every change, null when it does
 * not say after all, until the way to stop that it gives is called.
 */
export type DndSource = (bus: Bus, tell: (silenced: boolean | null) => void) => () => void;

/** The notification server's name on the bus. */
export const SERVER = 'org.freedesktop.Notifications';
/** Where the notification server has its object. */
export const SERVER_PATH = '/org/freedesktop/Notifications';

const asBoolean = (value: unknown) => (typeof value === 'boolean' ? value : null);

/** A notification server that has it as a property of this interface (KDE Plasma, dunst). */
export function dndProperty(face: string, property: string): DndSource {
  const server: BusFace = { destination: SERVER, path: SERVER_PATH, interface: face };
  return (bus, tell) => {
    const stop = onProperty(bus, server, property, (value) => {
      tell(asBoolean(value));
    });
    askProperty(bus, server, property, (value) => {
      tell(asBoolean(value));
    });
    return stop;
  };
}

/** A method that answers with it, and a signal that has it as its argument number `at`. */
export type DndMethod = BusFace & { readonly member: string; readonly signal: string; readonly at: number };

/** A desktop that has it behind a method of a service of its own (Budgie, SwayNC). */
export function dndMethod({ member, signal, at, ...face }: DndMethod): DndSource {
  return (bus, tell) => {
    const rule = `type='signal',interface='${face.interface}',path='${face.path}',member='${signal}'`;
    const stop = bus.match(rule, ({ body }) => {
      tell(asBoolean(body[at]));
    });
    // Only one that runs is asked: a question by name would start it.
    hasOwner(bus, face.destination, (there) => {
      if (!there) tell(null);
      else
        bus.ask({ ...face, member, signature: '', body: [] }, (answer) => {
          tell(asBoolean(answer));
        });
    });
    return stop;
  };
}
