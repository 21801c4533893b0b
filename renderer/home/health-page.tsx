import type { Snapshot } from '#core/bridge/snapshot.ts';
import { AskBanner } from './ask-banner.tsx';
import type { Change } from './change.ts';
import { HealthFlags } from './health-flags.tsx';
import { HealthQuestions } from './health-questions.tsx';

type Props = { readonly state: Snapshot; readonly change: Change };

/** The health questions, to be answered and changed at any time, and the signs that are for a doctor. */
export function HealthPage({ state, change }: Props) {
  return (
    <>
      <h1>Health answers</h1>
      <p className="lead">They decide what is offered. Change them whenever something changes.</p>
      <AskBanner state={state} change={change} here />
      <p className="note">
        This app offers general movement and self-massage guidance for healthy adults. It does not diagnose or
        treat any condition and does not replace professional advice. Please answer the next questions
        honestly; they stay on this device.
      </p>
      <HealthQuestions key={state.stoppedAt ?? 0} state={state} change={change} />
      <HealthFlags />
    </>
  );
}
