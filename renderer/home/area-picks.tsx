import type { AreaId } from '#core/exercises/areas.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Problem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { Picks, toggled } from './picks.tsx';

type Props = { readonly tight: readonly AreaId[]; readonly change: Change; readonly problem: Problem };

/** Areas as a desk makes itself felt: shoulders and hips first, then from the head down. */
const ORDER = [
  'upper-trapezius',
  'hip-flexors',
  'levator-scapulae',
  'suboccipitals',
  'pectorals',
  'mid-back',
  'piriformis',
  'gluteus-medius',
  'gluteus-maximus',
  'quadriceps',
  'adductors',
  'hamstrings',
  'calves',
  'plantar-foot',
] as const satisfies readonly AreaId[];

const OPTIONS = ORDER.map((id) => [id, AREAS[id]] as const);

/** Where it is tight. */
export function AreaPicks({ tight, change, problem }: Props) {
  return (
    <Picks
      label="Tight areas"
      options={OPTIONS}
      picked={tight}
      toggle={(id) => change('tight', (all) => toggled(all, id))}
      problem={problem}
    />
  );
}
