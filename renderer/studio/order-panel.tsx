import type { Order } from '#core/figure/body/part.ts';
import { Choice } from './choice.tsx';
import type { PosingData } from './draft.ts';
import { DEPTHS, ORDERED } from './templates.ts';

type Props = { readonly data: PosingData; readonly change: (data: PosingData) => void };

const LIES = 'as it lies';

/** Where a limb is drawn when its depth alone would not tell. */
export function OrderPanel({ data, change }: Props) {
  const order = data.order ?? {};
  const put = (part: keyof Order, to: string) => {
    const others = Object.fromEntries(Object.entries(order).filter(([name]) => name !== part));
    const depth = DEPTHS.find((one) => one === to);
    change({ ...data, order: depth === undefined ? others : { ...others, [part]: depth } });
  };
  return (
    <details className="panel">
      <summary>Drawing order</summary>
      {ORDERED.map((part) => (
        <Choice<string>
          key={part}
          label={part}
          value={order[part] ?? LIES}
          options={[LIES, ...DEPTHS]}
          change={(to) => put(part, to)}
        />
      ))}
    </details>
  );
}
