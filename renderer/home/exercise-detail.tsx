import { useEffect, useRef } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { Figure } from '../figure/figure.tsx';
import { Icon } from '../ui/icons.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import type { Change } from './change.ts';
import { ExerciseBar } from './exercise-bar.tsx';
import { ExerciseEvidence } from './exercise-evidence.tsx';
import { exerciseFacts } from './exercise-facts.ts';
import { ExerciseGuide } from './exercise-guide.tsx';
import { KIND_WORDS, POSITION_WORDS } from './exercise-words.ts';
import { listText } from './kind-words.ts';
import { meansNow } from './means-now.ts';
import { toggled } from './picks.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = {
  readonly exercise: Exercise;
  readonly state: Snapshot;
  readonly change: Change;
  readonly act: Act;
  readonly back: () => void;
};

/** One exercise in full: how it goes, what to keep off, and what is known about it. */
export function ExerciseDetail({ exercise, state, change, act, back }: Props) {
  const { id, name, area, kind, position, muscles, sides } = exercise;
  const means = meansNow(state);
  const { minutes, tool, bar } = exerciseFacts(exercise, means);
  const problem = useProblem();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') back();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    title.current?.focus();
    const main = document.querySelector('.main');
    if (main !== null) main.scrollTop = 0;
  }, []);
  return (
    <>
      <button type="button" className="btn plain back" onClick={back}>
        <Icon name="back" />
        All exercises
      </button>
      <div className={`hero ${kind === 'release' ? 'release' : 'move'}`}>
        <Figure
          exercise={exercise.figure ?? id}
          side={sides === 'each' ? 'right' : null}
          motion="move"
          size={200}
          label={`Somebody doing ${name}`}
          tool={tool}
        />
        <div className="what">
          <h1 ref={title} tabIndex={-1}>
            {name}
          </h1>
          <p>
            {KIND_WORDS[kind]} · {AREAS[area]} · {POSITION_WORDS[position]} · {minutes}
          </p>
          <p className="small">
            {toolsText(exercise)} Works on: {listText(muscles)}.
          </p>
          <ExerciseBar exercise={exercise} bar={bar} state={state} act={act} />
          {bar === null && (
            <button
              type="button"
              className="btn primary big"
              onClick={() => act({ do: 'start', exercise: id })}
            >
              Start
            </button>
          )}
        </div>
      </div>
      <section className="card list" aria-label="Choosing">
        <Row title="Choose it for me" says="Off: it comes only when you start it yourself.">
          <Switch
            label={`Choose ${name}`}
            on={!means.off.includes(id)}
            change={() => change('exercisesOff', (all) => toggled(all, id))}
            problem={problem}
          />
        </Row>
        <ProblemText problem={problem} />
      </section>
      <ExerciseGuide exercise={exercise} screening={means.screening} />
      <ExerciseEvidence exercise={exercise} />
    </>
  );
}

/** "With: soft ball, tennis ball or lacrosse ball." The gentlest comes first. */
function toolsText({ tools }: Exercise): string {
  const names = tools.map((one) => TOOLS[one].label.toLowerCase());
  const last = names.pop();
  if (last === undefined || tools.includes('none')) return 'Nothing needed.';
  return names.length === 0 ? `With: ${last}.` : `With: ${names.join(', ')} or ${last}.`;
}
