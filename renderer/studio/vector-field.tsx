import type { Vec3 } from '#core/figure/vector.ts';
import { DIRECTION_RANGE, isDirection, PLACE_RANGE } from './field-ranges.ts';
import { NumberField } from './number-field.tsx';

type Props = {
  readonly label: string;
  readonly field: string;
  /** Null = not said. */
  readonly value: Vec3 | null;
  /** What it becomes when it is said first. */
  readonly first: Vec3;
  /** False = it is always said. */
  readonly optional: boolean;
  readonly change: (value: Vec3 | null) => void;
};

const AXES = ['x', 'y', 'z'] as const;

/** A place or a direction: its three numbers, or that it is not said. */
export function VectorField({ label, field, value, first, optional, change }: Props) {
  const range = isDirection(field) ? DIRECTION_RANGE : PLACE_RANGE;
  return (
    <fieldset className="vector">
      <legend>
        {optional ? (
          <label>
            <input
              type="checkbox"
              checked={value !== null}
              onChange={(event) => change(event.target.checked ? first : null)}
            />
            {field}
          </label>
        ) : (
          field
        )}
      </legend>
      {value !== null &&
        AXES.map((axis, at) => (
          <NumberField
            key={axis}
            label={`${label} ${axis}`}
            short={axis}
            value={value[at] ?? 0}
            range={range}
            change={(number) => change(withAxis(value, at, number))}
          />
        ))}
    </fieldset>
  );
}

const withAxis = ([x, y, z]: Vec3, at: number, number: number): Vec3 => [
  at === 0 ? number : x,
  at === 1 ? number : y,
  at === 2 ? number : z,
];
