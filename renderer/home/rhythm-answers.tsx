import type { Settings } from '#core/settings/settings.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { LimitField } from './limit-field.tsx';
import { RhythmLater } from './rhythm-later.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly settings: Settings; readonly change: Change };

/** What the answers to a break mean, and how often they are taken. */
export function RhythmAnswers({ settings, change }: Props) {
  const { skip, shorter, limits } = settings;
  const problem = useProblem();
  return (
    <section className="card list" aria-labelledby="answers">
      <h2 id="answers">When you do not take it now</h2>
      <RhythmLater later={settings.later} change={change} problem={problem} />
      <Row title="Skips in a day" says="A skipped break is not owed any more.">
        <LimitField
          label="Skips in a day"
          value={skip.mostPerDay}
          change={(mostPerDay) => change('skip', (part) => ({ ...part, mostPerDay }))}
          problem={problem}
        />
      </Row>
      <Row title="A shorter version" says="One movement, cut to this length.">
        {shorter.on && (
          <DurationField
            label="The shorter version lasts"
            value={shorter.length}
            least={20}
            most={600}
            change={(length) => change('shorter', (part) => ({ ...part, length }))}
            problem={problem}
          />
        )}
        <Switch
          label="Offer a shorter version"
          on={shorter.on}
          change={(on) => change('shorter', (part) => ({ ...part, on }))}
          problem={problem}
        />
      </Row>
      <Row title="Releases in a day" says="After these, the next one comes tomorrow.">
        <LimitField
          label="Releases in a day"
          value={limits.releases}
          change={(releases) => change('limits', (part) => ({ ...part, releases }))}
          problem={problem}
        />
      </Row>
      <Row title="Releases of one area in a day" says="Others are chosen after these.">
        <LimitField
          label="Releases of one area in a day"
          value={limits.perArea}
          change={(perArea) => change('limits', (part) => ({ ...part, perArea }))}
          problem={problem}
        />
      </Row>
      <ProblemText problem={problem} />
    </section>
  );
}
