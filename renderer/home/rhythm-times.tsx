import type { Answer } from '#core/bridge/command.ts';
import type { Trigger, Weekday } from '#core/settings/kind.ts';
import { Icon } from '../ui/icons.tsx';
import type { Problem } from '../ui/problem.tsx';
import { ClockField } from './clock-field.tsx';
import { nextTime } from './clock-text.ts';
import { Plus } from './plus.tsx';
import { Row } from './row.tsx';
import { WEEK, WEEKDAY_NAMES } from './weekdays.ts';

type Times = Extract<Trigger, { by: 'times' }>;

type Props = {
  /** Of the kind. */
  readonly name: string;
  readonly trigger: Times;
  readonly change: (make: (now: Times) => Partial<Times>) => Promise<Answer>;
  readonly problem: Problem;
};

/** As many times of a day as settings take. */
const MOST = 24;

/** The times of the day at which a kind comes, and on which days. */
export function RhythmTimes({ name, trigger, change, problem }: Props) {
  const { times } = trigger;
  const press = async (make: (now: Times) => Partial<Times>) => {
    const answer = await change(make);
    problem.tell(name, answer.ok ? null : answer.message);
  };
  return (
    <>
      <Row title="At">
        {times.map((time, index) => (
          // Times have no name of their own: their place is what they are.
          <span className="part" key={index}>
            <ClockField
              label={`${name}: time ${index + 1}`}
              value={time}
              part="start"
              change={(clock) => change((now) => ({ times: now.times.with(index, clock) }))}
              problem={problem}
            />
            <button
              type="button"
              className="icon-btn"
              aria-label={`${name}: remove ${time}`}
              onClick={() => void press((now) => ({ times: now.times.toSpliced(index, 1) }))}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        {times.length < MOST && (
          <button
            type="button"
            className="icon-btn"
            title="Add a time"
            aria-label={`${name}: add a time`}
            onClick={() => void press((now) => ({ times: [...now.times, nextTime(now.times)] }))}
          >
            <Plus />
          </button>
        )}
      </Row>
      <Days
        name={name}
        days={trigger.days}
        toggle={(day) => void press(({ days }) => ({ days: toggled(days, day) }))}
      />
    </>
  );
}

type DaysProps = {
  readonly name: string;
  readonly days: readonly Weekday[];
  readonly toggle: (day: Weekday) => void;
};

const toggled = (days: readonly Weekday[], day: Weekday): readonly Weekday[] =>
  WEEK.filter((one) => (one === day ? !days.includes(day) : days.includes(one)));

function Days({ name, days, toggle }: DaysProps) {
  return (
    <Row title="On">
      <div className="days" role="group" aria-label={`${name}: days`}>
        {WEEK.map((day) => (
          <button
            key={day}
            type="button"
            className="pick"
            aria-label={WEEKDAY_NAMES[day]}
            aria-pressed={days.includes(day)}
            onClick={() => toggle(day)}
          >
            {WEEKDAY_NAMES[day].slice(0, 3)}
          </button>
        ))}
      </div>
    </Row>
  );
}
