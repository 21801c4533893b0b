import type { Plan } from '#core/session/session.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Acts } from './acts.ts';
import { nextWords } from './stage-words.ts';

type FootProps = { readonly plan: Plan; readonly seen: Progress; readonly acts: Acts };

/** The foot of a running session: what follows, and the way out when something feels wrong. It never moves. */
export function Foot({ plan, seen, acts }: FootProps) {
  const { name, length } = nextWords(plan, seen.stage, seen.next);
  return (
    <footer className="foot">
      <p className="next">
        Next <b>{name}</b> {length}
      </p>
      <p className="hint">
        <kbd>Esc</kbd> leave
      </p>
      <button className="wrong link" title="Something feels wrong (Shift+W)" onClick={acts.wrong}>
        Something feels wrong
      </button>
    </footer>
  );
}
