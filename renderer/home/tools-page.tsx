import type { Snapshot } from '#core/bridge/snapshot.ts';
import { bar } from '#core/choosing/bar.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { TOOL_IDS, TOOLS } from '#core/exercises/tools.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { meansNow } from './means-now.ts';

type Props = { readonly state: Snapshot; readonly change: Change };

const OWNABLE = TOOL_IDS.filter((id) => TOOLS[id].owned);

/** The tools that the person owns, and what can be offered with them. */
export function ToolsPage({ state, change }: Props) {
  const owned = state.settings.tools;
  const problem = useProblem();
  const toggle = async (id: ToolId) => {
    const answer = await change('tools', (before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
    );
    problem.tell(id, answer.ok ? null : answer.message);
  };
  return (
    <>
      <h1>Areas and tools</h1>
      <p className="lead">What you have decides what is offered. Of two tools the softer one comes first.</p>
      <section className="card" aria-labelledby="owned">
        <h2 id="owned">I have</h2>
        <div className="picks">
          {OWNABLE.map((id) => (
            <button
              key={id}
              type="button"
              className="pick"
              aria-pressed={owned.includes(id)}
              onClick={() => void toggle(id)}
            >
              {owned.includes(id) && <Icon name="check" />}
              {TOOLS[id].label}
            </button>
          ))}
        </div>
        <ProblemText problem={problem} />
      </section>
      <Fitting state={state} />
    </>
  );
}

function Fitting({ state }: { readonly state: Snapshot }) {
  const means = meansNow(state);
  const all = everyExercise(means.own);
  const fitting = all.filter((one) => bar(one, means) === null).length;
  return (
    <p className="small foot">
      {fitting} of {all.length} exercises fit
    </p>
  );
}
