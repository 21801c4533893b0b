import type { Progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { Clock } from './clock.tsx';
import { Cue } from './cue.tsx';
import { Paused } from './paused.tsx';
import { PressureScale } from './pressure-scale.tsx';
import { isPaced } from './stage-look.ts';
import { breathWords, pausedHow } from './stage-words.ts';

type Seen = { readonly seen: Progress };

/** The words of a stage in which something is done: digits, breath, cue, how hard. */
export function WorkWords({ session, seen }: Seen & { readonly session: Session }) {
  const { stage } = seen;
  const quiet = aside(session, seen);
  return (
    <>
      <div className="row">
        {seen.rep === null ? (
          <Clock seconds={seen.secondsLeft} className="digits" />
        ) : (
          <Reps rep={seen.rep} />
        )}
        <Beside seen={seen} />
      </div>
      <Cue text={seen.cue} />
      <Note text={stage.note} />
      {stage.pressure && stage.aim !== null && <PressureScale aim={stage.aim} />}
      {!stage.pressure && quiet !== null && <p className="sub after-cue">{quiet}</p>}
    </>
  );
}

/** How to do it otherwise than usual, after Gentler or Firmer. */
export function Note({ text }: { readonly text: string | null }) {
  return text === null ? null : <p className="note">{text}</p>;
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
  if (rep !== null) {
    const pace = Math.round(length / 1000 / rep.of);
    return (
      <p className="beside">
        <b>
          <Clock seconds={secondsLeft} /> left
        </b>
        <span className="small">{paused ? `Paused, ${pausedHow(stage)}` : `about ${pace} s each`}</span>
      </p>
    );
  }
  if (paused) return <Paused stage={stage} />;
  if (!isPaced(stage)) return null;
  const { word, how } = breathWords(seen.spent);
  return (
    <p className="beside">
      <b>{word}</b>
      <span className="small">{how}</span>
    </p>
  );
}

/** One quiet line under a cue that presses nothing; null where a note says how to do it. */
function aside({ plan }: Session, { stage }: Progress): string | null {
  if (stage.note !== null) return null;
  if (stage.kind === 'breathe') return 'Nothing to do but breathe.';
  const exercise = exerciseOf(plan, stage.exercise);
  const afterRelease = plan.exercises.some((id) => exerciseOf(plan, id).kind === 'release');
  return afterRelease && exercise.kind === 'movement'
    ? 'Pressing fades in half an hour. This part adds up.'
    : exercise.feel;
}
