import type { Settings } from '#core/settings/settings.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ClockField } from './clock-field.tsx';
import { HoursDay } from './hours-day.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';
import { WEEK } from './weekdays.ts';

type Props = { readonly settings: Settings; readonly change: Change };

/** When breaks may be offered, day by day. */
export function HoursPage({ settings: { hours, dayStartsAt }, change }: Props) {
  const problem = useProblem();
  const says = hours.on
    ? 'Outside these hours nothing is offered. A break that you start yourself always works.'
    : 'Off: breaks are offered at any time. The hours below wait until you switch them on.';
  return (
    <>
      <h1>Working hours</h1>
      <p className="lead">When you may be asked.</p>
      <section className="card list" aria-label="Working hours">
        <Row title="Only in working hours" says={says}>
          <Switch
            label="Only in working hours"
            on={hours.on}
            change={(on) => change('hours', (part) => ({ ...part, on }))}
            problem={problem}
          />
        </Row>
        <Row
          title="A day starts at"
          says="“Until tomorrow” ends then, and what is counted by the day begins anew."
        >
          <ClockField
            label="A day starts at"
            value={dayStartsAt}
            part="start"
            change={(clock) => change('dayStartsAt', () => clock)}
            problem={problem}
          />
        </Row>
        <ProblemText problem={problem} />
      </section>
      <section className="card list" aria-label="Days">
        {WEEK.map((day) => (
          <HoursDay key={day} day={day} days={hours.days} change={change} />
        ))}
      </section>
    </>
  );
}
