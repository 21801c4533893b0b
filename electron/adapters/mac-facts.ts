import type { SenseWish } from '#core/cycle/event.ts';
import type { OutsideHold, OutsideReason } from '#core/settings/outside.ts';
import type { Understood } from './child-sense.ts';

/** A rectangle from the top left of the first screen: x, y, width, height; for a screen also the height of its notch. */
type Place = readonly number[];
type Screen = {
  readonly front: { readonly name: string; readonly pid: number; readonly at: Place } | null;
  readonly bars: readonly Place[];
  readonly screens: readonly Place[];
};
/** The parts of a line; null = macOS did not tell, or was not asked. */
type Facts = {
  readonly screen: Screen | null;
  readonly camera: number | null;
  readonly microphone: readonly string[] | null;
  readonly apps: readonly string[] | null;
};

/** These listen for "Hey Siri" and the like all day, which is no call. */
const LISTENERS = /\/(corespeechd|heard|assistantd)$/;

/** What a line of the macOS script says about the wished reasons; null = it is no such line. */
export function macFacts(own: number): (line: string, wish: SenseWish) => Understood | null {
  return (line, { reasons, apps }) => {
    const facts = factsOf(line);
    if (facts === null) return null;
    const told = reasons.map((why) => ({ why, found: causes(why, facts, { own, apps }) }));
    return {
      holds: told.flatMap(({ why, found }) => (found ?? []).map((who): OutsideHold => ({ why, who }))),
      blind: told.flatMap(({ why, found }) => (found === null ? [why] : [])),
    };
  };
}

function factsOf(line: string): Facts | null {
  try {
    const said: unknown = JSON.parse(line);
    if (typeof said !== 'object' || said === null || !('screen' in said)) return null;
    const { screen, camera, microphone, apps } = said as Readonly<Record<string, unknown>>;
    return {
      screen: isScreen(screen) ? screen : null,
      camera: typeof camera === 'number' ? camera : null,
      microphone: isTexts(microphone) ? microphone : null,
      apps: isTexts(apps) ? apps : null,
    };
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.length >= 4 && value.every((one) => typeof one === 'number');
const isPlaces = (value: unknown): value is readonly Place[] => Array.isArray(value) && value.every(isPlace);

function isScreen(value: unknown): value is Screen {
  if (typeof value !== 'object' || value === null) return false;
  const { front, bars, screens } = value as Readonly<Record<string, unknown>>;
  if (!isPlaces(bars) || !isPlaces(screens)) return false;
  if (front === null) return true;
  if (typeof front !== 'object') return false;
  const { name, pid, at } = front as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && typeof pid === 'number' && isPlace(at);
}

/** Whom a reason comes from, null for somebody unknown; null instead of a list = it cannot be told. */
function causes(
  reason: OutsideReason,
  { screen, camera, microphone, apps: running }: Facts,
  { own, apps }: { readonly own: number; readonly apps: readonly string[] },
): readonly (string | null)[] | null {
  switch (reason) {
    case 'camera':
      return camera === null ? null : camera > 0 ? [null] : [];
    case 'microphone':
      return microphone && microphone.filter((path) => !LISTENERS.test(path)).map(appOf);
    case 'full-screen':
      return screen && fullScreen(screen, own);
    case 'app':
      // As the person wrote it, which may have been with its ending.
      return running && running.map((name) => apps.find((app) => app === `${name}.app`) ?? name);
    case 'do-not-disturb':
    case 'battery':
      return null;
  }
}

/** The app that a program belongs to: of `/Applications/zoom.us.app/Contents/MacOS/zoom.us` zoom.us; null = unknown. */
function appOf(path: string): string | null {
  const app = /\/([^/]+)\.app\//.exec(path)?.[1] ?? path.split('/').at(-1) ?? '';
  return app === '' ? null : app.toLowerCase();
}

function fullScreen({ front, bars, screens }: Screen, own: number): readonly string[] {
  if (front === null || front.pid === own) return [];
  return screens.some((screen) => fills(front.at, screen, bars)) ? [front.name.toLowerCase()] : [];
}

/**
 * Whether a window fills a screen. Beside a notch full screen begins below it, where a large window under the menu bar
 * may begin too: then it must have no menu bar above it.
 */
function fills(window: Place, screen: Place, bars: readonly Place[]): boolean {
  const [wx = 0, wy = 0, ww = 0, wh = 0] = window;
  const [x = 0, y = 0, width = 0, height = 0, notch = 0] = screen;
  if (wx > x || wx + ww < x + width || wy + wh < y + height) return false;
  const hasBar = bars.some(([bx = 0, by = 0]) => bx >= x && bx < x + width && by >= y && by < y + height);
  return wy <= y || (wy <= y + notch && !hasBar);
}
