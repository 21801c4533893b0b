import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { RhythmDay } from './rhythm-day.tsx';
import { RhythmKind } from './rhythm-kind.tsx';
import { Row } from './row.tsx';

type Props = { readonly settings: Settings; readonly now: Instant; readonly change: Change };

const HOUR: Seconds = 3600;
const DAY: Seconds = 24 * HOUR;

/** How often breaks are offered and for how long, in sentences with the values in them. */
export function RhythmPage({ settings, now, change }: Props) {
  return (
    <>
      <h1>Rhythm</h1>
      <p className="lead">How often you are asked, and for how long.</p>
      <RhythmDay settings={settings} now={now} />
      <div className="kinds">
        {settings.kinds.map((kind) => (
          <RhythmKind key={kind.id} kind={kind} change={change} />
        ))}
      </div>
      <Waiting settings={settings} change={change} />
    </>
  );
}

/** What happens when nobody answers, and when nobody is there. */
function Waiting({ settings: { later, headsUp, presence }, change }: Omit<Props, 'now'>) {
  const problem = useProblem();
  const headsUpField = (label: string, key: keyof Settings['headsUp'], most: Seconds) => (
    <DurationField
      label={label}
      value={headsUp[key]}
      most={most}
      change={(seconds) => change('headsUp', (part) => ({ ...part, [key]: seconds }))}
      problem={problem}
    />
  );
  const grows =
    headsUp.growsAfter < headsUp.givesUpAfter
      ? 'Once, when nobody answers.'
      : 'It is gone before that, so it never grows.';
  return (
    <section className="card list" aria-label="When you do not answer">
      <Row title="Later means" says="From now, for this break only.">
        <DurationField
          label="Later means"
          value={later}
          most={DAY}
          change={(seconds) => change('later', () => seconds)}
          problem={problem}
        />
      </Row>
      <Row title="A heads-up grows after" says={grows}>
        {headsUpField('A heads-up grows after', 'growsAfter', HOUR)}
      </Row>
      <Row title="It goes away after" says="The break is then noted as missed.">
        {headsUpField('A heads-up goes away after', 'givesUpAfter', HOUR)}
      </Row>
      <Row title="It comes again after" says="A missed break is offered again.">
        {headsUpField('A missed break comes again after', 'againAfter', DAY)}
      </Row>
      <Row
        title="The count stops after"
        says="Without input for this long. Shorter silence counts as reading."
      >
        <DurationField
          label="The count stops after"
          value={presence.pauseAfter}
          most={HOUR}
          change={(seconds) => change('presence', (part) => ({ ...part, pauseAfter: seconds }))}
          problem={problem}
        />
      </Row>
      <ProblemText problem={problem} />
    </section>
  );
}
