import type { Snapshot } from '#core/bridge/snapshot.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import type { Outcome } from '#core/cycle/cycle.ts';
import type { EmergencyNumber } from '#core/screening/emergency-numbers.ts';
import { ownExercises } from '#core/packs/pack.ts';
import { effectOf } from '#core/screening/effect.ts';
import { send } from '../ui/connect.ts';
import type { Finding } from './stop-words.ts';
import { adviceOn, elsewhereText, restText } from './stop-words.ts';
import { useFocusFirst } from './use-focus-first.ts';

type StopAdviceProps = {
  readonly state: Snapshot;
  readonly outcome: Outcome;
  readonly call: EmergencyNumber;
  readonly finding: Finding;
  readonly back: () => void;
  readonly close: () => void;
};

/** What to do now, and what becomes of the exercise. */
export function StopAdvice({ state, outcome, call, finding, back, close }: StopAdviceProps) {
  const title = useFocusFirst<HTMLHeadingElement>();
  const advice = adviceOn(finding, call);
  return (
    <>
      <div className="words advice">
        <h1 ref={title} className="head" tabIndex={-1}>
          {advice.title}
        </h1>
        {advice.lines.map((line) => (
          <p key={line} className="question">
            {line}
          </p>
        ))}
        {advice.call && (
          <>
            <p className="number">{call.number}</p>
            <p className="small">{elsewhereText(call, countryName)}</p>
          </>
        )}
        <p className="rests">{restText(outcome)}</p>
        {state.ask !== null && <p className="rests">{waitText(state)}</p>}
      </div>
      <div className="controls two">
        {finding === 'none' ? (
          <button className="btn" onClick={() => void openHealth(close)}>
            Health questions
          </button>
        ) : (
          <button className="btn" onClick={back}>
            Back to the list
          </button>
        )}
        <button className="btn" onClick={close}>
          Close
        </button>
      </div>
    </>
  );
}

/** Opens the questions; this page has done its part then, and would stand before them. */
async function openHealth(close: () => void): Promise<void> {
  const { ok } = await send({ do: 'open', page: 'health' });
  if (ok) close();
}

/** What waits for the health questions: all of it, where the answers leave nothing. */
function waitText({ settings: { screening, packs } }: Snapshot): string {
  const { movements } = effectOf(screening, everyExercise(ownExercises(packs)));
  return movements.hidden === movements.all
    ? 'Unknot offers nothing until you have been through the health questions again.'
    : 'Before anything is pressed again, the health questions come once more.';
}

/** The name of a country for people; its two letters where nobody knows one. */
function countryName(country: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
    return ['US', 'GB', 'NL', 'PH', 'AE'].includes(country) ? `the ${name}` : name;
  } catch {
    return country;
  }
}
