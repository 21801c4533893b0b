import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationText } from '#core/bridge/words.ts';
import type { Instant } from '#core/time.ts';
import type { Act } from './act.ts';
import { NowRope } from './now-rope.tsx';
import { nowWords, toneOf, wayBehind } from './now-words.ts';

type Props = { readonly state: Snapshot; readonly now: Instant; readonly act: Act };

/** The panel on top: one big sentence, what to do about it, and the line that runs to the next break. */
export function NowPanel({ state, now, act }: Props) {
  const { title, detail, link } = nowWords(state, now);
  return (
    <section className={`panel ${toneOf(state)} ${state.session === null ? '' : 'busy'}`}>
      <h1>{title}</h1>
      <p className="detail">
        {detail}{' '}
        {link !== null && (
          <a className="link" href={`#${link.page}`}>
            {link.text}
          </a>
        )}
      </p>
      <div className="acts">
        {state.session === null ? (
          <StartKeys state={state} act={act} />
        ) : (
          <SessionKeys running={state.session.since !== null} act={act} />
        )}
      </div>
      <NowRope behind={wayBehind(state, now)} />
    </section>
  );
}

function StartKeys({ state, act }: { readonly state: Snapshot; readonly act: Act }) {
  const paused = state.phase === 'paused';
  return (
    <>
      {paused && (
        <button type="button" className="btn primary big" onClick={() => act({ do: 'resume' })}>
          Resume
        </button>
      )}
      <button
        type="button"
        className={paused ? 'btn big' : 'btn primary big'}
        onClick={() => act({ do: 'start', exercise: null })}
      >
        {state.offer === null ? 'Start a break now' : 'Start it now'}
      </button>
      {state.may.shorter && (
        <button type="button" className="btn big" onClick={() => act({ do: 'shorter' })}>
          Shorter, {durationText(state.settings.shorter.length)}
        </button>
      )}
    </>
  );
}

function SessionKeys({ running, act }: { readonly running: boolean; readonly act: Act }) {
  return (
    <>
      <button type="button" className="btn primary big" onClick={() => act({ do: 'start', exercise: null })}>
        Show the break
      </button>
      <button
        type="button"
        className="btn big"
        onClick={() => act({ do: 'session', act: running ? 'pause' : 'resume' })}
      >
        {running ? 'Pause the break' : 'Resume the break'}
      </button>
      <button type="button" className="btn big" onClick={() => act({ do: 'session', act: 'leave' })}>
        Leave the break
      </button>
    </>
  );
}
