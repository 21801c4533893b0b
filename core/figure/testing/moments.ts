import { poseBetween } from '../pose.ts';
import { sweeping, withTool } from '../posing.ts';
import type { Posing } from '../posing.ts';
import { POSINGS } from '../posings.ts';
import { solve } from '../solve.ts';

const MOMENTS = [0, 0.5, 1];

const glidesOf = (posing: Posing) =>
  posing.sweep === null
    ? [{ posing, glide: '' }]
    : [
        { posing, glide: '' },
        { posing: sweeping(posing), glide: ', gliding' },
      ];

/** Each posing with each of its tools, moving and gliding, at both keys and between. */
export const moments = [...POSINGS].flatMap(([id, plain]) =>
  [null, ...Object.keys(plain.tools)].flatMap((tool) =>
    glidesOf(withTool(plain, tool)).flatMap(({ posing, glide }) =>
      MOMENTS.map((t) => {
        const body = solve(poseBetween(posing.a, posing.b, t));
        return {
          id,
          name: `${id}${tool === null ? '' : ` with ${tool}`}${glide} at ${String(t)}`,
          posing,
          t,
          body,
        };
      }),
    ),
  ),
);
