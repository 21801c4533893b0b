import { useRef, useState } from 'react';
import type { Answer } from '#core/bridge/command.ts';
import type { Rule } from '#core/screening/rules.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import { RULES } from '#core/screening/rules.ts';
import { isClearable } from '#core/screening/screening.ts';
import type { RuleAnswer } from '#core/screening/screening.ts';
import type { Problem } from '../ui/problem.tsx';
import { HealthAdvice } from './health-advice.tsx';
import { HealthAreas } from './health-areas.tsx';
import { HealthPassed } from './health-passed.tsx';
import type { Questions } from './use-screening.ts';

type Props = { readonly id: RuleId; readonly questions: Questions; readonly problem: Problem };

const OPTIONS = [
  ['no', 'No'],
  ['yes', 'Yes'],
  ['unsure', 'Not sure'],
] as const;

/** One question with its three answers; what a yes or a not sure means stands below it at once. */
export function HealthQuestion({ id, questions, problem }: Props) {
  const rule: Rule = RULES[id];
  const answer = questions.answerTo(id);
  const told = async (doing: Promise<Answer>) => {
    const came = await doing;
    problem.tell(id, came.ok ? null : came.message);
  };
  const give = (next: RuleAnswer) => void told(questions.answer([id], next));
  const holds = answer !== null && answer !== 'no';
  const [leaving, setLeaving] = useState(false);
  const fields = useRef<HTMLFieldSetElement>(null);
  const pick = (next: RuleAnswer) => {
    const asks = next === 'no' && holds && rule.effect === 'seek-care';
    setLeaving(asks);
    if (!asks) give(next);
  };
  // The keys that were answered go away: the focus stays at their question.
  const back = (to: RuleAnswer) => {
    setLeaving(false);
    fields.current?.querySelector<HTMLInputElement>(`input[value="${to}"]`)?.focus();
  };
  const passed = () => {
    back('no');
    give('no');
  };
  return (
    <div className="question">
      <fieldset ref={fields}>
        <legend>{rule.label}</legend>
        <div className="answers">
          {OPTIONS.map(([one, words]) => (
            <label key={one} className="answer">
              <input
                type="radio"
                name={`rule-${id}`}
                value={one}
                checked={one === answer || (one === 'yes' && answer === 'cleared')}
                onChange={() => pick(one)}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {leaving && holds && <HealthPassed label={rule.label} passed={passed} keep={() => back(answer)} />}
      {holds && <HealthAdvice rule={rule} answer={answer} />}
      {holds && rule.marked && (
        <HealthAreas
          id={id}
          marked={questions.markedFor(id)}
          mark={(areas) => void told(questions.mark(id, areas))}
        />
      )}
      {holds && isClearable(id) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={answer === 'cleared'}
            onChange={({ target }) => give(target.checked ? 'cleared' : 'yes')}
          />
          <span>I have asked a professional about this: it is fine</span>
        </label>
      )}
    </div>
  );
}
