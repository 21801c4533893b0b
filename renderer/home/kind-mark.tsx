import type { Mark } from './kind-words.ts';
import { Loop } from './loop.tsx';

/** A kind of break in the size of a letter: a loop for a release, a ring for others. Decoration. */
export function KindMark({ mark }: { readonly mark: Mark }) {
  return mark === 'release' ? <Loop size={16} /> : <i className={`ring ${mark}`} aria-hidden="true" />;
}
