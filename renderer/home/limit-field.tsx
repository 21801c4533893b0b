import type { Answer } from '#core/bridge/command.ts';
import type { Problem } from '../ui/problem.tsx';
import { ValueField } from '../ui/value-field.tsx';
import type { Read } from '../ui/value-field.tsx';

type Props = {
  readonly label: string;
  /** Null = no limit. */
  readonly value: number | null;
  readonly change: (value: number | null) => Promise<Answer>;
  readonly problem: Problem;
};

const MOST = 99;
const limitText = (value: number | null): string => (value === null ? 'no limit' : String(value));

/** A number of times, typed: "3", or "no limit". */
export function LimitField({ label, value, change, problem }: Props) {
  const read = (typed: string): Read<number | null> => {
    const text = typed.trim().toLowerCase();
    if (/^(|-|any|none|no|no limit|unlimited)$/.test(text)) return { ok: true, value: null };
    const number = /^\d{1,2}$/.test(text) ? Number(text) : null;
    if (number !== null) return { ok: true, value: number };
    return {
      ok: false,
      wants: `Write a number up to ${MOST}, or no limit. It stays at ${limitText(value)}.`,
    };
  };
  return <ValueField label={label} text={limitText(value)} read={read} change={change} problem={problem} />;
}
