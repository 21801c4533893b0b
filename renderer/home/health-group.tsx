import { useRef } from 'react';
import type { GroupId } from '#core/screening/groups.ts';
import { GROUPS, rulesOf } from '#core/screening/groups.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { HealthQuestion } from './health-question.tsx';
import type { Questions } from './use-screening.ts';

type Props = { readonly group: GroupId; readonly questions: Questions };

/** One group of questions. Who has none of them says so with one key. */
export function HealthGroup({ group, questions }: Props) {
  const problem = useProblem();
  const section = useRef<HTMLElement>(null);
  const { title, asks } = GROUPS[group];
  const rules = rulesOf(group);
  const open = rules.filter((id) => questions.open.includes(id));
  const some = rules.some((id) => ['yes', 'unsure', 'cleared'].includes(questions.answerTo(id) ?? ''));
  const none = async () => {
    const answer = await questions.answer(open, 'no');
    // This key is gone now: whoever goes by keys goes on with the next group.
    const next = section.current?.nextElementSibling;
    if (answer.ok) next?.querySelector<HTMLElement>('button, input')?.focus();
    problem.tell(group, answer.ok ? null : answer.message);
  };
  return (
    <section ref={section} className="card list" aria-labelledby={`group-${group}`}>
      <div className="list-head">
        <div className="what">
          <h2 id={`group-${group}`}>{title}</h2>
          <p className="small">{asks}</p>
        </div>
        {open.length > 0 && (
          <button
            type="button"
            className="btn"
            aria-label={`${title}: ${words(some).toLowerCase()}`}
            onClick={() => void none()}
          >
            {words(some)}
          </button>
        )}
      </div>
      {rules.map((id) => (
        <HealthQuestion key={id} id={id} questions={questions} problem={problem} />
      ))}
      <ProblemText problem={problem} />
    </section>
  );
}

const words = (some: boolean) => (some ? 'None of the others' : 'None of these');
