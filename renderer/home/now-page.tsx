import type { Snapshot } from '#core/bridge/snapshot.ts';
import { clockText } from '#core/bridge/words.ts';
import { AskBanner } from './ask-banner.tsx';
import type { Change } from './change.ts';
import { meansNow } from './means-now.ts';
import { NowControls } from './now-controls.tsx';
import { NowExercises } from './now-exercises.tsx';
import { NowKinds } from './now-kinds.tsx';
import { NowMinutes } from './now-minutes.tsx';
import { NowPanel } from './now-panel.tsx';
import { Refused } from './refused.tsx';
import { useAct } from './use-act.ts';
import { useNow } from './use-now.ts';
import { WelcomeBanner } from './welcome-banner.tsx';

/** What comes next and everything that the tray menu can do. */
export function NowPage({ state, change }: { readonly state: Snapshot; readonly change: Change }) {
  const now = useNow(state);
  const { act, refusal } = useAct(state);
  const isNew = !state.settings.welcomed && state.ask === 'never';
  return (
    <>
      {state.notices.map((notice) => (
        <p className="note warn" key={`${notice.at} ${notice.text}`}>
          <span>{notice.text}</span> <span className="small">{clockText(notice.at, now)}</span>
        </p>
      ))}
      <NowPanel state={state} now={now} act={act} />
      {isNew ? <WelcomeBanner change={change} /> : <AskBanner state={state} change={change} />}
      {!state.tray && (
        <p className="note">
          This desktop shows no tray icon, so this window does its work. You can close it: Unknot keeps
          running. To bring it back, start Unknot again.
        </p>
      )}
      {state.session === null && <NowMinutes act={act} />}
      <NowControls state={state} now={now} act={act} />
      <NowKinds state={state} now={now} />
      {state.session === null && <NowExercises means={meansNow(state)} act={act} />}
      <footer className="end">
        <p className="small">After this nothing is offered until Unknot is started again.</p>
        <button type="button" className="btn" onClick={() => act({ do: 'quit' })}>
          Quit Unknot
        </button>
      </footer>
      <Refused refusal={refusal} act={act} />
    </>
  );
}
