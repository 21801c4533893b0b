import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly says?: ReactNode;
  /** What else is to say, below the sentence. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

/** One line of a list of settings: what it is, a sentence about it, and its field at the end. */
export function Row({ title, says, more, children }: Props) {
  return (
    <div className="row">
      <div className="what">
        <p className="name">{title}</p>
        {says !== undefined && <p className="small">{says}</p>}
        {more}
      </div>
      <div className="fields">{children}</div>
    </div>
  );
}
