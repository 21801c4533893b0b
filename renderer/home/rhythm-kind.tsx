import { useId } from 'react';
import { durationFieldText } from '#core/settings/duration.ts';
import { CONTENTS } from '#core/settings/settings.ts';
import type { Content, Kind } from '#core/settings/settings.ts';
import { DurationField } from '../ui/duration-field.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { Switch } from './switch.tsx';

const CONTENT_WORDS: { readonly [content in Content]: string } = {
  movement: 'a movement',
  release: 'a release',
  any: 'whichever fits',
};

type Props = { readonly kind: Kind; readonly change: Change };

/** One kind of break: a switch, and one sentence that says when and what. */
export function RhythmKind({ kind, change }: Props) {
  const { id, name, every, length, content, on } = kind;
  const problem = useProblem();
  const title = useId();
  const set = (part: Partial<Kind>) =>
    change('kinds', (kinds) => kinds.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <section className={on ? 'card kind' : 'card kind is-off'} aria-labelledby={title}>
      <div className="kind-head">
        <h2 id={title}>{name}</h2>
        <Switch label={`${name} breaks`} on={on} change={(next) => set({ on: next })} problem={problem} />
      </div>
      <div className="says">
        Every{' '}
        <DurationField
          label={`${name}: every`}
          value={every}
          most={86_400}
          change={(seconds) => set({ every: seconds })}
          problem={problem}
        />{' '}
        at work,{' '}
        <DurationField
          label={`${name}: how long`}
          value={length}
          most={3600}
          change={(seconds) => set({ length: seconds })}
          problem={problem}
        />{' '}
        of{' '}
        <select
          className="value"
          aria-label={`${name}: what`}
          value={content}
          onChange={(event) => {
            const next = CONTENTS.find((one) => one === event.target.value) ?? content;
            void set({ content: next }).then((answer) =>
              problem.tell(`${name}: what`, answer.ok ? null : answer.message),
            );
          }}
        >
          {CONTENTS.map((one) => (
            <option key={one} value={one}>
              {CONTENT_WORDS[one]}
            </option>
          ))}
        </select>
        .
      </div>
      <ProblemText problem={problem} />
      <p className="small">{noteOf(kind)}</p>
    </section>
  );
}

/** What the sentence leaves out. */
function noteOf({ on, content, length }: Kind): string {
  if (!on) return 'Off: it is not offered.';
  const follows = content === 'release' ? 'A movement follows. ' : '';
  return `${follows}Away for ${durationFieldText(length)} counts as one.`;
}
