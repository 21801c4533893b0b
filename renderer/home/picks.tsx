import type { Answer } from '#core/bridge/command.ts';
import { Icon } from '../ui/icons.tsx';
import type { Problem } from '../ui/problem.tsx';

type Props<T extends string> = {
  /** What is picked, for screen readers. */
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly picked: readonly string[];
  readonly toggle: (id: T) => Promise<Answer>;
  readonly problem: Problem;
};

/** Any number of words out of some, as keys that stay pressed. They show what holds. */
export function Picks<T extends string>({ label, options, picked, toggle, problem }: Props<T>) {
  const press = async (id: T) => {
    const answer = await toggle(id);
    problem.tell(id, answer.ok ? null : answer.message);
  };
  return (
    <div className="picks" role="group" aria-label={label}>
      {options.map(([id, words]) => (
        <button
          key={id}
          type="button"
          className="pick"
          aria-pressed={picked.includes(id)}
          onClick={() => void press(id)}
        >
          {picked.includes(id) && <Icon name="check" />}
          {words}
        </button>
      ))}
    </div>
  );
}

/** The list with this item taken out, or put in at its end. */
export function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
