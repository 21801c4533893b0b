type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly change: (value: T) => void;
};

/** One of several words. */
export function Choice<T extends string>({ label, value, options, change }: Props<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((one) => one === event.target.value);
          if (chosen !== undefined) change(chosen);
        }}
      >
        {options.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
