import type { LeftOut } from '#core/session/session.ts';
import { leftOutLine } from './left-out-words.ts';

/** What was asked for and is not in the session, on two lines at most; all of it stands in the details. */
export function LeftOutLine({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const text = leftOutLine(leftOut);
  return text === null ? null : (
    <p className="small left-out" title={text}>
      {text}
    </p>
  );
}
