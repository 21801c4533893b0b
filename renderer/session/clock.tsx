import { digitsText } from '#core/bridge/words.ts';
import type { Seconds } from '#core/time.ts';

/** The countdown as digits. Silent: the change of a stage is said, not every second. */
export function Clock({ seconds, className }: { readonly seconds: Seconds; readonly className?: string }) {
  return (
    <span className={className} role="timer" aria-live="off">
      {digitsText(seconds)}
    </span>
  );
}
