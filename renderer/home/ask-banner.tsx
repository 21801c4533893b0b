import { assertNever } from '#core/assert-never.ts';
import type { Answer } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { clockText } from '#core/bridge/words.ts';
import { RULES } from '#core/screening/rules.ts';
import type { AskReason } from '#core/screening/screening.ts';
import { rulesCleared } from '#core/screening/screening.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';

type Props = {
  readonly state: Snapshot;
  readonly change: Change;
  /** True = this is the page of the questions: no link leads to them. */
  readonly here?: boolean;
};

/** That the health questions should be gone through, and why; null when they need not. */
export function AskBanner({ state, change, here = false }: Props) {
  const { ask, at } = state;
  const problem = useProblem();
  if (ask === null) return null;
  const cleared = rulesCleared(state.settings.screening).map((id) => `“${RULES[id].label}”`);
  const same = async () => {
    const answer: Answer = await change('screening', (part) => ({ ...part, answeredAt: Date.now() }));
    problem.tell('same', answer.ok ? null : answer.message);
  };
  return (
    <section className="note ask" aria-label="Health questions">
      <p>
        {askText(ask, state.stoppedAt === null ? '' : clockText(state.stoppedAt, at))}
        {ask === 'old' && cleared.length > 0 && ` ${clearedText(cleared)}`}
      </p>
      <div className="fields">
        {!here && (
          <a className="btn" href="#health">
            {ask === 'old' ? 'Look through them' : 'Answer them'}
          </a>
        )}
        {ask === 'old' && cleared.length === 0 && (
          <button type="button" className="btn" onClick={() => void same()}>
            Nothing has changed
          </button>
        )}
      </div>
      <ProblemText problem={problem} />
    </section>
  );
}

/** A professional's word is three months old as well. */
const clearedText = (labels: readonly string[]): string =>
  `You had asked a professional about ${labels.join(', ')}: say that again, or it counts as yes.`;

function askText(ask: AskReason, when: string): string {
  switch (ask) {
    case 'never':
      return 'Releases wait for the health questions. They take a minute or two; movements always work.';
    case 'stopped':
      return `Something felt wrong (${when}). Releases wait until you have gone through the health questions again.`;
    case 'old':
      return 'Three months have passed since you answered the health questions. Is everything still as it was?';
    default:
      return assertNever(ask);
  }
}
