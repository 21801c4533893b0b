import { useEffect, useRef } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Means } from '#core/choosing/means.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { isBuiltIn } from '#core/exercises/ids.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import type { Change } from './change.ts';
import { ExerciseBar } from './exercise-bar.tsx';
import { exerciseFacts } from './exercise-facts.ts';
import { ExerciseTile } from './exercise-tile.tsx';
import { KIND_WORDS, POSITION_WORDS } from './exercise-words.ts';
import { toggled } from './picks.tsx';
import { Switch } from './switch.tsx';

type Props = {
  readonly exercise: Exercise;
  readonly state: Snapshot;
  readonly means: Means;
  readonly change: Change;
  readonly act: Act;
  /** Shows it in full. */
  readonly show: () => void;
  /** True = somebody comes back from it: they go on here. */
  readonly focused: boolean;
};

/** One exercise in the list: what it is, what stands against it, whether it is chosen, and the key that starts it. */
export function ExerciseRow({ exercise, state, means, change, act, show, focused }: Props) {
  const { id, name, kind, position } = exercise;
  const { minutes, tool, bar } = exerciseFacts(exercise, means);
  const problem = useProblem();
  const title = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) title.current?.focus();
  }, [focused]);
  return (
    <li className={bar === null ? 'exercise' : 'exercise barred'}>
      <ExerciseTile exercise={exercise} tool={tool} />
      <div className="what">
        <h3>
          <button type="button" className="title" ref={title} onClick={show}>
            {name}
          </button>
        </h3>
        <p className="small">
          {isBuiltIn(id) ? '' : 'Your own · '}
          {KIND_WORDS[kind]} · {minutes} · {POSITION_WORDS[position]} · {TOOLS[tool].label}
        </p>
        <ExerciseBar exercise={exercise} bar={bar} state={state} act={act} short />
      </div>
      <Switch
        label={`Choose ${name}`}
        on={!means.off.includes(id)}
        change={() => change('exercisesOff', (all) => toggled(all, id))}
        problem={problem}
      />
      {bar === null && (
        <button
          type="button"
          className="btn"
          aria-label={`Start ${name}`}
          onClick={() => act({ do: 'start', exercise: id })}
        >
          Start
        </button>
      )}
      <ProblemText problem={problem} />
    </li>
  );
}
