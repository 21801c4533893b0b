import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icons.tsx';

type Props = {
  readonly title: string;
  /** One sentence about it, for when it is closed and when it is open. */
  readonly says: string;
  readonly mark?: ReactNode;
  /** Words of the key that opens it, such as "Edit Movement". */
  readonly opener: string;
  /** True = what is in it is out of use. */
  readonly dim?: boolean;
  /** Opens it when it becomes true; it can be closed nevertheless. */
  readonly opened?: boolean;
  /** Controls that stay in sight when it is closed. */
  readonly controls?: ReactNode;
  /** What it opens to. */
  readonly children: ReactNode;
};

/** One thing of a list as a line that opens to its fields. The whole line is the key. */
export function Fold({ title, says, mark, opener, dim, opened = false, controls, children }: Props) {
  const [open, setOpen] = useState(opened);
  const [told, setTold] = useState(opened);
  // A new thing may be drawn before it is known that it was made here.
  if (told !== opened) {
    setTold(opened);
    if (opened) setOpen(true);
  }
  const [head, body] = [useId(), useId()];
  return (
    <section className={dim === true ? 'fold is-off' : 'fold'} aria-labelledby={head}>
      <div className="fold-head">
        {mark !== undefined && <span className="mark">{mark}</span>}
        <div className="what">
          <h3 id={head}>{title}</h3>
          <p className="small">{says}</p>
        </div>
        {controls}
        <button
          type="button"
          className="icon-btn opener"
          aria-label={opener}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </div>
      <div id={body} className="fold-body" hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
