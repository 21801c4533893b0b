import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { OutsideReason } from '#core/settings/outside.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { QuietApps } from './quiet-apps.tsx';
import { QuietState } from './quiet-state.tsx';
import { REASON_WORDS } from './quiet-words.ts';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly state: Snapshot; readonly change: Change };

const SWITCHED = [
  'camera',
  'microphone',
  'full-screen',
  'do-not-disturb',
  'battery',
] as const satisfies readonly OutsideReason[];

/** Reasons for which a break waits, each on or off, with what holds now and what this system cannot tell. */
export function QuietPage({ state, change }: Props) {
  const { holds } = state.settings;
  const problem = useProblem();
  return (
    <>
      <h1>Quiet times</h1>
      <p className="lead">A break that is due waits until these are over. Then it is offered once.</p>
      <section className="card list" aria-label="Reasons to wait">
        {SWITCHED.map((reason) => (
          <Row
            key={reason}
            title={REASON_WORDS[reason].title}
            says={REASON_WORDS[reason].says}
            more={<QuietState state={state} reason={reason} on={holds[reason]} />}
          >
            <Switch
              label={REASON_WORDS[reason].title}
              on={holds[reason]}
              change={(on) => change('holds', (part) => ({ ...part, [reason]: on }))}
              problem={problem}
            />
          </Row>
        ))}
        <ProblemText problem={problem} />
      </section>
      <QuietApps state={state} change={change} />
      <p className="small foot">
        Unknot looks at these only shortly before a break. Your history says that a break was held and for
        which of these reasons, never by which program. No picture or sound is seen.
      </p>
    </>
  );
}
