import { digitsText } from '#core/bridge/words.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Progress } from '#core/session/progress.ts';
import { presses } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { Cue } from './cue.tsx';
import { Paused } from './paused.tsx';
import { otherSideSeconds } from './stage-words.ts';
import { Note } from './work-words.tsx';

type BetweenProps = { readonly session: Session; readonly seen: Progress };

/** The words while sides or tools are changed. The seconds stand in the ring. */
export function ChangeWords({ session, seen }: BetweenProps) {
  const { stage, paused, waiting } = seen;
  const pressed = exerciseOf(session.plan, stage.exercise).kind === 'release';
  const heading =
    stage.kind === 'swap'
      ? `Take the ${TOOLS[stage.tool].label.toLowerCase()}`
      : `Now the ${stage.side ?? 'other'} side`;
  const done = stage.kind === 'switch' ? otherSideSeconds(session, stage) : 0;
  return (
    <>
      <h1 className="head">{heading}</h1>
      {paused && <Paused stage={stage} />}
      <Cue text={stage.cue} />
      <Note text={stage.note} />
      {waiting && <p className="sub after-cue">The clock waits for you.</p>}
      {!waiting && pressed && (
        <p className="sub after-cue">
          {done > 0 && `${stage.side === 'left' ? 'Right' : 'Left'} done, ${digitsText(done)}. `}
          This time is not counted as pressure.
        </p>
      )}
    </>
  );
}

/** The words when a stage is over and the clock waits for the person. */
export function WaitingWords({ seen }: Pick<BetweenProps, 'seen'>) {
  const { stage, next } = seen;
  return (
    <>
      <h1 className="head">Ready when you are</h1>
      <p className="sub after-cue">
        {presses(stage) ? 'This part is over: ease off. ' : 'This part is over. '}The clock waits for you.
      </p>
      {next !== null && <Cue text={next.cue} />}
    </>
  );
}
