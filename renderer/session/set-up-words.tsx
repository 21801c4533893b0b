import { digitsText } from '#core/bridge/words.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Plan } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { Icon } from '../ui/icons.tsx';
import { Cue } from './cue.tsx';
import { needs, partName, partsOf } from './stage-words.ts';

type SetUpProps = { readonly seen: Progress; readonly plan: Plan };

/** The words of a set-up: what it is, what it takes, and what the whole session is made of. */
export function SetUpWords({ seen, plan }: SetUpProps) {
  const { stage, secondsLeft, cue, paused } = seen;
  return (
    <>
      <div className="row top">
        <h1>{exerciseOf(plan, stage.exercise).name}</h1>
        <div className="countdown">
          <span role="timer" aria-live="off">
            {digitsText(secondsLeft)}
          </span>
        </div>
      </div>
      <Cue text={paused ? 'Paused. The clock has stopped.' : cue} />
      <ul className="chips">
        {needs(plan, stage).map(({ icon, label }) => (
          <li key={label} className="chip">
            <Icon name={icon} />
            {label}
          </li>
        ))}
      </ul>
      <PlanBar plan={plan} />
    </>
  );
}

/** What the session is made of, to scale as far as the words allow. */
function PlanBar({ plan }: { readonly plan: Plan }) {
  const parts = partsOf(plan);
  return (
    <ol
      className="plan"
      style={{ gridTemplateColumns: parts.map(({ seconds }) => `minmax(58px, ${seconds}fr)`).join(' ') }}
    >
      {parts.map((part) => (
        <li
          key={part.stages.join()}
          className={exerciseOf(plan, part.exercise).kind === 'release' ? 'release' : 'move'}
        >
          <b>{digitsText(part.seconds)}</b>
          {partName(plan, part)}
        </li>
      ))}
    </ol>
  );
}
