import type { Snapshot } from '#core/bridge/snapshot.ts';
import { clockText } from '#core/bridge/words.ts';
import type { Bar } from '#core/choosing/bar.ts';
import { barText } from '#core/choosing/bar-words.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { Act } from './act.ts';

type Props = {
  readonly exercise: Exercise;
  readonly bar: Bar | null;
  readonly state: Snapshot;
  readonly act: Act;
  /** True = in a list, above which the questions are asked for once. */
  readonly short?: boolean;
};

const WAITS = 'Waits for the health questions.';
const isAsked = ({ is }: Bar): boolean => is === 'unasked' || is === 'stopped';

/** Why an exercise cannot be done now, and the way back for one that rests; null when nothing is to say. */
export function ExerciseBar({ exercise, bar, state, act, short = false }: Props) {
  const rest = state.resting.find((one) => one.exercise === exercise.id);
  return (
    <>
      {bar !== null && bar.is !== 'resting' && (
        <p className="why">{short && isAsked(bar) ? WAITS : barText(bar, exercise)}</p>
      )}
      {rest !== undefined && (
        <p className="why">
          Rests since {clockText(rest.since, state.at)}, when something felt wrong.{' '}
          <button
            type="button"
            className="btn sm"
            aria-label={`Bring back ${exercise.name}`}
            onClick={() => act({ do: 'bring-back', exercise: exercise.id })}
          >
            Bring back
          </button>
        </p>
      )}
    </>
  );
}
