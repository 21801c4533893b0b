import type { Answer } from '#core/bridge/command.ts';
import { faultAt } from '../ui/problem.tsx';
import type { Problem } from '../ui/problem.tsx';

type Props = {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => Promise<Answer>;
  readonly problem: Problem;
};

/** A switch that acts at once; it shows what holds, so a refused change leaves it where it was. */
export function Switch({ label, on, change, problem }: Props) {
  const turn = async () => {
    const answer = await change(!on);
    problem.tell(label, answer.ok ? null : answer.message);
  };
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      {...faultAt(problem, label)}
      onClick={() => void turn()}
    >
      <i />
    </button>
  );
}
