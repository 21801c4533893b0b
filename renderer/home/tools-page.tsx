import type { Snapshot } from '#core/bridge/snapshot.ts';
import { placeBar } from '#core/choosing/bar.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { meansNow } from './means-now.ts';
import { PlaceFields } from './place-fields.tsx';
import { TightMap } from './tight-map.tsx';
import { ToolPicks } from './tool-picks.tsx';

type Props = { readonly state: Snapshot; readonly change: Change };

/** What the person owns, where breaks are taken and where it is tight: what can be offered at all. */
export function ToolsPage({ state, change }: Props) {
  const { settings } = state;
  const problem = useProblem();
  const means = meansNow(state);
  const all = everyExercise(means.own);
  const fitting = all.filter((one) => placeBar(one, means) === null).length;
  return (
    <>
      <h1>Tools and place</h1>
      <p className="lead" role="status">
        {fitting} of {all.length} exercises fit.
      </p>
      <section className="card" aria-labelledby="owned">
        <h2 id="owned">I have</h2>
        <p className="small">Of two tools the softer one comes first. Your hands are always there.</p>
        <ToolPicks owned={settings.tools} change={change} problem={problem} />
        <ProblemText problem={problem} />
      </section>
      <PlaceFields place={settings.place} change={change} />
      <section className="card" aria-labelledby="tight">
        <h2 id="tight">It is tight here</h2>
        <p className="small">Every second time one of these comes first.</p>
        <TightMap settings={settings} change={change} />
      </section>
    </>
  );
}
