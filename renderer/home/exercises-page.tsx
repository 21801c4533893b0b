import { useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { AskBanner } from './ask-banner.tsx';
import { BodyCard } from './body-card.tsx';
import type { Change } from './change.ts';
import { ExerciseDetail } from './exercise-detail.tsx';
import { byArea, EVERYTHING } from './exercise-filter.ts';
import { ExerciseFilter } from './exercise-filter-fields.tsx';
import { ExerciseRow } from './exercise-row.tsx';
import { meansNow } from './means-now.ts';
import { Refused } from './refused.tsx';
import { useAct } from './use-act.ts';

type Props = { readonly state: Snapshot; readonly change: Change };

/** All exercises by area, with what stands against each now, or one of them in full. */
export function ExercisesPage({ state, change }: Props) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [shown, setShown] = useState<ExerciseId | null>(null);
  const [left, setLeft] = useState<ExerciseId | null>(null);
  const { act, refusal } = useAct(state);
  const means = meansNow(state);
  const all = everyExercise(means.own);
  const one = all.find(({ id }) => id === shown);
  if (one !== undefined) {
    const back = () => {
      setLeft(one.id);
      setShown(null);
    };
    return (
      <>
        <ExerciseDetail exercise={one} state={state} change={change} act={act} back={back} />
        <Refused refusal={refusal} act={act} />
      </>
    );
  }
  const areas = byArea(all, filter, means);
  const count = areas.reduce((sum, [, some]) => sum + some.length, 0);
  return (
    <>
      <h1>Exercises</h1>
      <p className="lead">What is switched off is never chosen for you. You can still start it here.</p>
      <AskBanner state={state} change={change} />
      <BodyCard state={state} area={filter.area} set={(area) => setFilter({ ...filter, area })} />
      <ExerciseFilter filter={filter} set={setFilter} count={count} all={all.length} />
      {areas.map(([area, some]) => (
        <section className="card list" key={area} aria-labelledby={`area-${area}`}>
          <h2 id={`area-${area}`}>{AREAS[area]}</h2>
          <ul>
            {some.map((exercise) => (
              <ExerciseRow
                key={exercise.id}
                exercise={exercise}
                state={state}
                means={means}
                change={change}
                act={act}
                show={() => setShown(exercise.id)}
                focused={exercise.id === left}
              />
            ))}
          </ul>
        </section>
      ))}
      <Refused refusal={refusal} act={act} />
    </>
  );
}
