import type { MouseEvent } from 'react';

/**
 * A click that does this, unless it is the rest of a double click: many hands click twice where once would do, and by the
 * second time another step, or another button, is under the pointer. Keys always count.
 */
export const single =
  (act: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail < 2) act();
  };
