import type { Settings } from '#core/settings/settings.ts';
import type { Seconds } from '#core/time.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ChoiceField } from './choice-field.tsx';
import { Row } from './row.tsx';

type HeadsUp = Settings['headsUp'];
type Props = { readonly headsUp: HeadsUp; readonly change: Change };
type Length = 'lead' | 'growsAfter' | 'givesUpAfter' | 'againAfter';

const HOUR: Seconds = 3600;
const STARTS_OPTIONS = [
  ['by-hand', 'when I start it'],
  ['at-pause', 'by itself, when I pause'],
] as const;

const STARTS_SAYS: { readonly [starts in HeadsUp['starts']]: string } = {
  'by-hand': 'Nothing begins by itself.',
  'at-pause': 'Once it is due, at the first natural pause in your typing.',
};

/** How a break announces itself, and what it does while nobody answers. */
export function RhythmHeadsUp({ headsUp, change }: Props) {
  const problem = useProblem();
  const field = (label: string, key: Length, most: Seconds, least: Seconds = 1) => (
    <DurationField
      label={label}
      value={headsUp[key]}
      least={least}
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
    <section className="card list" aria-labelledby="heads-up">
      <h2 id="heads-up">When a break is near</h2>
      <Row title="A heads-up comes ahead by" says={leadText(headsUp.lead)}>
        {field('A heads-up comes ahead by', 'lead', 300, 0)}
      </Row>
      <Row title="The break starts" says={STARTS_SAYS[headsUp.starts]}>
        <ChoiceField
          label="The break starts"
          value={headsUp.starts}
          options={STARTS_OPTIONS}
          change={(starts) => change('headsUp', (part) => ({ ...part, starts }))}
          problem={problem}
        />
      </Row>
      <Row title="A heads-up grows after" says={grows}>
        {field('A heads-up grows after', 'growsAfter', HOUR)}
      </Row>
      <Row title="It goes away after" says="The break is then noted as missed.">
        {field('A heads-up goes away after', 'givesUpAfter', HOUR)}
      </Row>
      <Row title="It comes again after" says="A missed break is offered again.">
        {field('A missed break comes again after', 'againAfter', 24 * HOUR)}
      </Row>
      <ProblemText problem={problem} />
    </section>
  );
}

const leadText = (lead: Seconds): string =>
  lead === 0 ? 'It comes when the break is due.' : 'It counts down to the break.';
