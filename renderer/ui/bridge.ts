import type { Bridge } from '#core/bridge/bridge.ts';

declare global {
  interface Window {
    /** Given by the preload script: the only way out of a page. */
    readonly unknot: Bridge;
  }
}

/** The bridge of this window. */
export function bridge(): Bridge {
  return window.unknot;
}
