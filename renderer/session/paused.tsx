import type { Stage } from '#core/session/session.ts';
import { pausedHow } from './stage-words.ts';

/** Says beside the digits that the clock stands, and to let go of what is pressed. */
export function Paused({ stage }: { readonly stage: Stage }) {
  return (
    <p className="beside">
      <b>Paused</b>
      <span className="small">{pausedHow(stage)}</span>
    </p>
  );
}
