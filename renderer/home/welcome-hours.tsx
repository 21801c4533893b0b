import type { Weekday } from '#core/settings/kind.ts';
import type { HoursRange, Settings } from '#core/settings/settings.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ClockField } from './clock-field.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly hours: Settings['hours']; readonly change: Change };

const WORK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const OFFICE: HoursRange = { from: '09:00', to: '17:30' };

/** Working hours in short: on or off, and the same range from Monday to Friday. */
export function WelcomeHours({ hours, change }: Props) {
  const problem = useProblem();
  const range = hours.days.mon[0] ?? OFFICE;
  const set = (part: Partial<HoursRange>) =>
    change('hours', (before) => {
      const next = { ...(before.days.mon[0] ?? OFFICE), ...part };
      const days = Object.fromEntries(WORK.map((day) => [day, [next]]));
      return { ...before, days: { ...before.days, ...days } };
    });
  return (
    <section className="card list" aria-label="Working hours">
      <Row
        title="Only in working hours"
        says="Outside them nothing is offered. A break that you start always works."
      >
        <Switch
          label="Only in working hours"
          on={hours.on}
          change={(on) => change('hours', (before) => ({ ...before, on }))}
          problem={problem}
        />
      </Row>
      {hours.on && (
        <Row title="Monday to Friday" says="Lunch and other days: on the page Working hours, later.">
          <ClockField
            label="Work starts at"
            value={range.from}
            part="start"
            change={(from) => set({ from })}
            problem={problem}
          />
          to
          <ClockField
            label="Work ends at"
            value={range.to}
            part="end"
            change={(to) => set({ to })}
            problem={problem}
          />
        </Row>
      )}
      <ProblemText problem={problem} />
    </section>
  );
}
