import { useState } from 'react';
import type { Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationText } from '#core/bridge/words.ts';
import type { Offer } from '#core/cycle/cycle.ts';
import { send } from '../ui/connect.ts';
import { laterRefused, savesTime, skipRefused } from './offer-words.ts';

type AnswersProps = { readonly state: Pick<Snapshot, 'settings' | 'may'>; readonly offer: Offer };

/** The answers. The first one counts; the window closes with it. What would be refused is grey and says why. */
export function Answers({ state: { settings, may }, offer }: AnswersProps) {
  const answer = useAnswer();
  const short = durationText(settings.shorter.length);
  return (
    <div className="answers">
      <button className="btn sm primary" onClick={answer({ do: 'start', exercise: null })}>
        Start
      </button>
      {may.later ? (
        <button className="btn sm" onClick={answer({ do: 'later', seconds: null })}>
          Later, {durationText(settings.later.after)}
        </button>
      ) : (
        <Refused label="Later used up" why={laterRefused(settings)} />
      )}
      {may.shorter && savesTime(offer, settings) && (
        <button
          className="btn sm"
          aria-label={`Shorter, ${short}`}
          title={`Do ${short} instead`}
          onClick={answer({ do: 'shorter' })}
        >
          Shorter
        </button>
      )}
      {may.skip ? (
        <button className="btn sm plain" onClick={answer({ do: 'skip' })}>
          Skip
        </button>
      ) : (
        <Refused label="No skips left" why={skipRefused(settings)} />
      )}
    </div>
  );
}

/** Makes the answers: only the first of them is sent. */
function useAnswer(): (command: Command) => () => void {
  const [answered, setAnswered] = useState(false);
  return (command) => () => {
    if (answered) return;
    setAnswered(true);
    // Refused or lost: the question stands again.
    void send(command).then(({ ok }) => !ok && setAnswered(false));
  };
}

type RefusedProps = {
  readonly label: string;
  /** Null = the person wants no such answer: then there is nothing to tell either. */
  readonly why: string | null;
};

/** An answer that is not there now: its reason stands where its name was, the whole of it under the mouse. */
function Refused({ label, why }: RefusedProps) {
  if (why === null) return null;
  return (
    <button className="btn sm plain refused" disabled title={why}>
      {label}
    </button>
  );
}
