import { posing } from '#core/figure/posing.ts';
import { fieldsThatDiffer } from './changes.ts';
import { Pieces } from './data-field.tsx';
import type { PosingData } from './draft.ts';
import { CHOICES } from './templates.ts';

type Props = { readonly data: PosingData; readonly change: (data: PosingData) => void };

/** How the person looks that the posing suggests, and how long its movements take. */
export function LookPanel({ data, change }: Props) {
  const { look, seconds } = posing(data);
  const plain = posing({ view: data.view, look: {}, place: data.place, a: {}, b: {} });
  return (
    <section className="panel" aria-label="Look and time">
      <h2>Look and time</h2>
      <Pieces
        label="look"
        value={{ ...look }}
        choices={CHOICES}
        change={(to) => change({ ...data, look: fieldsThatDiffer(plain.look, to) })}
      />
      <Pieces
        label="seconds"
        value={{ ...seconds }}
        choices={{}}
        change={(to) => change({ ...data, seconds: to })}
      />
    </section>
  );
}
