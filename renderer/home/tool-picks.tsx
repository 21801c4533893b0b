import { TOOL_IDS, TOOLS } from '#core/exercises/tools.ts';
import type { Problem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { Picks, toggled } from './picks.tsx';

type Props = { readonly owned: readonly string[]; readonly change: Change; readonly problem: Problem };

const OWNABLE = TOOL_IDS.filter((id) => TOOLS[id].owned).map((id) => [id, TOOLS[id].label] as const);

/** The tools that the person owns. */
export function ToolPicks({ owned, change, problem }: Props) {
  return (
    <Picks
      label="Tools"
      options={OWNABLE}
      picked={owned}
      toggle={(id) => change('tools', (all) => toggled(all, id))}
      problem={problem}
    />
  );
}
