import { useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { BodyMap } from '../figure/body-map.tsx';
import { BodyScale } from '../figure/body-scale.tsx';
import type { Measure } from './body-facts.ts';
import { bodyLines, factOf, heatOf, scaleOf } from './body-facts.ts';

type Props = {
  readonly state: Snapshot;
  /** The area that the list is narrowed to; 'any' = none. */
  readonly area: AreaId | 'any';
  readonly set: (area: AreaId | 'any') => void;
};

const MEASURES = [
  ['minutes', 'Minutes in 7 days'],
  ['tightness', 'How tight, as last said'],
] as const satisfies readonly (readonly [Measure, string])[];

/** The body: what each area had in the last days, in colour and in words, and a touch on one shows its exercises. */
export function BodyCard({ state: { body, at, settings }, area, set }: Props) {
  const [measure, setMeasure] = useState<Measure>('minutes');
  const lines = bodyLines(body, measure, at);
  return (
    <section className="card body-card" aria-labelledby="your-body">
      <BodyMap
        label="Areas of the body"
        person={settings.person}
        picked={area === 'any' ? [] : [area]}
        press={(one) => set(one === area ? 'any' : one)}
        heat={heatOf(body, measure)}
        fact={(one) => factOf(body, one, at)}
      />
      <div className="what">
        <h2 id="your-body">Your body</h2>
        <p className="small">Touch an area to see its exercises.</p>
        {lines.length === 0 ? (
          <p className="none">
            Nothing yet. After a session, its minutes and your ratings stand here by area.
          </p>
        ) : (
          <>
            <fieldset className="measure">
              <legend className="unseen">Shown in colour</legend>
              {MEASURES.map(([one, words]) => (
                <label className="tick" key={one}>
                  <input
                    type="radio"
                    name="measure"
                    checked={one === measure}
                    onChange={() => setMeasure(one)}
                  />
                  <span>{words}</span>
                </label>
              ))}
            </fieldset>
            <BodyScale ends={scaleOf(body, measure)} />
            <dl className="amounts">
              {lines.map(({ area: one, minutes, tightness }) => (
                <div key={one}>
                  <dt>{AREAS[one]}</dt>
                  <dd>{[minutes, tightness].filter((text) => text !== null).join(', ')}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </section>
  );
}
