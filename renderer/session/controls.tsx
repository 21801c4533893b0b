import { useEffect, useRef } from 'react';
import type { IconName } from '../ui/icons.tsx';
import { Icon } from '../ui/icons.tsx';
import type { Acts, Primary } from './acts.ts';
import { single } from './single.ts';

const PRIMARY: { readonly [primary in Primary]: { readonly label: string; readonly icon: IconName | null } } =
  {
    start: { label: 'Start', icon: 'play' },
    ready: { label: 'I’m ready', icon: null },
    found: { label: 'Found it', icon: null },
    taken: { label: 'I have it', icon: null },
    'go-on': { label: 'Go on', icon: null },
    pause: { label: 'Pause', icon: 'pause' },
    resume: { label: 'Resume', icon: 'play' },
    close: { label: 'Close', icon: null },
  };

type ControlsProps = { readonly primary: Primary; readonly acts: Acts };

/**
 * The keys of the player: the same order and place on every stage, so that the hand learns them once. The focus opens on
 * the primary, which comes first for the Tab key and stays the same element whatever it does.
 */
export function Controls({ primary, acts }: ControlsProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { label, icon } = PRIMARY[primary];
  const main = (
    <button key="primary" ref={first} className="btn primary" onClick={acts.primary}>
      {icon !== null && <Icon name={icon} />}
      {label}
    </button>
  );
  if (primary === 'close') return <div className="controls">{main}</div>;
  return (
    <div className="controls">
      {main}
      <button className="btn square first" aria-label="Back" title="Back (←)" onClick={acts.back}>
        <Icon name="back" />
      </button>
      <button className="btn square" aria-label="Next" title="Next (→)" onClick={acts.on}>
        <Icon name="next" />
      </button>
      <button
        className="btn square more"
        aria-label="15 seconds more"
        title="15 seconds more (+)"
        onClick={acts.more}
      >
        +15
      </button>
      <Ease acts={acts} />
    </div>
  );
}

/** One control with two ends: a step towards gentle, a step towards firm. */
function Ease({ acts }: Pick<ControlsProps, 'acts'>) {
  return (
    <div className="ease">
      <button className="btn" title="Gentler (G)" onClick={single(acts.gentler)}>
        Gentler
      </button>
      <button className="btn" title="Firmer (F)" onClick={single(acts.firmer)}>
        Firmer
      </button>
    </div>
  );
}
