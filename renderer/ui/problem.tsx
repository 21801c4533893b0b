import { useCallback, useEffect, useId, useState } from 'react';
import type { CSSProperties } from 'react';

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

/** One place to say problems for the fields around it: the latest is shown, until the next touch of something else. */
export function useProblem(): Problem {
  const id = useId();
  const [said, setSaid] = useState<{ readonly at: string; readonly text: string } | null>(null);
  const tell = useCallback((at: string, text: string | null) => {
    setSaid((before) => (text !== null ? { at, text } : before?.at === at ? null : before));
  }, []);
  useEffect(() => {
    if (said === null) return;
    const touched = ({ target }: Event) => {
      // Whoever mends the field at fault may go on reading.
      if (!(target instanceof Element) || target.getAttribute('aria-describedby') !== id) setSaid(null);
    };
    document.addEventListener('pointerdown', touched);
    document.addEventListener('keydown', touched);
    return () => {
      document.removeEventListener('pointerdown', touched);
      document.removeEventListener('keydown', touched);
    };
  }, [said, id]);
  return { id, at: said?.at ?? null, text: said?.text ?? '', tell };
}

const anchorOf = ({ id }: Problem): string => `--problem-${id.replace(/\W/g, '')}`;

/** What the control at fault carries: who describes it, and that the words hang at it. Nothing for all others. */
export function faultAt(
  problem: Problem,
  label: string,
): { readonly 'aria-describedby'?: string; readonly style?: CSSProperties } {
  if (problem.at !== label) return {};
  return { 'aria-describedby': problem.id, style: { anchorName: anchorOf(problem) } };
}

/** The words of a problem, below the control at fault and over what is there: nothing moves because of them. */
export function ProblemText({ problem }: { readonly problem: Problem }) {
  return (
    <p className="problem" id={problem.id} role="alert" style={{ positionAnchor: anchorOf(problem) }}>
      {problem.text}
    </p>
  );
}
