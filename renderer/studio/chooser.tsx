import { useState } from 'react';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { POSINGS } from '#core/figure/posings.ts';
import { draftOf, newDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { STANCES } from './stances.ts';

type Props = { readonly draft: Draft; readonly open: (draft: Draft) => void };

/** What is posed: an exercise of the catalogue, or something new that begins in a stance. */
export function Chooser({ draft, open }: Props) {
  const [id, setId] = useState('mov-new-one');
  const choose = (chosen: string) => {
    const whole = POSINGS.get(chosen);
    if (whole === undefined) setId(chosen);
    open(whole === undefined ? newDraft(chosen, {}) : draftOf(chosen, whole));
  };
  return (
    <section className="panel" aria-label="Exercise">
      <h1>Studio</h1>
      <label className="choice">
        <span>exercise</span>
        <select value={draft.id} onChange={(event) => choose(event.target.value)}>
          {BUILT_IN_IDS.every((one) => one !== draft.id) && <option>{draft.id}</option>}
          {BUILT_IN_IDS.map((one) => (
            <option key={one} value={one}>
              {CATALOGUE[one].name} · {one}
              {POSINGS.has(one) ? '' : ' · not posed'}
            </option>
          ))}
        </select>
      </label>
      <div className="keys">
        <input aria-label="Id of a new one" value={id} onChange={(event) => setId(event.target.value)} />
        {STANCES.map((stance) => (
          <button key={stance.name} onClick={() => open(newDraft(id, stance.data))}>
            New: {stance.name.toLowerCase()}
          </button>
        ))}
        <button onClick={() => open({ ...draft, id })}>New: copy of this</button>
      </div>
    </section>
  );
}
