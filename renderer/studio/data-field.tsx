import { Choice } from './choice.tsx';
import { NumberField } from './number-field.tsx';

/** A piece of what a posing says: things, marks, arrows, looks are all made of these. */
export type Data =
  string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data | undefined };

type Props = {
  readonly label: string;
  readonly name: string;
  readonly value: Data;
  /** Words to choose from, by the name of the field. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly change: (value: Data) => void;
};

/** Numbers in things reach farther than joints. */
const RANGE = { least: -4, most: 6, step: 0.01 };

/** Any piece of data, field by field. */
function DataField({ label, name, value, choices, change }: Props) {
  if (value === null) return null;
  if (typeof value === 'number') {
    const range = /^(yaw|pitch)$/.test(name) ? { least: -180, most: 180, step: 1 } : RANGE;
    return <NumberField {...{ label, value, range, change }} short={name} />;
  }
  if (typeof value === 'boolean') {
    return (
      <label className="choice">
        <span>{name}</span>
        <input type="checkbox" checked={value} onChange={(event) => change(event.target.checked)} />
      </label>
    );
  }
  if (typeof value === 'string') {
    return <Choice<string> label={name} options={choices[name] ?? [value]} {...{ value, change }} />;
  }
  return (
    <fieldset className="vector">
      <legend>{name}</legend>
      <Pieces {...{ label, value, choices, change }} />
    </fieldset>
  );
}

type PiecesProps<T extends object> = {
  readonly label: string;
  readonly value: T;
  readonly choices: Props['choices'];
  readonly change: (value: T) => void;
};

/** The pieces of a list or the fields of a thing, without a frame round them; its kind is not up for change. */
export function Pieces<T extends object>({ label, value, choices, change }: PiecesProps<T>) {
  const whole: readonly (readonly [string, Data | undefined])[] = Object.entries(value);
  const put = (name: string, piece: Data) => {
    const pieces = whole.map(([one, before]) => [one, one === name ? piece : before] as const);
    const to = Array.isArray(value) ? pieces.map(([, one]) => one) : Object.fromEntries(pieces);
    change(to as T); // earned: each editor gives back a value of its piece's kind
  };
  const shown = (name: string) => nameOf(value, name);
  return whole
    .filter(([name, piece]) => name !== 'kind' && piece !== undefined)
    .map(([name, piece]) => (
      <DataField
        key={name}
        label={`${label} ${shown(name)}`}
        name={shown(name)}
        value={piece ?? null}
        choices={choices}
        change={(to) => put(name, to)}
      />
    ));
}

const AXES = ['x', 'y', 'z'];
const ENDS = ['from', 'to'];
const ARROW = ['from', 'past', 'to'];

/** What a piece is called: three numbers are a place, two a stretch, and three places the way of an arrow. */
function nameOf(value: object, name: string): string {
  if (!Array.isArray(value) || value.length > 3) return name;
  const words = typeof value[0] === 'number' ? (value.length === 2 ? ENDS : AXES) : ARROW;
  return words[Number(name)] ?? name;
}
