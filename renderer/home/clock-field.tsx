import type { Answer } from '#core/bridge/command.ts';
import type { Problem } from '../ui/problem.tsx';
import { ValueField } from '../ui/value-field.tsx';
import type { Read } from '../ui/value-field.tsx';
import { clockFromText } from './clock-text.ts';

type Props = {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string;
  /** 24:00 is only an end. */
  readonly part: 'start' | 'end';
  readonly change: (clock: string) => Promise<Answer>;
  readonly problem: Problem;
};

/** A time of day, typed: "9", "9:00", "17.30". */
export function ClockField({ label, value, part, change, problem }: Props) {
  const read = (typed: string): Read<string> => {
    const clock = clockFromText(typed, part);
    if (clock !== null) return { ok: true, value: clock };
    return { ok: false, wants: `Write a time such as 9:00 or 17:30. It stays at ${value}.` };
  };
  return <ValueField label={label} text={value} read={read} change={change} problem={problem} />;
}
