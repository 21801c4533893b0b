import { useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { digitsText } from '#core/bridge/words.ts';
import type { Outcome } from '#core/cycle/cycle.ts';
import { emergencyNumber } from '#core/screening/emergency-numbers.ts';
import { gravest } from '#core/screening/red-flags.ts';
import { SECOND } from '#core/time.ts';
import { Bar } from './bar.tsx';
import type { KeyActs } from './keys.ts';
import { StopAdvice } from './stop-advice.tsx';
import { StopList } from './stop-list.tsx';
import type { Finding } from './stop-words.ts';
import type { Signs } from './use-signs.ts';

type StopProps = {
  readonly state: Snapshot;
  readonly outcome: Outcome;
  readonly signs: Signs;
  readonly acts: KeyActs;
};

/** Something felt wrong: nothing runs any more. First the signs that are for a doctor, then what to do. */
export function Stop({ state, outcome, signs, acts }: StopProps) {
  const [finding, setFinding] = useState<Finding | null>(null);
  const call = emergencyNumber(navigator.language);
  const applies = () => {
    signs.applies();
    setFinding(gravest(signs.ticked) ?? 'unnamed');
  };
  return (
    <main className="window stopped">
      <div className="body">
        {finding === null ? (
          <StopList
            outcome={outcome}
            call={call}
            ticked={signs.ticked}
            tick={signs.tick}
            clear={signs.clear}
            applies={applies}
            none={() => setFinding('none')}
          />
        ) : (
          <StopAdvice
            key={finding}
            state={state}
            outcome={outcome}
            call={call}
            finding={finding}
            back={() => setFinding(null)}
            close={acts.leave}
          />
        )}
      </div>
      <Bar title="Stopped" detail={ranFor(outcome)} heading={false} sound={null} acts={acts} />
    </main>
  );
}

/** How long the session had run, set-up and all; null = hardly. */
function ranFor({ session }: Outcome): string | null {
  const seconds = Math.round(session.done.reduce((sum, done) => sum + done, 0) / SECOND);
  return seconds === 0 ? null : `after ${digitsText(seconds)}`;
}
