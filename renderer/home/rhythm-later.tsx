import { durationFieldText } from '#core/settings/duration.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Seconds } from '#core/time.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { Icon } from '../ui/icons.tsx';
import type { Problem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { LimitField } from './limit-field.tsx';
import { Plus } from './plus.tsx';
import { Row } from './row.tsx';

type Later = Settings['later'];
type Props = { readonly later: Later; readonly change: Change; readonly problem: Problem };

const DAY: Seconds = 86_400;
/** As many further lengths as settings take. */
const MOST = 6;

/** What Later means, what else it offers, and how often. */
export function RhythmLater({ later, change, problem }: Props) {
  const set = (make: (part: Later) => Partial<Later>) =>
    change('later', (part) => ({ ...part, ...make(part) }));
  return (
    <>
      <Row title="Later means" says="From now, for this break only.">
        <DurationField
          label="Later means"
          value={later.after}
          most={DAY}
          change={(after) => set(() => ({ after }))}
          problem={problem}
        />
      </Row>
      <Choices choices={later.choices} set={set} problem={problem} />
      <Row title="Later for one break" says="How often the same break may be put off.">
        <LimitField
          label="Later for one break"
          value={later.most}
          change={(most) => set(() => ({ most }))}
          problem={problem}
        />
      </Row>
    </>
  );
}

type ChoicesProps = {
  readonly choices: readonly Seconds[];
  readonly set: (make: (part: Later) => Partial<Later>) => ReturnType<Change>;
  readonly problem: Problem;
};

function Choices({ choices, set, problem }: ChoicesProps) {
  const press = async (make: (all: readonly Seconds[]) => readonly Seconds[]) => {
    const answer = await set((part) => ({ choices: make(part.choices) }));
    problem.tell('Later can also be', answer.ok ? null : answer.message);
  };
  return (
    <Row title="Later can also be" says="Further lengths.">
      {choices.map((seconds, index) => (
        <span className="part" key={index}>
          <DurationField
            label={`Later can also be, ${index + 1}`}
            value={seconds}
            most={DAY}
            change={(next) => set((part) => ({ choices: part.choices.with(index, next) }))}
            problem={problem}
          />
          {choices.length > 1 && (
            <button
              type="button"
              className="icon-btn"
              aria-label={`Later: remove ${durationFieldText(seconds)}`}
              onClick={() => void press((all) => all.toSpliced(index, 1))}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      ))}
      {choices.length < MOST && (
        <button
          type="button"
          className="icon-btn"
          title="Add a length"
          aria-label="Later: add a length"
          onClick={() => void press((all) => [...all, Math.min(DAY, 2 * (all.at(-1) ?? 300))])}
        >
          <Plus />
        </button>
      )}
    </Row>
  );
}
