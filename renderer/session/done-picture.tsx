import { digitsText } from '#core/bridge/words.ts';
import { doneExercises } from '#core/session/outcome.ts';
import type { Plan, Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { WavePart } from '../ui/rope.tsx';
import type { DonePart } from './done-words.ts';
import { Untie } from './untie.tsx';
import { useSize } from './use-size.ts';

const HEIGHT = 340;

type DonePictureProps = {
  readonly session: Session;
  readonly heading: string;
  readonly parts: readonly DonePart[];
  readonly finished: boolean;
};

/** The upper half of the page after a session: what was done in words, and the rope untied in its colours. */
export function DonePicture({ session, heading, parts, finished }: DonePictureProps) {
  const [box, size] = useSize(420, HEIGHT);
  const { plan } = session;
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
        <p>{summary(session, parts, finished)}</p>
      </div>
    </div>
  );
}

/** One line of facts under the heading. */
function summary(session: Session, parts: readonly DonePart[], finished: boolean): string {
  const spent = parts.reduce((sum, part) => sum + part.spent, 0);
  const planned = parts.reduce((sum, part) => sum + part.seconds, 0);
  if (spent === 0) return 'No exercise was begun, so nothing is counted.';
  const pressed = doneExercises(session).reduce((sum, one) => sum + one.pressureSeconds, 0);
  const under = pressed === 0 ? '' : `${digitsText(pressed)} under pressure`;
  if (!finished) {
    const of = `${digitsText(spent)} of ${digitsText(planned)}`;
    return `${under === '' ? of : `${of}, ${under}`}. What you did is kept.`;
  }
  const moved = parts
    .filter((part) => kindOf(session.plan, part.exercise) === 'moved')
    .reduce((sum, part) => sum + part.spent, 0);
  const moving = moved === 0 ? '' : `${digitsText(moved)} of moving`;
  return `${[under, moving].filter((text) => text !== '').join(', ')}.`;
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
