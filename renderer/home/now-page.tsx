import { useState } from 'react';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { clockText } from '#core/bridge/words.ts';
import { send } from '../ui/connect.ts';
import type { Act } from './act.ts';
import { meansNow } from './means-now.ts';
import { NowControls } from './now-controls.tsx';
import { NowExercises } from './now-exercises.tsx';
import { NowKinds } from './now-kinds.tsx';
import { NowPanel } from './now-panel.tsx';
import { useNow } from './use-now.ts';

/** What comes next and everything that the tray menu can do. */
export function NowPage({ state }: { readonly state: Snapshot }) {
  const now = useNow(state);
  const [refused, setRefused] = useState('');
  const act: Act = (command) => {
    void send(command).then((answer) => setRefused(answer.ok ? '' : answer.message));
  };
  return (
    <>
      {state.notices.map((notice) => (
        <p className="note warn" key={`${notice.at} ${notice.text}`}>
          <span>{notice.text}</span> <span className="small">{clockText(notice.at, now)}</span>
        </p>
      ))}
      <NowPanel state={state} now={now} act={act} />
      {!state.tray && (
        <p className="note">
          This desktop shows no tray icon, so this window does its work. You can close it: Unknot keeps
          running. To bring it back, start Unknot again.
        </p>
      )}
      <NowControls state={state} now={now} act={act} />
      <NowKinds state={state} now={now} />
      {state.session === null && <NowExercises means={meansNow(state)} act={act} />}
      <footer className="end">
        <p className="small">After this nothing is offered until Unknot is started again.</p>
        <button type="button" className="btn" onClick={() => act({ do: 'quit' })}>
          Quit Unknot
        </button>
      </footer>
      <p className="refused" role="alert">
        {refused}
      </p>
    </>
  );
}
