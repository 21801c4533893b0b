import type { Progress } from '#core/session/progress.ts';
import { waitsAfter } from '#core/session/progress.ts';
import type { Plan, Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { Icon } from '../ui/icons.tsx';
import { tightQuestion } from './body-words.ts';
import { Clock } from './clock.tsx';
import { Cue } from './cue.tsx';
import { FoldedRating } from './folded-rating.tsx';
import { LeftOutLine } from './left-out.tsx';
import { Paused } from './paused.tsx';
import { PlanBar } from './plan-bar.tsx';
import { capital, needs } from './stage-words.ts';
import type { Rating } from './use-rating.ts';
import { Note } from './work-words.tsx';

/** A name longer than this is set smaller, so that it stands on one line beside the clock. */
const LONG_NAME = 22;

type SetUpProps = {
  readonly session: Session;
  readonly seen: Progress;
  readonly rating: Rating | null;
};

/** The words of a set-up: what it is and what it takes. The first one is the card of the whole session. */
export function SetUpWords({ session, seen, rating }: SetUpProps) {
  const { plan } = session;
  const { stage, secondsLeft, cue, paused, index } = seen;
  const waits = waitsAfter(plan, index);
  const { name } = exerciseOf(plan, stage.exercise);
  return (
    <>
      <div className="row top">
        <h1 className={name.length > LONG_NAME ? 'long' : undefined}>{name}</h1>
        {!waits && <Clock seconds={secondsLeft} className="countdown" />}
      </div>
      {paused && <Paused stage={stage} />}
      <Cue text={cue} />
      {waits && <p className="small yours">Time to set up is yours. The clock waits for you.</p>}
      <Note text={stage.note} />
      <ul className="chips">
        {needs(plan, stage).map(({ icon, label }) => (
          <li key={label} className="chip">
            <Icon name={icon} />
            {label}
          </li>
        ))}
      </ul>
      {index === 0 && <Card plan={plan} rating={rating} before={session.before} />}
    </>
  );
}

type CardProps = { readonly plan: Plan; readonly rating: Rating | null; readonly before: number | null };

/** What the first set-up says of the whole session. */
function Card({ plan, rating, before }: CardProps) {
  const [first] = plan.exercises;
  const presses = plan.stages.some(({ pressure }) => pressure);
  return (
    <>
      <PlanBar plan={plan} />
      <div className="reasons">
        <LeftOutLine leftOut={plan.leftOut} />
        {plan.because !== '' && <p className="small">{capital(plan.because)}.</p>}
        {presses && (
          <p className="small safety">
            <span>Aim for ‘good sore’, {plan.cap ?? 5} out of 10 at most.</span>{' '}
            <span>Sharp, electric or numb? Stop.</span>
          </p>
        )}
      </div>
      {rating !== null && (
        <FoldedRating
          rating={rating}
          before={before}
          question={tightQuestion(exerciseOf(plan, first).area)}
        />
      )}
    </>
  );
}
