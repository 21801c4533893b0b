import type { Pose } from '#core/figure/pose.ts';
import { solve } from '#core/figure/solve.ts';
import type { Vec3 } from '#core/figure/vector.ts';
import type { PartName, Value } from './changes.ts';
import { Choice } from './choice.tsx';
import { grain, HANDS, isDirection, rangeOf } from './field-ranges.ts';
import { NumberField } from './number-field.tsx';
import { VectorField } from './vector-field.tsx';

type Props = {
  readonly part: PartName;
  readonly pose: Pose;
  readonly change: (field: string, value: Value) => void;
};

/** Everything that can be said of one part of the body. */
export function PartFields({ part, pose, change }: Props) {
  const fields = Object.entries<Value>(pose[part]);
  return fields.map(([field, value]) => (
    <Field
      key={field}
      {...{ part, field, value }}
      first={firstOf(part, field, pose)}
      change={(to) => change(field, to)}
    />
  ));
}

type FieldProps = Omit<Props, 'pose' | 'change'> & {
  readonly field: string;
  readonly value: Value;
  readonly first: Vec3;
  readonly change: (value: Value) => void;
};

function Field({ part, field, value, first, change }: FieldProps) {
  const label = `${part} ${field}`;
  if (typeof value === 'number') {
    return (
      <NumberField label={label} short={field} value={value} range={rangeOf(part, field)} change={change} />
    );
  }
  if (typeof value === 'string') {
    return <Choice<string> label={field} value={value} options={HANDS} change={change} />;
  }
  return <VectorField {...{ label, field, value, first, change }} optional={field !== 'at'} />;
}

/** What a field that was not said begins with: a limb's target where its end is now. */
function firstOf(part: PartName, field: string, pose: Pose): Vec3 {
  if (field === 'ik' && part !== 'root' && part !== 'spine' && part !== 'neck') {
    const [x, y, z] = solve(pose)[part].end;
    return [grain(x), grain(y), grain(z)];
  }
  if (!isDirection(field)) return [0, 0, 0];
  return field === 'footUp' || field === 'thighHint' ? [0, 1, 0] : [0, 0, 1];
}
