import type { Answer } from '#core/bridge/command.ts';
import { faultAt } from '../ui/problem.tsx';
import type { Problem } from '../ui/problem.tsx';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  /** What there is, with the words for each, in order. */
  readonly options: readonly (readonly [T, string])[];
  readonly change: (value: T) => Promise<Answer>;
  readonly problem: Problem;
};

/** One of several words, in the look of a value in a sentence. It shows what holds, so a refused change is not seen. */
export function ChoiceField<T extends string>({ label, value, options, change, problem }: Props<T>) {
  const choose = async (word: string) => {
    const next = options.find(([one]) => one === word)?.[0];
    if (next === undefined || next === value) return;
    const answer = await change(next);
    problem.tell(label, answer.ok ? null : answer.message);
  };
  return (
    <select
      className="value"
      aria-label={label}
      value={value}
      onChange={(event) => void choose(event.target.value)}
      {...faultAt(problem, label)}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
