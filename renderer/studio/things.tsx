import { useState } from 'react';
import type { Prop } from '#core/figure/props/prop.ts';
import { Choice } from './choice.tsx';
import { Pieces } from './data-field.tsx';
import { CHOICES, THING_KINDS, THINGS } from './templates.ts';

type Props = { readonly things: readonly Prop[]; readonly change: (things: readonly Prop[]) => void };

/** The things around the body: put in, moved, taken away. */
export function Things({ things, change }: Props) {
  const [kind, setKind] = useState<Prop['kind']>('chair');
  return (
    <section className="panel" aria-label="Things">
      <h2>Things</h2>
      {things.map((thing, at) => (
        // Things have no name of their own: their place in the list is who they are.
        <fieldset key={at} className="thing">
          <legend>{thing.kind}</legend>
          <Pieces
            label={`${thing.kind} ${at + 1}`}
            value={thing}
            choices={CHOICES}
            change={(to) => change(things.map((one, i) => (i === at ? to : one)))}
          />
          <button onClick={() => change(things.filter((_, i) => i !== at))}>
            Take away the {thing.kind}
          </button>
        </fieldset>
      ))}
      <div className="keys">
        <Choice label="New thing" value={kind} options={THING_KINDS} change={setKind} />
        <button onClick={() => change([...things, THINGS[kind]])}>Put it in</button>
      </div>
    </section>
  );
}
