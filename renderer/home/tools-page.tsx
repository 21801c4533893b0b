import { CATALOGUE, EXERCISE_IDS } from '#core/exercises/catalogue.ts';
import { TOOL_IDS, TOOLS } from '#core/exercises/tools.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { exerciseFacts } from './exercise-facts.ts';
import { ExerciseTile } from './exercise-tile.tsx';

type Props = { readonly owned: readonly string[]; readonly change: Change };

const OWNABLE = TOOL_IDS.filter((id) => TOOLS[id].owned);

/** The tools that the person owns, and what can be offered with them. */
export function ToolsPage({ owned, change }: Props) {
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
      <Fitting owned={owned} />
    </>
  );
}

function Fitting({ owned }: { readonly owned: readonly string[] }) {
  const all = EXERCISE_IDS.map((id) => ({ id, ...exerciseFacts(id, owned) }));
  const fitting = all.filter(({ fits }) => fits).length;
  return (
    <section className="card list" aria-labelledby="fitting">
      <h2 id="fitting">
        {fitting} of {all.length} exercises fit
      </h2>
      <ul>
        {all.map(({ id, name, area, needs, tool, fits }) => (
          <li className="exercise" key={id}>
            <ExerciseTile id={id} tool={tool} />
            <div className="what">
              <p className="name">{area}</p>
              <p className="small">
                {name} · {CATALOGUE[id].kind}
              </p>
            </div>
            <p className={fits ? 'fit' : 'fit missing'}>
              {fits && <Icon name="check" />}
              {needs}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
