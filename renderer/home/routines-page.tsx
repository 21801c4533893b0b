import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Change } from './change.ts';
import { PackList } from './pack-list.tsx';
import { Refused } from './refused.tsx';
import { RoutineList } from './routine-list.tsx';
import { useAct } from './use-act.ts';

type Props = { readonly state: Snapshot; readonly change: Change };

/** Exercises in an order of one's own, and what others brought along. */
export function RoutinesPage({ state, change }: Props) {
  const { act, refusal } = useAct(state);
  return (
    <>
      <h1>Routines</h1>
      <p className="lead">Exercises in an order of your own, and packs of exercises from others.</p>
      <RoutineList state={state} change={change} act={act} />
      <PackList state={state} change={change} act={act} />
      <Refused refusal={refusal} act={act} />
    </>
  );
}
