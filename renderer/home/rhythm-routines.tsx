import type { Routine } from '#core/exercises/routine.ts';

/** Where routines are put together: on a page of their own. */
export function RhythmRoutines({ routines }: { readonly routines: readonly Routine[] }) {
  const names = routines.map(({ name }) => name).join(', ');
  return (
    <section className="card list" aria-labelledby="routines">
      <h2 id="routines">Routines</h2>
      <p className="small">{names === '' ? 'There is none.' : `You have ${names}.`}</p>
      <p className="more">
        <a className="link" href="#routines">
          Put routines together
        </a>
      </p>
    </section>
  );
}
