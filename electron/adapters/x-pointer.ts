import type { XDisplay, XPoint } from './x-server.ts';

/** Asks where the pointer is on the whole screen, in its pixels; null = nobody tells. */
export type Pointer = () => Promise<XPoint | null>;

/** The pointer as the X server knows it, also outside our windows, where Electron loses it (electron/electron#42519). */
export function xPointer(display: XDisplay | null): Pointer {
  return async () => (await display?.server())?.pointer() ?? null;
}

type Size = { readonly width: number; readonly height: number };

/** What is needed of Electron's displays. Only `nativeOrigin` is in pixels; Electron before 36 has none. */
export type ScaledDisplay = {
  readonly bounds: XPoint & Size;
  readonly scaleFactor: number;
  readonly nativeOrigin?: XPoint;
};

/** The display on which a point of the screen lies, or to which it is nearest; null = there are no displays. */
export function displayAt<Display extends ScaledDisplay>(
  displays: readonly Display[],
  point: XPoint,
): Display | null {
  const distances = displays.map((display) => ({ display, far: distance(display, point) }));
  return (
    distances.reduce<(typeof distances)[number] | null>(
      (best, one) => (best !== null && best.far <= one.far ? best : one),
      null,
    )?.display ?? null
  );
}

/** How many pixels a point lies outside of a display, down or across; less than 1 = it lies within. */
function distance({ bounds, scaleFactor, nativeOrigin }: ScaledDisplay, { x, y }: XPoint): number {
  const from = nativeOrigin ?? { x: bounds.x * scaleFactor, y: bounds.y * scaleFactor };
  const outside = (at: number, start: number, length: number) =>
    Math.max(start - at, at - (start + length * scaleFactor - 1), 0);
  return Math.hypot(outside(x, from.x, bounds.width), outside(y, from.y, bounds.height));
}
