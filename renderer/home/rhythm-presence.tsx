import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Seconds } from '#core/time.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { ChoiceField } from './choice-field.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Presence = Settings['presence'];
type Props = {
  readonly presence: Presence;
  readonly idle: Snapshot['idle'];
  readonly change: Change;
};

const HOUR: Seconds = 3600;
const OPTIONS = [
  ['activity', 'by what I do'],
  ['clock', 'by the clock'],
] as const;

const SAYS: { readonly [mode in Presence['mode']]: string } = {
  activity: 'Only time at the computer brings a break nearer.',
  clock: 'Silence counts as well. Only a lock or sleep stops it.',
};

/** What time counts towards a break, and what is taken for being away. */
export function RhythmPresence({ presence, idle, change }: Props) {
  const problem = useProblem();
  const set = (part: Partial<Presence>) => change('presence', (before) => ({ ...before, ...part }));
  const length = (label: string, key: 'pauseAfter' | 'reading', least: Seconds) => (
    <DurationField
      label={label}
      value={presence[key]}
      least={least}
      most={HOUR}
      change={(seconds) => set({ [key]: seconds })}
      problem={problem}
    />
  );
  return (
    <section className="card list" aria-labelledby="presence">
      <h2 id="presence">What time counts</h2>
      {idle === 'unknown' && presence.mode === 'activity' && (
        <p className="truth warn" role="status">
          This system does not tell when somebody is away, so time runs by the clock.
        </p>
      )}
      <Row title="Time runs" says={SAYS[presence.mode]}>
        <ChoiceField
          label="Time runs"
          value={presence.mode}
          options={OPTIONS}
          change={(mode) => set({ mode })}
          problem={problem}
        />
      </Row>
      {presence.mode === 'activity' && (
        <>
          <Row title="The count stops after" says="Without input for this long.">
            {length('The count stops after', 'pauseAfter', 1)}
          </Row>
          <Row title="Reading counts up to" says={readingText(presence)}>
            {length('Reading counts up to', 'reading', 0)}
          </Row>
          <Row title="A call counts as sitting" says="Silence while the camera or the microphone is in use.">
            <Switch
              label="A call counts as sitting"
              on={presence.calls}
              change={(calls) => set({ calls })}
              problem={problem}
            />
          </Row>
        </>
      )}
      <ProblemText problem={problem} />
    </section>
  );
}

function readingText({ reading, pauseAfter }: Presence): string {
  return reading <= pauseAfter
    ? 'A longer silence counts only until the count stops.'
    : 'If you are back by then, all of the silence counts.';
}
