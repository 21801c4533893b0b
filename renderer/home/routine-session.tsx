import { useId, useState } from 'react';
import { digitsText } from '#core/bridge/words.ts';
import type { RoutineSession } from './routine-plan.ts';
import { RoutinePreview } from './routine-preview.tsx';
import { Row } from './row.tsx';

type Props = {
  /** Of the routine. */
  readonly name: string;
  readonly session: RoutineSession;
};

/** How long the session of a routine is, and the key that shows its parts. */
export function RoutineSessionRow({ name, session }: Props) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const says =
    typeof session === 'string'
      ? session
      : `${digitsText(session.seconds)} min in all, with set-up and changes of sides.`;
  return (
    <>
      <Row title="The session" says={says}>
        <button
          type="button"
          className="btn sm"
          aria-expanded={open}
          aria-controls={body}
          aria-label={`${open ? 'Hide' : 'Show'} the session of ${name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide' : 'Preview'}
        </button>
      </Row>
      <div id={body}>{open && <RoutinePreview name={name} session={session} />}</div>
    </>
  );
}
