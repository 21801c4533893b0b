import { digitsText } from '#core/bridge/words.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { Cue } from './cue.tsx';
import { SetUpWords } from './set-up-words.tsx';
import { isPaced } from './stage-look.ts';
import { breathWords } from './stage-words.ts';

type Seen = { readonly seen: Progress };

/** The words of the running stage: what to do now, how long, how hard. */
export function Words({ session, seen }: Seen & { readonly session: Session }) {
  const { stage, paused } = seen;
  if (stage.kind === 'set-up') return <SetUpWords seen={seen} plan={session.plan} />;
  if (stage.kind === 'switch') return <SwitchWords session={session} seen={seen} />;
  return (
    <>
      <div className="row">
        {seen.rep === null ? <Digits seconds={seen.secondsLeft} /> : <Reps rep={seen.rep} />}
        <Beside seen={seen} />
      </div>
      <Cue text={paused ? pausedText(seen) : seen.cue} />
      {stage.pressure ? <Pressure seen={seen} /> : <p className="sub after-cue">{aside(session, seen)}</p>}
    </>
  );
}

function Digits({ seconds }: { readonly seconds: number }) {
  return (
    <div className="digits" role="timer" aria-live="off">
      {digitsText(seconds)}
    </div>
  );
}

function Reps({ rep }: { readonly rep: NonNullable<Progress['rep']> }) {
  return (
    <p className="digits">
      {rep.now}
      <span className="of"> of {rep.of}</span>
    </p>
  );
}

/** What stands to the right of the digits: the breath, or for counted movements the time. */
function Beside({ seen }: Seen) {
  const { stage, paused, rep, secondsLeft, length } = seen;
  const time = (
    <span role="timer" aria-live="off">
      {digitsText(secondsLeft)}
    </span>
  );
  if (rep !== null) {
    const pace = Math.round(length / 1000 / rep.of);
    return (
      <p className="beside">
        <b>{time} left</b>
        <span className="small">{paused ? 'at your pace' : `about ${pace} s each`}</span>
      </p>
    );
  }
  if (!paused && !isPaced(stage)) return null;
  const { word, how } = paused
    ? { word: 'At your pace', how: stage.pressure ? 'let go of the spot if you like' : 'rest as you like' }
    : breathWords(seen.spent);
  return (
    <p className="beside">
      <b>{word}</b>
      <span className="small">{how}</span>
    </p>
  );
}

function pausedText({ stage }: Progress): string {
  return stage.pressure
    ? 'Paused. The clock and the pressure count have stopped.'
    : 'Paused. The clock has stopped.';
}

/** One quiet line under a cue that presses nothing. */
function aside({ plan }: Session, { stage }: Progress): string {
  const afterRelease = plan.exercises.some((id) => exerciseOf(plan, id).kind === 'release');
  if (stage.kind === 'breathe') return 'Nothing to do but breathe.';
  return afterRelease && exerciseOf(plan, stage.exercise).kind === 'movement'
    ? 'Pressing fades in half an hour. This part adds up.'
    : exerciseOf(plan, stage.exercise).feel;
}

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** From here on it is more than anybody should press. */
const TOO_MUCH = 7;

/** How hard to press: always on screen while something presses. */
function Pressure({ seen }: Seen) {
  const { aim } = seen.stage;
  if (aim === null) return null;
  const [from, to] = aim;
  const look = (step: number) => (step >= from && step <= to ? 'aim' : step >= TOO_MUCH ? 'over' : 'near');
  return (
    <div className="pressure">
      <p className="scale">
        <span className="track" aria-hidden="true">
          {STEPS.map((step) => (
            <i key={step} className={look(step)} />
          ))}
        </span>
        <span>
          Aim for{' '}
          <b>
            {from} to {to}
          </b>{' '}
          of 10
        </span>
      </p>
      <p className="small">If you cannot breathe deeply, it is too much.</p>
    </div>
  );
}

function SwitchWords({ session, seen }: Seen & { readonly session: Session }) {
  const { stage, paused } = seen;
  const pressed = exerciseOf(session.plan, stage.exercise).kind === 'release';
  return (
    <>
      <h1 className="head">Now the {stage.side ?? 'other'} side</h1>
      <Cue text={paused ? 'Paused. The clock has stopped.' : stage.cue} />
      {pressed && <p className="sub after-cue">This time is not counted as pressure.</p>}
    </>
  );
}
