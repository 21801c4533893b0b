import { useRef, useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { GROUP_IDS } from '#core/screening/groups.ts';
import type { Change } from './change.ts';
import { HealthEffect } from './health-effect.tsx';
import { HealthGroup } from './health-group.tsx';
import { useScreening } from './use-screening.ts';

type Props = {
  readonly state: Snapshot;
  readonly change: Change;
  /** Called when all have been gone through. */
  readonly done?: () => void;
};

/** All questions in their groups, and below them what the answers change and the word that they are right. */
export function HealthQuestions({ state, change, done }: Props) {
  const questions = useScreening(state, change);
  const { open, finish } = questions;
  const [said, setSaid] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const due = state.ask !== null;
  const confirm = async () => {
    if (open[0] !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`input[name="rule-${open[0]}"]`)?.focus();
      setSaid(`${open.length} still open. This is the first one.`);
      return;
    }
    const answer = await finish();
    setSaid(answer.ok ? 'Kept. You are asked again in three months, or after a Stop.' : answer.message);
    if (answer.ok) done?.();
  };
  return (
    <div ref={form}>
      {GROUP_IDS.map((id) => (
        <HealthGroup key={id} group={id} questions={questions} />
      ))}
      <section className="card verdict" aria-label="What the answers change">
        <HealthEffect state={state} open={open.length} />
        <div className="verdict-keys">
          {(due || done !== undefined) && (
            <button type="button" className="btn primary" onClick={() => void confirm()}>
              {open.length === 0 ? 'These answers are right' : `Go on: ${open.length} still open`}
            </button>
          )}
          <p className="small" role="status">
            {said}
          </p>
        </div>
      </section>
    </div>
  );
}
