import type { Millis, Seconds } from '#core/time.ts';
import { hasOwner } from './desktop-bus.ts';
import type { Bus } from './desktop-bus.ts';
import type { ReturnWatch } from './x-return.ts';

const NAME = 'org.gnome.Mutter.IdleMonitor';
const FACE = { destination: NAME, path: '/org/gnome/Mutter/IdleMonitor/Core', interface: NAME };
/** After so long without input GNOME tells, in milliseconds. Less is not known, and needs not be: nobody is away yet. */
const QUIET = 5000;

/** What GNOME tells of input, also on Wayland, where no app sees the input of others. */
export type MutterIdle = {
  /** Since the last input; 0 when that was less than 5 s ago. Null = nobody tells: this is no GNOME, or it has not answered yet. */
  readonly idleSeconds: () => Seconds | null;
  /** Knows at once when somebody comes back. */
  readonly returns: ReturnWatch;
};

/**
 * Follows the input by GNOME's own watches on the session bus, without a timer: one call at the start, and while somebody
 * works and rests one signal at each pause of 5 s and one at its end. `passed` is a clock that nobody sets.
 */
export function mutterIdle(session: Bus | null, passed: () => Millis = () => performance.now()): MutterIdle {
  let quietSince: Millis | null = null;
  let quietWatch: unknown = null;
  let inputWatch: unknown = null;
  let asked = false;
  let back: (() => void) | null = null;

  const ask = (member: string, body: readonly number[], tell: (answer: unknown) => void) =>
    session?.ask({ ...FACE, member, signature: body.length > 0 ? 't' : '', body }, tell);
  const awaitInput = () => {
    if (asked) return;
    asked = true;
    ask('AddUserActiveWatch', [], (id) => {
      inputWatch = id;
    });
  };
  const beQuiet = (length: Millis) => {
    quietSince = passed() - length;
    awaitInput();
  };
  const beTouched = () => {
    quietSince = null;
    inputWatch = null;
    asked = false;
    const told = back;
    back = null;
    told?.();
  };
  const begin = (there: boolean) => {
    quietSince = quietWatch = inputWatch = null;
    asked = false;
    if (!there) return;
    ask('AddIdleWatch', [QUIET], (id) => {
      quietWatch = id;
    });
    ask('GetIdletime', [], (length) => {
      if (typeof length === 'number' && length >= QUIET) beQuiet(length);
      else if (back !== null) awaitInput();
    });
  };
  if (session !== null) {
    session.match(
      `type='signal',interface='${NAME}',member='WatchFired',path='${FACE.path}'`,
      ({ body: [id] }) => {
        if (typeof id !== 'number') return;
        if (id === quietWatch) beQuiet(QUIET);
        else if (id === inputWatch) beTouched();
      },
    );
    const owner = `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${NAME}'`;
    session.match(owner, ({ body }) => {
      begin(typeof body[2] === 'string' && body[2] !== '');
    });
    hasOwner(session, NAME, begin);
  }
  return {
    idleSeconds() {
      if (quietWatch === null) return null;
      return quietSince === null ? 0 : Math.max(0, Math.floor((passed() - quietSince) / 1000));
    },
    returns: {
      arm(touched) {
        back = touched;
        if (quietWatch !== null) awaitInput();
      },
      disarm() {
        back = null;
      },
    },
  };
}
