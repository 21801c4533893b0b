import type { Answer } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { packOf } from '#core/packs/pack.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Act } from './act.ts';
import type { Change } from './change.ts';
import { PackCard } from './pack-card.tsx';
import { PackImportField } from './pack-import.tsx';
import { Removed } from './removed.tsx';
import { Row } from './row.tsx';
import { usePackImport } from './use-pack-import.ts';
import { usePackRemoval } from './use-pack-removal.ts';

type Props = { readonly state: Snapshot; readonly change: Change; readonly act: Act };

/** Packs of exercises and routines that somebody brought along, the way in for more, and the way out. */
export function PackList({ state, change, act }: Props) {
  const { packs, routines } = state.settings;
  const problem = useProblem();
  const packImport = usePackImport();
  const removal = usePackRemoval(change);
  const told = async (doing: Promise<Answer>) => {
    const answer = await doing;
    problem.tell('packs', answer.ok ? null : answer.message);
  };
  return (
    <section className="card list folds" aria-labelledby="packs">
      <h2 id="packs">Packs</h2>
      {packs.map((pack) => (
        <PackCard
          key={pack.id}
          pack={pack}
          state={state}
          remove={() => void told(removal.remove(pack))}
          act={act}
        />
      ))}
      {removal.last !== null && <Removed name={removal.last.name} undo={() => void told(removal.undo())} />}
      <PackImportField packImport={packImport} />
      {routines.some(({ id }) => packOf(id) === null) && (
        <Row title="Your own routines" says="As a file, for another computer or another person.">
          <button
            type="button"
            className="btn sm"
            aria-label="Export your own routines"
            onClick={() => act({ do: 'export-pack', pack: null })}
          >
            Export
          </button>
        </Row>
      )}
      <ProblemText problem={problem} />
    </section>
  );
}
