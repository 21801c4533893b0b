import type { Snapshot } from '#core/bridge/snapshot.ts';
import { Icon } from '../ui/icons.tsx';
import type { Change } from './change.ts';
import { WelcomeStart } from './welcome-start.tsx';
import type { StepId } from './welcome-words.ts';

type Props = {
  readonly at: number;
  readonly step: StepId;
  readonly state: Snapshot;
  readonly go: (to: number) => void;
  readonly change: Change;
};

/** Back, on, and past all of it: nobody has to answer anything. */
export function WelcomeKeys({ at, step, state, go, change }: Props) {
  const leave = async () => {
    await change('welcomed', () => true);
    window.location.hash = '#now';
  };
  if (step === 'ready') return <WelcomeStart state={state} leave={leave} />;
  return (
    <div className="welcome-keys">
      <button type="button" className="btn plain big" onClick={() => void leave()}>
        Skip the rest
      </button>
      <span />
      {at > 0 && (
        <button type="button" className="btn big" onClick={() => go(at - 1)}>
          Back
        </button>
      )}
      <button
        type="button"
        className={step === 'health' ? 'btn big' : 'btn primary big'}
        onClick={() => go(at + 1)}
      >
        {step === 'health' ? 'Later' : 'Next'}
        <Icon name="next" />
      </button>
    </div>
  );
}
