import { Choice } from './choice.tsx';
import type { PosingData } from './draft.ts';
import { NumberField } from './number-field.tsx';
import { LIT_AREAS, PLACES } from './templates.ts';

type Props = { readonly data: PosingData; readonly change: (data: PosingData) => void };

const TURN = { least: -180, most: 360, step: 1 };
const DOWN = { least: -20, most: 60, step: 1 };
const NONE = 'nothing';

/** From where it is seen, what glows, and where it rests. */
export function ViewPanel({ data, change }: Props) {
  const { view } = data;
  const lit = data.lit ?? NONE;
  const light = (area: string) => {
    const { lit: _, ...dark } = data;
    const chosen = LIT_AREAS.find((one) => one === area);
    change(chosen === undefined ? dark : { ...data, lit: chosen });
  };
  return (
    <section className="panel" aria-label="View">
      <h2>View</h2>
      <NumberField
        label="Camera yaw"
        short="yaw"
        value={view.yaw}
        range={TURN}
        change={(yaw) => change({ ...data, view: { ...view, yaw } })}
      />
      <NumberField
        label="Camera pitch"
        short="pitch"
        value={view.pitch}
        range={DOWN}
        change={(pitch) => change({ ...data, view: { ...view, pitch } })}
      />
      <Choice<string> label="lit" value={lit} options={[NONE, ...LIT_AREAS]} change={light} />
      <Choice
        label="lit on"
        value={data.litOn ?? 'worked side'}
        options={['worked side', 'both sides']}
        change={(litOn) => change({ ...data, litOn })}
      />
      <Choice
        label="crop"
        value={data.place}
        options={PLACES}
        change={(place) => change({ ...data, place })}
      />
      <Choice
        label="rests at"
        value={data.main ?? 'a'}
        options={['a', 'b']}
        change={(main) => change({ ...data, main })}
      />
    </section>
  );
}
