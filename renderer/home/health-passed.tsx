import { useEffect, useRef } from 'react';

type Props = {
  /** Of the health question. */
  readonly label: string;
  readonly passed: () => void;
  readonly keep: () => void;
};

/** Asked once before an answer that sends to a doctor is taken back: it must not go away by a slip of the hand. */
export function HealthPassed({ label, passed, keep }: Props) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div
      className="advice passed"
      role="group"
      aria-label={`To take back: ${label}`}
      onKeyDown={({ key }) => key === 'Escape' && keep()}
    >
      <p ref={words} className="name" tabIndex={-1}>
        Has somebody looked at it, or has it passed?
      </p>
      <div className="fields">
        <button type="button" className="btn" onClick={passed}>
          Yes, it is no longer so
        </button>
        <button type="button" className="btn" onClick={keep}>
          Keep my answer
        </button>
      </div>
    </div>
  );
}
