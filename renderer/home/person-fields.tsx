import type { Person } from '#core/person.ts';
import { Figure } from '../figure/figure.tsx';
import type { useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ChoiceField } from './choice-field.tsx';
import {
  AGE_WORDS,
  BUILD_WORDS,
  COLOUR_WORDS,
  COVER_WORDS,
  SKIN_WORDS,
  STYLE_WORDS,
} from './person-words.ts';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = {
  readonly person: Person;
  readonly set: (next: Person) => ReturnType<Change>;
  readonly problem: ReturnType<typeof useProblem>;
};

/** The person, and what can be chosen of it. What a cover hides is not asked. */
export function PersonFields({ person, set, problem }: Props) {
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
