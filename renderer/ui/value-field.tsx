import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import { faultAt } from './problem.tsx';
import type { Problem } from './problem.tsx';

/** What a field makes of the text in it; `wants` is a sentence that says what would be right. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly wants: string };

type Props<T> = {
  readonly label: string;
  /** The value that holds, as text. */
  readonly text: string;
  readonly read: (text: string) => Read<T>;
  readonly change: (value: T) => Promise<Answer>;
  readonly problem: Problem;
  /** A name has room and begins at its side; a value is as wide as it is. */
  readonly look?: 'value' | 'name';
};

/**
 * A value in a sentence that is typed over. It acts on Enter and on leaving; Escape takes back what was typed. Wrong or
 * refused text is told, and what held before stays. While somebody types, changes from outside wait.
 */
export function ValueField<T>({ label, text, read, change, problem, look = 'value' }: Props<T>) {
  const [draft, setDraft] = useState<string | null>(null);
  const sending = useRef<string | null>(null);

  const commit = async (leaving: boolean) => {
    if (draft === null || draft === sending.current) return;
    const seen = read(draft);
    if (draft.trim() === text || !seen.ok) {
      problem.tell(label, seen.ok ? null : seen.wants);
      if (seen.ok || leaving) setDraft(null);
      return;
    }
    problem.tell(label, null);
    sending.current = draft;
    const answer = await change(seen.value);
    sending.current = null;
    setDraft((now) => (now === draft ? null : now));
    if (!answer.ok) problem.tell(label, answer.message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit(false);
    if (event.key === 'Escape') {
      setDraft(null);
      problem.tell(label, null);
    }
  };
  const wrong = problem.at === label;
  return (
    <input
      className={look === 'name' ? 'value wide' : 'value'}
      aria-label={label}
      aria-invalid={wrong}
      {...faultAt(problem, label)}
      value={draft ?? text}
      size={Math.max(3, (draft ?? text).length)}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => void commit(true)}
      onKeyDown={onKeyDown}
    />
  );
}
