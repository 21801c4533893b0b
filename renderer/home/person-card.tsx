import type { Person } from '#core/person.ts';
import { Figure } from '../figure/figure.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ChoiceField } from './choice-field.tsx';
import {
  BUILD_WORDS,
  COVER_WORDS,
  COLOUR_WORDS,
  AGE_WORDS,
  SKIN_WORDS,
  STYLE_WORDS,
} from './person-words.ts';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly person: Person | null; readonly change: Change };

/** Whom one begins with who wants the same person everywhere. */
const SOMEBODY: Person = {
  style: 'short',
  skin: 's3',
  hair: 'brown',
  cover: 'none',
  glasses: false,
  build: 'usual',
  age: 'younger',
};

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

type FieldsProps = {
  readonly person: Person;
  readonly set: (next: Person) => ReturnType<Change>;
  readonly problem: ReturnType<typeof useProblem>;
};

/** The person, and what can be chosen of it. What a cover hides is not asked. */
function PersonFields({ person, set, problem }: FieldsProps) {
  const field = <Key extends 'style' | 'skin' | 'hair' | 'cover' | 'build' | 'age'>(
    label: string,
    key: Key,
    options: readonly (readonly [Person[Key], string])[],
  ) => (
    <label className="person-field">
      <span>{label}</span>
      <ChoiceField
        label={label}
        value={person[key]}
        options={options}
        change={(value) => set({ ...person, [key]: value })}
        problem={problem}
      />
    </label>
  );
  return (
    <div className="person">
      <Figure
        exercise="mov-band-lateral-raise"
        side={null}
        motion="still"
        size={200}
        label="How the person looks"
        tool={null}
        fit="square"
        person={person}
      />
      <div className="person-fields">
        {field('Skin', 'skin', SKIN_WORDS)}
        {field('On the head', 'cover', COVER_WORDS)}
        {person.cover === 'none' && field('Hair', 'style', STYLE_WORDS)}
        {person.cover === 'none' && person.style !== 'bald' && field('Hair colour', 'hair', COLOUR_WORDS)}
        {field('Build', 'build', BUILD_WORDS)}
        {field('Age', 'age', AGE_WORDS)}
        <Row title="Glasses">
          <Switch
            label="Glasses"
            on={person.glasses}
            change={(glasses) => set({ ...person, glasses })}
            problem={problem}
          />
        </Row>
      </div>
    </div>
  );
}
