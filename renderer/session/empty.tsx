import { Rope } from '../ui/rope.tsx';
import { Icon } from '../ui/icons.tsx';
import type { Acts } from './acts.ts';
import { stageFrame } from './stage-frame.ts';
import { useSize } from './use-size.ts';

const HEIGHT = 356;

/** Shown for the blink before the first state, and when a session is over that has left nothing to show. */
export function Empty({ acts }: { readonly acts: Acts }) {
  const [box, size] = useSize(420, HEIGHT);
  return (
    <main className="window">
      <div ref={box} className="stage rest" style={{ flexBasis: HEIGHT }}>
        <Rope frame={stageFrame(size)} loop={{ share: 0 }} done={0} toCome={0} />
      </div>
      <div className="body late">
        <h1>No break is running</h1>
        <p className="sub after-cue">Start one from the tray, or wait until one is due.</p>
      </div>
      <header className="bar">
        <p className="bar-title">
          <b>Unknot</b>
        </p>
        <button className="icon-btn" aria-label="Leave" title="Leave (Esc)" onClick={acts.leave}>
          <Icon name="close" />
        </button>
      </header>
    </main>
  );
}
