import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationFieldText } from '#core/settings/duration.ts';
import type { PauseUntil } from '#core/cycle/event.ts';
import type { Instant } from '#core/time.ts';
import type { Act } from './act.ts';
import { laterChoices } from './now-words.ts';
import { Row } from './row.tsx';

const PAUSES: readonly (readonly [string, PauseUntil])[] = [
  ['30 min', { seconds: 1800 }],
  ['1 h', { seconds: 3600 }],
  ['2 h', { seconds: 7200 }],
  ['Until tomorrow', 'tomorrow'],
  ['Until I resume', 'forever'],
];

type Props = { readonly state: Snapshot; readonly now: Instant; readonly act: Act };

/** Later, Skip, "I just took one" and Pause; only what would do something now. Null when nothing would. */
export function NowControls({ state, now, act }: Props) {
  if (state.session !== null || state.pause !== null) return null;
  const { may } = state;
  const later = laterChoices(state, now);
  return (
    <section className="card list" aria-label="Not now">
      {later.length > 0 && (
        <Row title="Later" says="From now, for this break only.">
          {later.map((seconds) => (
            <button
              key={seconds}
              type="button"
              className="btn sm"
              aria-label={`Later, ${durationFieldText(seconds)}`}
              onClick={() => act({ do: 'later', seconds })}
            >
              {durationFieldText(seconds)}
            </button>
          ))}
        </Row>
      )}
      {(may.skip || may.tookOne) && (
        <Row title="Not this one" says="The next one comes after its full time.">
          {may.skip && (
            <button type="button" className="btn sm" onClick={() => act({ do: 'skip' })}>
              Skip this one
            </button>
          )}
          {may.tookOne && (
            <button type="button" className="btn sm" onClick={() => act({ do: 'took-one' })}>
              I just took one
            </button>
          )}
        </Row>
      )}
      <Row title="Pause" says="Nothing is counted or offered meanwhile.">
        {PAUSES.map(([label, until]) => (
          <button
            key={label}
            type="button"
            className="btn sm"
            aria-label={`Pause, ${label.toLowerCase().replace(' i ', ' I ')}`}
            onClick={() => act({ do: 'pause', until })}
          >
            {label}
          </button>
        ))}
      </Row>
    </section>
  );
}
