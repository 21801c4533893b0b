import { Pieces } from './data-field.tsx';
import type { Data } from './data-field.tsx';
import type { PosingData } from './draft.ts';
import { CHOICES, FIRST_ARROW, FIRST_LENS, FIRST_MARK } from './templates.ts';

type Props = { readonly data: PosingData; readonly change: (data: PosingData) => void };

/** What is drawn to explain: the marker on the pressed place, the arrows, the close-up. */
export function Signs({ data, change }: Props) {
  const { arrows = [] } = data;
  const without = (name: 'mark' | 'lens') =>
    change(Object.fromEntries(Object.entries(data).filter(([one]) => one !== name)) as unknown as PosingData);
  return (
    <section className="panel" aria-label="Signs">
      <h2>Signs</h2>
      <Sign
        name="marker"
        value={data.mark}
        add={() => change({ ...data, mark: FIRST_MARK })}
        remove={() => without('mark')}
        put={(mark) => change({ ...data, mark: mark as unknown as typeof FIRST_MARK })}
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
              arrows: arrows.map((one, i) => (i === at ? (to as unknown as typeof FIRST_ARROW) : one)),
            })
          }
        />
      ))}
      <button onClick={() => change({ ...data, arrows: [...arrows, FIRST_ARROW] })}>Add an arrow</button>
      <Sign
        name="close-up"
        value={data.lens}
        add={() => change({ ...data, lens: FIRST_LENS })}
        remove={() => without('lens')}
        put={(lens) => change({ ...data, lens: lens as unknown as typeof FIRST_LENS })}
      />
    </section>
  );
}

type SignProps = {
  readonly name: string;
  /** Undefined = there is none. */
  readonly value: object | undefined;
  readonly add?: () => void;
  readonly remove: () => void;
  readonly put: (value: Data) => void;
};

function Sign({ name, value, add, remove, put }: SignProps) {
  if (value === undefined) return <button onClick={add}>Add a {name}</button>;
  return (
    <fieldset className="thing">
      <legend>{name}</legend>
      <Pieces label={name} value={value as unknown as Data} choices={CHOICES} change={put} />
      <button onClick={remove}>Take away the {name}</button>
    </fieldset>
  );
}
