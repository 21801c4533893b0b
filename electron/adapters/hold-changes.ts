import type { OutsideHold } from '#core/settings/outside.ts';

/** How long a sense may ask before it says what it knows, in milliseconds: whoever waits is promised a word within a second. */
const FIRST_WORD = 800;

/** What a sense has learnt by now. `know` tells it on when it is new; after `stop` nothing is told any more. */
export type HoldChanges = {
  readonly know: (holds: readonly OutsideHold[]) => void;
  readonly stop: () => void;
};

/** Tells what holds once, and again only when it differs; that nothing does, if nobody has learnt anything within a second. */
export function holdChanges(tell: (holds: readonly OutsideHold[]) => void): HoldChanges {
  let told: string | null = null;
  let stopped = false;
  const know = (holds: readonly OutsideHold[]) => {
    clearTimeout(first);
    const now = JSON.stringify(holds);
    if (stopped || now === told) return;
    told = now;
    tell(holds);
  };
  const first = setTimeout(() => {
    know([]);
  }, FIRST_WORD);
  return {
    know,
    stop() {
      stopped = true;
      clearTimeout(first);
    },
  };
}
