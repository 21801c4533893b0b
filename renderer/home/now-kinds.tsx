import type { Snapshot } from '#core/bridge/snapshot.ts';
import { ownExercises } from '#core/packs/pack.ts';
import type { Instant } from '#core/time.ts';
import { saysAt } from './kind-lines.ts';
import { KindMark } from './kind-mark.tsx';
import { markOf } from './kind-words.ts';
import { holdText } from './quiet-words.ts';

type Props = { readonly state: Snapshot; readonly now: Instant };

/** Where each kind of break stands, and what would hold them now. Null when no kind is on. */
export function NowKinds({ state, now }: Props) {
  const { kinds, settings, outside, session, phase } = state;
  if (kinds.length === 0 || session !== null) return null;
  // The line of a break that is held names the first reason itself.
  const unsaid = phase === 'held' ? outside.slice(1) : outside;
  const markFor = (id: string) => {
    const kind = settings.kinds.find((one) => one.id === id);
    return kind === undefined ? 'any' : markOf(kind.content, settings.routines, ownExercises(settings.packs));
  };
  return (
    <section className="card list" aria-labelledby="coming">
      <h2 id="coming">Coming up</h2>
      {unsaid.map((hold) => (
        <p className="holds" key={`${hold.why} ${hold.who ?? ''}`}>
          <i aria-hidden="true" />
          {holdText(hold, now)}
        </p>
      ))}
      <ul>
        {kinds.map((line) => (
          <li className={line.owed ? 'coming owed' : 'coming'} key={line.kind}>
            <span className="mark">
              <KindMark mark={markFor(line.kind)} />
            </span>
            <span className="name">{line.name}</span>
            <span className="when">{saysAt(line, state, now)}</span>
            {line.owed && <span className="tag">owed</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
