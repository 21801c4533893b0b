import { useEffect, useRef } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import type { Change } from './change.ts';
import { ExerciseEvidence } from './exercise-evidence.tsx';
import { ExerciseHero } from './exercise-hero.tsx';
import { ExerciseGuide } from './exercise-guide.tsx';
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
  const { id, name } = exercise;
  const means = meansNow(state);
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
      <ExerciseHero exercise={exercise} state={state} act={act} title={title} />
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
