import type { Outcome } from '#core/cycle/cycle.ts';
import type { EmergencyNumber } from '#core/screening/emergency-numbers.ts';
import type { FlagLevel, RedFlagId } from '#core/screening/red-flags.ts';
import { FLAG_LEVELS, RED_FLAG_IDS, RED_FLAGS } from '#core/screening/red-flags.ts';
import { Icon } from '../ui/icons.tsx';
import { single } from './single.ts';
import { LEVEL_TITLES, restText, STOP_QUESTION, STOP_TITLE } from './stop-words.ts';
import { useFocusFirst } from './use-focus-first.ts';

type StopListProps = {
  readonly outcome: Outcome;
  readonly call: EmergencyNumber;
  readonly ticked: readonly RedFlagId[];
  readonly tick: (id: RedFlagId) => void;
  readonly clear: () => void;
  readonly applies: () => void;
  readonly none: () => void;
};

/** All signs that are for a doctor, to be ticked or just read. The number stays while they scroll; both answers weigh the same. */
export function StopList({ outcome, call, ticked, tick, clear, applies, none }: StopListProps) {
  const title = useFocusFirst<HTMLHeadingElement>();
  return (
    <>
      <h1 ref={title} className="head" tabIndex={-1}>
        {STOP_TITLE}
      </h1>
      <p className="question">{STOP_QUESTION}</p>
      <div className="words signs" role="group" aria-label="Signs that are for a doctor" tabIndex={0}>
        {FLAG_LEVELS.map((level) => (
          <Signs key={level} level={level} ticked={ticked} tick={tick} />
        ))}
        <p className="small">{restText(outcome)}</p>
      </div>
      <div className="emergency">
        <Icon name="alert" />
        <p>
          <b>If one of the first list applies, call {call.number} now.</b> Do not wait to answer here.
        </p>
      </div>
      <div className="controls two">
        <button className="btn" onClick={single(applies)}>
          One applies
        </button>
        {ticked.length === 0 ? (
          <button className="btn" onClick={single(none)}>
            None of these
          </button>
        ) : (
          <button className="btn" onClick={single(clear)}>
            Clear the ticks
          </button>
        )}
      </div>
    </>
  );
}

type SignsProps = {
  readonly level: FlagLevel;
  readonly ticked: readonly RedFlagId[];
  readonly tick: (id: RedFlagId) => void;
};

function Signs({ level, ticked, tick }: SignsProps) {
  const ids = RED_FLAG_IDS.filter((id) => RED_FLAGS[id].level === level);
  return (
    <fieldset className={`level ${level}`}>
      <legend>{LEVEL_TITLES[level]}</legend>
      {ids.map((id) => (
        <label key={id} className="sign">
          <input type="checkbox" checked={ticked.includes(id)} onChange={() => tick(id)} />
          <span>{RED_FLAGS[id].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
