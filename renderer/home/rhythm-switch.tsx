import { useState } from 'react';
import type { Kind } from '#core/settings/kind.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { EditList } from './edit.ts';
import { Switch } from './switch.tsx';

type Props = { readonly kinds: readonly Kind[]; readonly edit: EditList<Kind> };

/** All kinds off with one switch, and back on: those that were on while this page has been open, else all. */
export function RhythmSwitch({ kinds, edit }: Props) {
  const problem = useProblem();
  const [before, setBefore] = useState<readonly string[]>([]);
  const on = kinds.filter((kind) => kind.on).map(({ id }) => id);
  const turn = (wanted: boolean) => {
    if (!wanted) setBefore(on);
    return edit((all) => {
      const back = all.some(({ id }) => before.includes(id)) ? before : all.map(({ id }) => id);
      return all.map((kind) => ({ ...kind, on: wanted && back.includes(kind.id) }));
    });
  };
  return (
    <div className="fields">
      <span className="small">{on.length === 0 ? 'All off' : `${on.length} of ${kinds.length} on`}</span>
      <Switch label="All kinds of break" on={on.length > 0} change={turn} problem={problem} />
      <ProblemText problem={problem} />
    </div>
  );
}
