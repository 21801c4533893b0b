import type { Snapshot } from '#core/bridge/snapshot.ts';
import { digitsText } from '#core/bridge/words.ts';
import type { Outcome } from '#core/cycle/cycle.ts';
import type { Plan } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { Bar } from './bar.tsx';
import { tightQuestion } from './body-words.ts';
import { Controls } from './controls.tsx';
import { DonePicture } from './done-picture.tsx';
import type { DonePart } from './done-words.ts';
import { changeText, doneHeading, doneParts, nextLine } from './done-words.ts';
import type { KeyActs } from './keys.ts';
import { RatingQuestion } from './rating.tsx';
import { shortName } from './stage-words.ts';
import type { Rating } from './use-rating.ts';

type DoneProps = {
  readonly state: Snapshot;
  readonly outcome: Outcome;
  readonly rating: Rating | null;
  readonly acts: KeyActs;
};

/** The page after a session: what was really done, what comes next, and one question that nobody must answer. */
export function Done({ state, outcome, rating, acts }: DoneProps) {
  const { session, finished } = outcome;
  const parts = doneParts(session);
  const spent = parts.reduce((sum, part) => sum + part.spent, 0);
  return (
    <main className="window">
      <DonePicture session={session} heading={doneHeading(session)} parts={parts} finished={finished} />
      <div className="body">
        <div className="words">
          {spent > 0 && <Change outcome={outcome} rating={rating} />}
          <h2 className="unseen">What was done</h2>
          <ul className="ledger">
            {parts.map((part) => (
              <Line key={part.stages.join()} plan={session.plan} part={part} />
            ))}
          </ul>
        </div>
        <Controls primary="close" acts={acts} />
        <footer className="foot">
          <p className="next">{nextLine(state, state.at)}</p>
          {spent > 0 && (
            <button className="wrong link" title="Something feels wrong (Shift+W)" onClick={acts.wrong}>
              Something feels wrong
            </button>
          )}
        </footer>
      </div>
      <Bar
        title={finished ? 'Done' : spent === 0 ? 'Not begun' : 'Done in part'}
        detail={spent === 0 ? null : digitsText(spent)}
        heading={false}
        sound={state.settings.sound}
        acts={acts}
      />
    </main>
  );
}

/** How tight it is now, and what that was before: a fact, not a score. */
function Change({ outcome, rating }: Pick<DoneProps, 'outcome' | 'rating'>) {
  if (rating === null) return null;
  const { session } = outcome;
  const { area } = exerciseOf(session.plan, session.plan.exercises[0]);
  const change = changeText(session.before, rating.value);
  return (
    <div className="change">
      <RatingQuestion rating={rating} question={tightQuestion(area)} before={session.before} />
      {change !== null && <p className="small">{change}</p>}
    </div>
  );
}

function Line({ plan, part }: { readonly plan: Plan; readonly part: DonePart }) {
  const { exercise: id, side, spent, seconds, reps } = part;
  const exercise = exerciseOf(plan, id);
  const time = spent >= seconds ? digitsText(spent) : `${digitsText(spent)} of ${digitsText(seconds)}`;
  return (
    <li className={spent === 0 ? 'none' : ''}>
      <i className={exercise.kind === 'release' ? 'pressed' : 'moved'} aria-hidden="true" />
      <span className="what">{side === null ? shortName(exercise) : `${shortName(exercise)}, ${side}`}</span>
      {reps !== null && reps.done > 0 && (
        <span className="sub">
          {reps.done} of {reps.of}
        </span>
      )}
      <b>{spent === 0 ? 'left out' : time}</b>
    </li>
  );
}
