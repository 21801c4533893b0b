import type { AreaId } from '#core/exercises/areas.ts';
import type { Settings } from '#core/settings/settings.ts';
import { BodyMap } from '../figure/body-map.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { AreaPicks } from './area-picks.tsx';
import type { Change } from './change.ts';
import { toggled } from './picks.tsx';

type Props = { readonly settings: Settings; readonly change: Change };

/** Where it is tight: on the body, and as words. */
export function TightMap({ settings: { tight, person }, change }: Props) {
  const problem = useProblem();
  const press = async (id: AreaId) => {
    const answer = await change('tight', (all) => toggled(all, id));
    problem.tell(id, answer.ok ? null : answer.message);
  };
  return (
    <div className="tight-map">
      <BodyMap label="Where it is tight" picked={tight} press={(id) => void press(id)} person={person} />
      <div>
        <AreaPicks tight={tight} change={change} problem={problem} />
        <ProblemText problem={problem} />
      </div>
    </div>
  );
}
