import { WAITS } from '#core/settings/settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ChoiceField } from './choice-field.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly session: Settings['session']; readonly change: Change };

const WAITS_WORDS: { readonly [waits in Settings['session']['waits']]: string } = {
  never: 'Goes on by itself',
  'set-up': 'Waits when you get ready',
  stage: 'Waits after every part',
};

/** How a session goes on, and what it asks. */
export function SessionCard({ session, change }: Props) {
  const problem = useProblem();
  const turn = (part: Partial<Settings['session']>) =>
    change('session', (before) => ({ ...before, ...part }));
  return (
    <section className="card list" aria-label="In a session">
      <h2>In a session</h2>
      <Row title="The clock" says="Where it waits, Space, the button or the play key of a headset goes on.">
        <ChoiceField
          label="The clock"
          value={session.waits}
          options={WAITS.map((waits) => [waits, WAITS_WORDS[waits]] as const)}
          change={(waits) => turn({ waits })}
          problem={problem}
        />
      </Row>
      <Row title="Ask how tight it feels" says="Before and after, 0 to 10. You can leave every question out.">
        <Switch
          label="Ask how tight it feels"
          on={session.asks}
          change={(asks) => turn({ asks })}
          problem={problem}
        />
      </Row>
      <ProblemText problem={problem} />
    </section>
  );
}
