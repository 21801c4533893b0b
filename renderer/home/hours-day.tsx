import { useState } from 'react';
import type { Weekday } from '#core/settings/kind.ts';
import type { HoursRange, Settings } from '#core/settings/settings.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Problem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ClockField } from './clock-field.tsx';
import { nextRange, overMidnight } from './clock-text.ts';
import { HoursCopy } from './hours-copy.tsx';
import { Plus } from './plus.tsx';
import { WEEKDAY_NAMES } from './weekdays.ts';

type Props = {
  readonly day: Weekday;
  readonly days: Settings['hours']['days'];
  readonly change: Change;
};

/** As many ranges as the settings take for a day. */
const MOST = 8;

/** One day of the week: its ranges, one more, and the same on other days. */
export function HoursDay({ day, days, change }: Props) {
  const problem = useProblem();
  const [copying, setCopying] = useState(false);
  const name = WEEKDAY_NAMES[day];
  const ranges = days[day];
  const set = async (
    which: readonly Weekday[],
    make: (before: readonly HoursRange[]) => readonly HoursRange[],
  ) => {
    const answer = await change('hours', (hours) => {
      const next = Object.fromEntries(which.map((one) => [one, make(hours.days[one])]));
      return { ...hours, days: { ...hours.days, ...next } };
    });
    problem.tell(name, answer.ok ? null : answer.message);
    return answer;
  };
  return (
    <div className="weekday" role="group" aria-label={name}>
      <p className="name">{name}</p>
      <div className="ranges">
        {ranges.length === 0 && <p className="small none">Off</p>}
        {ranges.map((range, index) => (
          <Range
            // Ranges have no name of their own: their place is what they are.
            key={index}
            name={ranges.length > 1 ? `${name}, ${index + 1}` : name}
            range={range}
            change={(next) =>
              set([day], (before) =>
                next === null
                  ? before.filter((_, at) => at !== index)
                  : before.map((one, at) => (at === index ? { ...one, ...next } : one)),
              )
            }
            problem={problem}
          />
        ))}
        <ProblemText problem={problem} />
      </div>
      <div className="keys">
        {ranges.length < MOST && (
          <button
            type="button"
            className="icon-btn"
            title="Add hours"
            aria-label={`Add hours on ${name}`}
            onClick={() => void set([day], (before) => [...before, nextRange(before)])}
          >
            <Plus />
          </button>
        )}
        <button
          type="button"
          className="btn sm plain"
          aria-label={`Copy ${name} to other days`}
          aria-expanded={copying}
          onClick={() => setCopying(!copying)}
        >
          Copy
        </button>
      </div>
      {copying && <HoursCopy day={day} days={days} copy={(to) => void set(to, () => ranges)} />}
    </div>
  );
}

type RangeProps = {
  readonly name: string;
  readonly range: HoursRange;
  /** Null takes the range away. */
  readonly change: (next: Partial<HoursRange> | null) => ReturnType<Change>;
  readonly problem: Problem;
};

function Range({ name, range, change, problem }: RangeProps) {
  return (
    <div className="range">
      <ClockField
        label={`${name}: from`}
        value={range.from}
        part="start"
        change={(from) => change({ from })}
        problem={problem}
      />
      <span>to</span>
      <ClockField
        label={`${name}: to`}
        value={range.to}
        part="end"
        change={(to) => change({ to })}
        problem={problem}
      />
      <button
        type="button"
        className="icon-btn"
        aria-label={`Remove ${name}, ${range.from} to ${range.to}`}
        onClick={() => void change(null)}
      >
        <Icon name="close" />
      </button>
      {overMidnight(range) && <span className="small">the next day</span>}
    </div>
  );
}
