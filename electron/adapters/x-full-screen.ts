import type { OutsideHold } from '#core/settings/outside.ts';
import type { Sense } from '../ports.ts';
import { CANNOT_TELL } from './cannot-tell.ts';
import type { XDisplay, XServer, XWindow } from './x-server.ts';

const ACTIVE = '_NET_ACTIVE_WINDOW';
const WINDOWS = '_NET_CLIENT_LIST';
const STATE = '_NET_WM_STATE';
const MANAGER = '_NET_SUPPORTING_WM_CHECK';

type IsOwn = (pid: number) => boolean;

const NO_SERVER = CANNOT_TELL['full-screen'];
const NO_MANAGER = 'This window manager does not tell Unknot which window is in front.';

/**
 * Tells of a window in front that fills the screen, as window managers on X say it (EWMH); `who` is its class. Windows of
 * a process that `isOwn` do not count: a break must not hold itself.
 */
export function xFullScreen(display: XDisplay | null, isOwn: IsOwn): Sense {
  let blind: string | null = display === null ? NO_SERVER : null;
  const whyBlind = async (server: XServer | null) => {
    if (server === null) return NO_SERVER;
    return (await managed(server)) ? null : NO_MANAGER;
  };

  return {
    reasons: ['full-screen'],
    blind: (reason) => (reason === 'full-screen' ? blind : null),
    watch(wish, tell) {
      let leave: (() => void) | null = () => undefined;
      const begin = async (there: XDisplay) => {
        const server = await there.server();
        if (leave === null) return;
        if (server === null) tell([]);
        else leave = followFront(server, isOwn, tell);
        blind = await whyBlind(server);
      };
      if (display !== null && wish.reasons.includes('full-screen')) void begin(display);
      else tell([]);
      return () => {
        leave?.();
        leave = null;
      };
    },
  };
}

/** Whether a window manager is at work that says what EWMH wants: it has a window that names itself, as long as it lives. */
async function managed(server: XServer): Promise<boolean> {
  const check = async (window: XWindow) => (await server.numbers(window, MANAGER))[0];
  const manager = await check(server.root);
  return manager !== undefined && (await check(manager)) === manager;
}

/** Follows which window is in front, and that window's state; tells first as soon as both are known. */
function followFront(
  server: XServer,
  isOwn: IsOwn,
  tell: (holds: readonly OutsideHold[]) => void,
): () => void {
  let front: XWindow | null = null;
  let told: readonly OutsideHold[] | null = null;
  let over = false;
  let looks = 0;
  let leaveFront = () => {};

  const look = async (window: XWindow) => {
    const mine = ++looks;
    const holds = window === 0 ? [] : await holdsOf(server, window, isOwn);
    // Meanwhile another window may have come to the front, or this one changed again.
    if (over || mine !== looks || window !== front || same(told, holds)) return;
    told = holds;
    tell(holds);
  };
  const turn = async () => {
    const [window = 0] = await server.numbers(server.root, ACTIVE);
    if (over || window === front) return;
    leaveFront();
    front = window;
    const changed = () => void look(window);
    if (window === 0) changed();
    leaveFront = window === 0 ? () => {} : server.follow(window, STATE, changed);
  };
  const leaveRoot = server.follow(server.root, ACTIVE, () => void turn());
  // Some window managers leave the last window in front when it closes, so it has to be looked at whether it still is.
  const leaveList = server.follow(server.root, WINDOWS, () => {
    if (front !== null) void look(front);
  });
  return () => {
    over = true;
    leaveRoot();
    leaveList();
    leaveFront();
  };
}

const same = (before: readonly OutsideHold[] | null, now: readonly OutsideHold[]) =>
  before?.length === now.length && before[0]?.who === now[0]?.who;

async function holdsOf(server: XServer, window: XWindow, isOwn: IsOwn): Promise<readonly OutsideHold[]> {
  const [states, types, [pid], names] = await Promise.all([
    server.names(window, STATE),
    server.names(window, '_NET_WM_WINDOW_TYPE'),
    server.numbers(window, '_NET_WM_PID'),
    server.texts(window, 'WM_CLASS'),
  ]);
  if (!states.includes('_NET_WM_STATE_FULLSCREEN') || states.includes('_NET_WM_STATE_HIDDEN')) return [];
  if (types.includes('_NET_WM_WINDOW_TYPE_DESKTOP')) return [];
  if (pid !== undefined && isOwn(pid)) return [];
  // WM_CLASS is two texts: the name of this instance, and the class of the program.
  return [{ why: 'full-screen', who: names[1]?.toLowerCase() || null }];
}
