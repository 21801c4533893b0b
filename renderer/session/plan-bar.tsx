import { digitsText } from '#core/bridge/words.ts';
import type { Plan } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { partName, partsOf } from './stage-words.ts';

/** What the session is made of, to scale as far as the words allow. */
export function PlanBar({ plan }: { readonly plan: Plan }) {
  const parts = partsOf(plan);
  return (
    <ol
      className="plan"
      aria-label="What it is made of"
      style={{ gridTemplateColumns: parts.map(({ seconds }) => `minmax(64px, ${seconds}fr)`).join(' ') }}
    >
      {parts.map((part) => (
        <li
          key={part.stages.join()}
          className={exerciseOf(plan, part.exercise).kind === 'release' ? 'release' : 'move'}
        >
          <b>{digitsText(part.seconds)}</b> {partName(plan, part)}
        </li>
      ))}
    </ol>
  );
}
