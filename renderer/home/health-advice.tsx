import type { Rule } from '#core/screening/rules.ts';
import type { RuleAnswer } from '#core/screening/screening.ts';
import { Icon } from '../ui/icons.tsx';

type Props = { readonly rule: Rule; readonly answer: RuleAnswer };

/** What to do about an answer. What sends to a doctor stands out, and there is no way past it. */
export function HealthAdvice({ rule, answer }: Props) {
  if (rule.effect !== 'seek-care') {
    const text = answer === 'cleared' ? clearedText(rule) : rule.message;
    return (
      <p className="advice" role="status">
        {answer === 'unsure' ? `Not sure counts as yes. ${text}` : text}
      </p>
    );
  }
  const all = rule.hidesAreas === 'all';
  const what = rule.hidesKinds.includes('movement')
    ? 'nothing at all'
    : all
      ? 'no release'
      : 'no release near it';
  return (
    <div className="advice care" role="alert">
      <Icon name="alert" />
      <div>
        <p className="name">{rule.message}</p>
        <p>
          {answer === 'unsure' ? 'Not sure counts as yes. ' : ''}Unknot offers {what} while this is so.
        </p>
      </div>
    </div>
  );
}

function clearedText({ pressureCap }: Rule): string {
  const cap = pressureCap === null ? '' : ` Pressure stays at ${pressureCap} of 10 at most.`;
  return `What this hid is offered again.${cap}`;
}
