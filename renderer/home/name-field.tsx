import type { Answer } from '#core/bridge/command.ts';
import type { Problem } from '../ui/problem.tsx';
import { ValueField } from '../ui/value-field.tsx';
import type { Read } from '../ui/value-field.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly change: (name: string) => Promise<Answer>;
  readonly problem: Problem;
};

/** As long as names may be. */
export const NAME_MOST = 60;

/** The name of something that the person made, typed over. */
export function NameField({ label, value, change, problem }: Props) {
  const read = (typed: string): Read<string> => {
    const name = typed.trim();
    if (name.length > 0 && name.length <= NAME_MOST) return { ok: true, value: name };
    return { ok: false, wants: `Write a name of 1 to ${NAME_MOST} characters. It stays “${value}”.` };
  };
  return <ValueField label={label} text={value} read={read} change={change} problem={problem} look="name" />;
}
