import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import { faultAt, ProblemText, useProblem } from '../ui/problem.tsx';
import { Plus } from './plus.tsx';

type Props = {
  /** What is added, as the visible words at the field. */
  readonly label: string;
  /** An example, shown while the field is empty. */
  readonly example: string;
  /** Words of the button for screen readers; it shows "Add". */
  readonly button: string;
  /** Adds what was typed; the field is emptied when that was right. */
  readonly add: (text: string) => Promise<Answer>;
};

/** A field and a button that add one more to a list. */
export function AddField({ label, example, button, add }: Props) {
  const problem = useProblem();
  const [text, setText] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const answer = await add(text.trim());
    problem.tell(label, answer.ok ? null : answer.message);
    if (answer.ok) setText('');
  };
  return (
    <form className="add" onSubmit={(event) => void submit(event)}>
      <label>
        <span className="name">{label}</span>
        <input
          className="value wide"
          value={text}
          placeholder={example}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          aria-invalid={problem.at === label}
          {...faultAt(problem, label)}
        />
      </label>
      <button type="submit" className="btn sm" aria-label={button}>
        <Plus />
        Add
      </button>
      <ProblemText problem={problem} />
    </form>
  );
}
