import { useCallback, useId, useState } from 'react';

/** What went wrong among some fields, and at which of them. */
export type Problem = {
  /** Of the element that says it, for aria-describedby. */
  readonly id: string;
  /** The label of the field; null = nothing is wrong. */
  readonly at: string | null;
  readonly text: string;
  /** Says a problem at a field, or with null that this field has none. */
  readonly tell: (at: string, text: string | null) => void;
};

/** One place to say problems for the fields around it: the latest is shown. */
export function useProblem(): Problem {
  const id = useId();
  const [said, setSaid] = useState<{ readonly at: string; readonly text: string } | null>(null);
  const tell = useCallback((at: string, text: string | null) => {
    setSaid((before) => (text !== null ? { at, text } : before?.at === at ? null : before));
  }, []);
  return { id, at: said?.at ?? null, text: said?.text ?? '', tell };
}

/** The place where problems are said; empty and without height while there are none. */
export function ProblemText({ problem }: { readonly problem: Problem }) {
  return (
    <p className="problem" id={problem.id} role="alert">
      {problem.text}
    </p>
  );
}
