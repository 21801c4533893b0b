import type { Progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { Clock } from './clock.tsx';
import { Cue } from './cue.tsx';
import { keepOffText, TWO_TESTS } from './details-words.ts';
import { Paused } from './paused.tsx';
import { Note } from './work-words.tsx';

type FindProps = { readonly session: Session; readonly seen: Progress };

/** The words while somebody looks for the spot: lightly, what tells the right one, and where nothing may press. */
export function FindWords({ session, seen }: FindProps) {
  const { stage, paused, cue, secondsLeft } = seen;
  const { feel, avoidZones } = exerciseOf(session.plan, stage.exercise);
  const keepOff = keepOffText(avoidZones);
  return (
    <>
      <div className="row">
        <Clock seconds={secondsLeft} className="digits" />
        {paused ? (
          <Paused stage={stage} />
        ) : (
          <p className="beside">
            <b>Lightly</b>
            <span className="small">only to look for it</span>
          </p>
        )}
      </div>
      <Cue text={cue} />
      <Note text={stage.note} />
      <dl className="guide">
        <div>
          <dt>Right spot</dt>
          <dd>{feel}</dd>
        </div>
        <div>
          <dt>Keep off</dt>
          <dd>
            {keepOff !== null && `${keepOff}. `}
            <b>{TWO_TESTS}</b>
          </dd>
        </div>
      </dl>
    </>
  );
}
