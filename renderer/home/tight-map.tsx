import type { AreaId } from '#core/exercises/areas.ts';
import { BodyMap } from '../figure/body-map.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { AreaPicks } from './area-picks.tsx';
import type { Change } from './change.ts';
import { toggled } from './picks.tsx';

/** Where it is tight: on the body, and as words. */
export function TightMap({ tight, change }: { readonly tight: readonly AreaId[]; readonly change: Change }) {
  const problem = useProblem();
  const press = async (id: AreaId) => {
    const answer = await change('tight', (all) => toggled(all, id));
    problem.tell(id, answer.ok ? null : answer.message);
  };
  return (
    <div className="tight-map">
      <BodyMap label="Where it is tight" picked={tight} press={(id) => void press(id)} />
      <div>
        <AreaPicks tight={tight} change={change} problem={problem} />
        <ProblemText problem={problem} />
      </div>
    </div>
  );
}
