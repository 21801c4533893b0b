import type { Snapshot } from '#core/bridge/snapshot.ts';
import { Refused } from './refused.tsx';
import { useAct } from './use-act.ts';

type Props = { readonly state: Snapshot; readonly leave: () => Promise<void> };

/** The last keys of the first run. A break that cannot be had is told here, with what there is instead: nobody is sent on to nothing. */
export function WelcomeStart({ state, leave }: Props) {
  const { act, refusal } = useAct(state, () => void leave());
  return (
    <div className="welcome-keys">
      <Refused refusal={refusal} act={act} />
      <button type="button" className="btn plain big" onClick={() => void leave()}>
        Not now
      </button>
      <span />
      <button type="button" className="btn primary big" onClick={() => act({ do: 'start', exercise: null })}>
        Start the first break
      </button>
    </div>
  );
}
