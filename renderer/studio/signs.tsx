import { Pieces } from './data-field.tsx';
import { without } from './draft.ts';
import type { PosingData } from './draft.ts';
import { CHOICES, FIRST_ARROW, FIRST_LENS, FIRST_MARK } from './templates.ts';

type Props = { readonly data: PosingData; readonly change: (data: PosingData) => void };

/** What is drawn to explain: the marker on the pressed place, the arrows, the close-up. */
export function Signs({ data, change }: Props) {
  const { arrows = [] } = data;
  return (
    <section className="panel" aria-label="Signs">
      <h2>Signs</h2>
      <Sign
        name="marker"
        value={data.mark}
        add={() => change({ ...data, mark: FIRST_MARK })}
        remove={() => change(without(data, 'mark'))}
        put={(mark) => change({ ...data, mark })}
      />
      {arrows.map((arrow, at) => (
        <Sign
          key={at}
          name={`arrow ${at + 1}`}
          value={arrow}
          remove={() => change({ ...data, arrows: arrows.filter((_, i) => i !== at) })}
          put={(to) =>
            change({
              ...data,
              arrows: arrows.map((one, i) => (i === at ? to : one)),
            })
          }
        />
      ))}
      <button onClick={() => change({ ...data, arrows: [...arrows, FIRST_ARROW] })}>Add an arrow</button>
      <Sign
        name="close-up"
        value={data.lens}
        add={() => change({ ...data, lens: FIRST_LENS })}
        remove={() => change(without(data, 'lens'))}
        put={(lens) => change({ ...data, lens })}
      />
    </section>
  );
}

type SignProps<T extends object> = {
  readonly name: string;
  /** Undefined = there is none. */
  readonly value: T | undefined;
  readonly add?: () => void;
  readonly remove: () => void;
  readonly put: (value: T) => void;
};

function Sign<T extends object>({ name, value, add, remove, put }: SignProps<T>) {
  if (value === undefined) return <button onClick={add}>Add a {name}</button>;
  return (
    <fieldset className="thing">
      <legend>{name}</legend>
      <Pieces label={name} value={value} choices={CHOICES} change={put} />
      <button onClick={remove}>Take away the {name}</button>
    </fieldset>
  );
}
