import type { Range } from './field-ranges.ts';

type Props = {
  readonly label: string;
  /** Seen in the row; the label where absent. */
  readonly short?: string;
  readonly value: number;
  readonly range: Range;
  readonly change: (value: number) => void;
};

/** A number by slider, and beside it by keyboard, where it may go beyond what the slider offers. */
export function NumberField({ label, short = label, value, range, change }: Props) {
  const { least, most, step } = range;
  const typed = (text: string) => {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) change(number);
  };
  return (
    <div className="number">
      <span aria-hidden="true">{short}</span>
      <input
        type="range"
        aria-label={label}
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={(event) => typed(event.target.value)}
      />
      <input
        type="number"
        aria-label={`${label}, number`}
        step={step}
        value={Math.round(value * 1000) / 1000}
        onChange={(event) => typed(event.target.value)}
      />
    </div>
  );
}
