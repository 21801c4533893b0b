import { useState } from 'react';
import type { Instant } from '#core/time.ts';

type FuseProps = { readonly from: Instant; readonly to: Instant };

/** The line that runs down until the offer gives up. One animation from where it stands now: no ticking. */
export function Fuse({ from, to }: FuseProps) {
  const [delay] = useState(() => from - Date.now());
  const length = Math.max(1, to - from);
  return (
    <i
      className="fuse"
      aria-hidden="true"
      style={{ animationDuration: `${length}ms`, animationDelay: `${delay}ms` }}
    />
  );
}
