import type { SenseWish } from '#core/cycle/event.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import type { Understood } from './child-sense.ts';

/** States of SHQueryUserNotificationState (shellapi.h). */
const BUSY = 2;
const RUNNING_D3D_FULL_SCREEN = 3;
const PRESENTATION_MODE = 4;
const QUIET_TIME = 6;

/** The desktop and what lies on it fill the screen without being in anybody's way. */
const DESKTOP = /^(Progman|WorkerW|Shell_TrayWnd)$/;

/** The values of a line; null = Windows did not tell, or was not asked. Lists are parted by `|`. */
type Facts = {
  readonly state: number | null;
  readonly mode: number | null;
  readonly front: string | null;
  readonly camera: string | null;
  readonly microphone: string | null;
  readonly apps: string | null;
};

/** What a line of the Windows script says about the wished reasons; null = it is no such line. */
export function windowsFacts(own: number): (line: string, wish: SenseWish) => Understood | null {
  return (line, { reasons, apps }) => {
    const facts = factsOf(line);
    if (facts === null) return null;
    const told = reasons.map((reason) => [reason, causes(reason, facts, { own, apps })] as const);
    return {
      holds: told.flatMap(([why, found]) => (found ?? []).map((who): OutsideHold => ({ why, who }))),
      blind: reasons.filter((reason) => isBlind(reason, facts)),
    };
  };
}

function factsOf(line: string): Facts | null {
  try {
    // A prompt of PowerShell may stand before it.
    const said: unknown = JSON.parse(line.slice(line.indexOf('{')));
    if (typeof said !== 'object' || said === null || !('state' in said)) return null;
    const values = new Map(Object.entries(said));
    const number = (key: string) => asNumber(values.get(key));
    const text = (key: string) => asText(values.get(key));
    return {
      state: number('state'),
      mode: number('mode'),
      front: text('front'),
      camera: text('camera'),
      microphone: text('microphone'),
      apps: text('apps'),
    };
  } catch {
    return null;
  }
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : null);
const asText = (value: unknown) => (typeof value === 'string' ? value : null);

/** Without the notification mode Windows still tells of presentations, but not whether do not disturb is on. */
function isBlind(reason: OutsideReason, facts: Facts): boolean {
  if (reason === 'do-not-disturb') return facts.mode === null;
  if (reason === 'full-screen') return facts.state === null;
  if (reason === 'app') return facts.apps === null;
  return reason === 'battery' || facts[reason] === null;
}

/** Whom a reason comes from, null for somebody unknown; null instead of a list = it cannot be told. */
function causes(
  reason: OutsideReason,
  facts: Facts,
  { own, apps }: { readonly own: number; readonly apps: readonly string[] },
): readonly (string | null)[] | null {
  const { state, mode } = facts;
  switch (reason) {
    case 'camera':
    case 'microphone':
      return facts[reason] === null ? null : listOf(facts[reason]).map(nameOfUser);
    case 'full-screen':
      return fullScreen(facts, own);
    case 'do-not-disturb':
      return state === PRESENTATION_MODE || state === QUIET_TIME || (mode ?? 0) > 0 ? [null] : [];
    case 'app':
      // As the person wrote it, which may have been with its ending.
      return listOf(facts.apps ?? '').map((name) => apps.find((app) => app === `${name}.exe`) ?? name);
    case 'battery':
      return null;
  }
}

const listOf = (text: string) => text.split('|').filter((one) => one !== '');

/**
 * The name of what uses a device: of `C:#Program Files#Zoom#bin#Zoom.exe` it is zoom, of the package
 * `Microsoft.WindowsCamera_8wekyb3d8bbwe` it is windowscamera.
 */
function nameOfUser(key: string): string {
  const program = key.includes('#')
    ? key
        .split('#')
        .at(-1)
        ?.replace(/\.exe$/i, '')
    : undefined;
  return (
    program ??
    key
      .replace(/_[^_]*$/, '')
      .split('.')
      .at(-1) ??
    key
  ).toLowerCase();
}

function fullScreen({ state, front }: Facts, own: number): readonly (string | null)[] {
  const covering = front === null ? null : coveringApp(front, own);
  if (covering !== null) return [covering];
  return state === BUSY || state === RUNNING_D3D_FULL_SCREEN ? [null] : [];
}

/**
 * The app whose window in front fills its screen; null = it does not. A maximized one with a title bar is no full screen,
 * though it fills the screen where the task bar hides itself.
 */
function coveringApp(front: string, own: number): string | null {
  const [id, kind, name = '', ...rest] = front.split('|');
  const [left = 0, top = 0, right = 0, bottom = 0, x = 0, y = 0, ex = 0, ey = 0] = rest
    .slice(0, 8)
    .map(Number);
  const covers = left <= x && top <= y && right >= ex && bottom >= ey && ex > x;
  if (!covers || kind === 'maximized' || DESKTOP.test(name) || Number(id) === own) return null;
  return rest[8]?.toLowerCase() ?? null;
}
