import { instantOf, keysOf, withoutKey, withWritten } from './draft.ts';
import type { KeyName, PosingData } from './draft.ts';
import { endOf } from './play.ts';
import type { Sight } from './sight.ts';

type Props = {
  readonly data: PosingData;
  readonly sight: Sight;
  readonly look: (sight: Partial<Sight>) => void;
  readonly change: (data: PosingData) => void;
};

const WORDS: Readonly<Record<string, string>> = {
  ready: 'getting ready',
  sweep: 'sweep, far end',
  rest: 'letting go',
};

/** Which stance is posed, and the way through its phase. */
export function Timeline({ data, sight, look, change }: Props) {
  const keys = keysOf(data);
  const missing = (['ready', 'sweep', 'rest', `through ${(data.through?.length ?? 0) + 1}`] as const).filter(
    (key) => !keys.includes(key),
  );
  const instant = instantOf(sight.key, data);
  const add = (key: KeyName) => {
    change(withWritten(data, key, {}));
    look({ key, t: null, plays: false });
  };
  const remove = () => {
    change(withoutKey(data, sight.key));
    look({ key: 'a', t: null });
  };
  return (
    <div className="timeline">
      <div role="group" aria-label="Stance" className="keys">
        {keys.map((key) => (
          <button
            key={key}
            aria-pressed={key === sight.key}
            onClick={() => look({ key, t: null, plays: false })}
          >
            {WORDS[key] ?? key}
          </button>
        ))}
        {sight.key !== 'a' && sight.key !== 'b' && <button onClick={remove}>Remove this stance</button>}
      </div>
      <div role="group" aria-label="Add a stance" className="keys quiet">
        {missing.map((key) => (
          <button key={key} onClick={() => add(key)}>
            + {WORDS[key] ?? key}
          </button>
        ))}
      </div>
      <div className="keys">
        <button aria-pressed={sight.plays} onClick={() => look({ plays: !sight.plays })}>
          Play {instant.phase}
        </button>
        <input
          type="range"
          aria-label="How far the phase is"
          min={0}
          max={instant.phase === 'move' ? endOf(data) : 1}
          step={0.01}
          value={sight.t ?? instant.t}
          onChange={(event) => look({ t: Number(event.target.value), plays: false })}
        />
        <Switch label="Onion skin" on={sight.onion} change={(onion) => look({ onion })} />
        <Switch label="As a still" on={sight.still} change={(still) => look({ still })} />
      </div>
    </div>
  );
}

function Switch({
  label,
  on,
  change,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} /> {label}
    </label>
  );
}
