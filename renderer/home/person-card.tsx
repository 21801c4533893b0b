import { SOMEBODY } from '#core/person.ts';
import type { Person } from '#core/person.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { PersonFields } from './person-fields.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly person: Person | null; readonly change: Change };

/** Who shows the exercises: somebody else in each, or one person put together here. */
export function PersonCard({ person, change }: Props) {
  const problem = useProblem();
  const set = (next: Person | null) => change('person', () => next);
  return (
    <section className="card list" aria-label="The figure">
      <Row title="One person for all exercises" says="Off means that somebody else shows each of them.">
        <Switch
          label="One person for all exercises"
          on={person !== null}
          change={(on) => set(on ? SOMEBODY : null)}
          problem={problem}
        />
      </Row>
      {person !== null && <PersonFields person={person} set={set} problem={problem} />}
      <ProblemText problem={problem} />
    </section>
  );
}
