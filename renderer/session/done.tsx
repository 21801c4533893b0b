import { digitsText } from '#core/bridge/words.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Outcome } from '#core/cycle/cycle.ts';
import type { Plan } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { WavePart } from '../ui/rope.tsx';
import type { Acts } from './acts.ts';
import { Bar } from './bar.tsx';
import { Controls } from './controls.tsx';
import type { DonePart } from './done-words.ts';
import { doneHeading, doneParts, nextLine } from './done-words.ts';
import { shortName } from './stage-words.ts';
import { Untie } from './untie.tsx';
import { useSize } from './use-size.ts';

const HEIGHT = 340;

type DoneProps = { readonly state: Snapshot; readonly outcome: Outcome; readonly acts: Acts };

/** The page after a session: what was really done, what comes next, nothing to answer. */
export function Done({ state, outcome, acts }: DoneProps) {
  const { session, finished } = outcome;
  const parts = doneParts(session);
  const spent = parts.reduce((sum, part) => sum + part.spent, 0);
  return (
    <main className="window">
      <DonePicture plan={session.plan} heading={doneHeading(session)} parts={parts} finished={finished} />
      <div className="body">
        <div className="words">
          <h2 className="unseen">What was done</h2>
          <ul className="ledger">
            {parts.map((part) => (
              <Line key={part.stages.join()} plan={session.plan} part={part} />
            ))}
          </ul>
          <p className="small after-cue">This page closes by itself.</p>
        </div>
        <Controls primary="close" acts={acts} />
        <footer className="foot">
          <p className="next">{nextLine(state, state.at)}</p>
          <p className="hint">
            <kbd>Esc</kbd> close
          </p>
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

type DonePictureProps = {
  readonly plan: Plan;
  readonly heading: string;
  readonly parts: readonly DonePart[];
  readonly finished: boolean;
};

function DonePicture({ plan, heading, parts, finished }: DonePictureProps) {
  const [box, size] = useSize(420, HEIGHT);
  return (
    <div
      ref={box}
      className="stage rest done"
      data-kind={parts[0] && kindOf(plan, parts[0].exercise)}
      style={{ flexBasis: HEIGHT }}
    >
      <Untie size={size} parts={waveOf(plan, parts)} />
      <div className="gain">
        <h1 className="head">{heading}</h1>
        <p>{summary(plan, parts, finished)}</p>
      </div>
    </div>
  );
}

/** One line of facts under the heading. */
function summary(plan: Plan, parts: readonly DonePart[], finished: boolean): string {
  const spent = parts.reduce((sum, part) => sum + part.spent, 0);
  const planned = parts.reduce((sum, part) => sum + part.seconds, 0);
  if (spent === 0) return 'No exercise was begun, so nothing is counted.';
  if (!finished) return `${digitsText(spent)} of ${digitsText(planned)}. What you did is kept.`;
  const seconds = (kind: 'pressed' | 'moved') =>
    parts.filter((part) => kindOf(plan, part.exercise) === kind).reduce((sum, part) => sum + part.spent, 0);
  const [pressed, moved] = [seconds('pressed'), seconds('moved')];
  if (pressed === 0) return `${digitsText(moved)} of moving.`;
  return moved === 0
    ? `${digitsText(pressed)} of releasing.`
    : `${digitsText(pressed)} of releasing, ${digitsText(moved)} of moving.`;
}

/** What was done in its colour, the rest faint, in the order and proportion of the plan. */
function waveOf(plan: Plan, parts: readonly DonePart[]): readonly WavePart[] {
  const planned = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  const pieces = parts.flatMap(({ exercise, spent, seconds }) => {
    const kind = kindOf(plan, exercise);
    const done = Math.min(spent, seconds);
    return [
      { share: done / planned, className: kind },
      { share: (seconds - done) / planned, className: `${kind} left-out` },
    ];
  });
  return pieces.filter(({ share }) => share > 0);
}

const kindOf = (plan: Plan, exercise: DonePart['exercise']) =>
  exerciseOf(plan, exercise).kind === 'release' ? 'pressed' : 'moved';

function Line({ plan, part }: { readonly plan: Plan; readonly part: DonePart }) {
  const { exercise, side, spent, seconds, reps } = part;
  const kind = kindOf(plan, exercise);
  const time = spent >= seconds ? digitsText(spent) : `${digitsText(spent)} of ${digitsText(seconds)}`;
  return (
    <li className={spent === 0 ? 'none' : ''}>
      <i className={kind} aria-hidden="true" />
      <span className="what">
        {shortName(exerciseOf(plan, exercise))}
        {side !== null && <span className="sub">, {side}</span>}
      </span>
      {reps !== null && reps.done > 0 && (
        <span className="sub">
          {reps.done} of {reps.of}
        </span>
      )}
      <b>{spent === 0 ? 'left out' : time}</b>
    </li>
  );
}
