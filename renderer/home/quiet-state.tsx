import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { OutsideReason } from '#core/settings/outside.ts';
import { holdText } from './quiet-words.ts';

type Props = {
  readonly state: Snapshot;
  readonly reason: OutsideReason;
  /** False = nobody asks for it, so nothing is said. */
  readonly on: boolean;
};

/** What holds now for this reason, or why this system cannot tell; null when there is nothing to say. */
export function QuietState({ state: { outside, blind, at }, reason, on }: Props) {
  if (!on) return null;
  const cannot = blind[reason];
  const held = outside.filter(({ why }) => why === reason);
  return (
    <>
      {held.map((hold) => (
        <p className="holds" key={hold.who ?? ''}>
          <i aria-hidden="true" />
          {holdText(hold, at)}
        </p>
      ))}
      {cannot !== undefined && <p className="cannot">{cannot}</p>}
    </>
  );
}
