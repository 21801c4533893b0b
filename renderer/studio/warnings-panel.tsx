import { useMemo } from 'react';
import type { PhaseKind } from '#core/exercises/exercise.ts';
import type { Posing } from '#core/figure/posing.ts';
import { warningsOf } from './warnings.ts';

/** What is wrong with what is shown, while it is posed. */
export function Warnings({ whole, phase }: { readonly whole: Posing; readonly phase: PhaseKind }) {
  const warnings = useMemo(() => warningsOf(whole, phase), [whole, phase]);
  return (
    <section className="panel" aria-label="Warnings">
      {warnings.length === 0 ? (
        <p className="small">Nothing to warn of in {phase}.</p>
      ) : (
        <ul className="warnings">
          {warnings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
