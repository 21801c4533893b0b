import type { Weekday } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import { Icon } from '../ui/icons.tsx';
import { WEEK, WEEKDAY_NAMES } from './weekdays.ts';

type Props = {
  readonly day: Weekday;
  readonly days: Settings['hours']['days'];
  readonly copy: (to: readonly Weekday[]) => void;
};

/** The other days, each to be made like this one; a tick says which already are. */
export function HoursCopy({ day, days, copy }: Props) {
  const here = JSON.stringify(days[day]);
  const others = WEEK.filter((one) => one !== day);
  const work = others.filter((one) => one !== 'sat' && one !== 'sun');
  const name = WEEKDAY_NAMES[day];
  return (
    <div className="copy" role="group" aria-label={`Copy ${name} to`}>
      {others.map((one) => {
        const same = JSON.stringify(days[one]) === here;
        return (
          <button
            key={one}
            type="button"
            className="pick"
            aria-label={same ? `${WEEKDAY_NAMES[one]}, the same` : `Copy to ${WEEKDAY_NAMES[one]}`}
            onClick={() => copy([one])}
          >
            {same && <Icon name="check" />}
            {WEEKDAY_NAMES[one].slice(0, 3)}
          </button>
        );
      })}
      <button type="button" className="btn sm" onClick={() => copy(work)}>
        Monday to Friday
      </button>
      <button type="button" className="btn sm" onClick={() => copy(others)}>
        Every day
      </button>
    </div>
  );
}
