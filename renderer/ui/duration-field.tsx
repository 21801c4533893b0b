import type { Answer } from '#core/bridge/command.ts';
import { durationFieldText, durationFromText } from '#core/settings/duration.ts';
import type { Seconds } from '#core/time.ts';
import type { Problem } from './problem.tsx';
import { ValueField } from './value-field.tsx';
import type { Read } from './value-field.tsx';

type Props = {
  readonly label: string;
  readonly value: Seconds;
  /** The shortest that may be; 1 s when nothing is said. */
  readonly least?: Seconds;
  /** The longest that may be. */
  readonly most: Seconds;
  readonly change: (seconds: Seconds) => Promise<Answer>;
  readonly problem: Problem;
};

/** A length of time, typed: "45 s", "30 min", "1 h 30". A lone number is in what the field shows, seconds or minutes. */
export function DurationField({ label, value, least = 1, most, change, problem }: Props) {
  const text = durationFieldText(value);
  const bare = /^[\d.]+ s$/.test(text) ? 's' : 'min';
  const read = (typed: string): Read<Seconds> => {
    const seconds = durationFromText(typed, bare);
    if (seconds === null) {
      return { ok: false, wants: `Write a time such as 45 s, 30 min or 1 h 30. It stays at ${text}.` };
    }
    if (seconds < least || seconds > most) {
      return {
        ok: false,
        wants: `From ${durationFieldText(least)} to ${durationFieldText(most)}. It stays at ${text}.`,
      };
    }
    return { ok: true, value: seconds };
  };
  return <ValueField label={label} text={text} read={read} change={change} problem={problem} />;
}
