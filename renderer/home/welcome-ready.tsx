import type { Snapshot } from '#core/bridge/snapshot.ts';
import { send } from '../ui/connect.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { Loop } from './loop.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly state: Pick<Snapshot, 'ask' | 'login' | 'tray'> };

/** The end of the first run: start at login, if it is wanted, and where Unknot is to be found. */
export function WelcomeReady({ state: { ask, login, tray } }: Props) {
  const problem = useProblem();
  return (
    <section className="card list" aria-label="From now on">
      {ask !== null && (
        <Row
          title="Releases wait for the health questions"
          says="Until you answer them movements come, and nothing is pressed."
        >
          <a className="btn" href="#health">
            Answer them now
          </a>
        </Row>
      )}
      <Row title="Start when I log in" says="Only if you like. It starts hidden.">
        <Switch
          label="Start when I log in"
          on={login.is === 'on'}
          change={(on) => send({ do: 'set-login', on })}
          problem={problem}
        />
      </Row>
      {login.is === 'unknown' && <p className="truth warn">{login.why}</p>}
      <div className="row where">
        <Loop size={28} />
        <div className="what">
          <p className="name">{tray ? 'Look for this loop' : 'There is no tray icon here'}</p>
          <p className="small">{tray ? trayText(navigator.userAgent) : NO_TRAY}</p>
        </div>
      </div>
      <ProblemText problem={problem} />
    </section>
  );
}

const NO_TRAY =
  'This desktop shows none. Close this window and Unknot keeps running; to bring the window back, start Unknot again.';

/** Where the icon is, by the system that the browser names. */
function trayText(agent: string): string {
  const menu = 'A click on it starts a break, its menu has the rest.';
  if (/Mac OS/.test(agent)) return `It is in the menu bar, at the top right. ${menu}`;
  if (/Windows/.test(agent)) return `It is beside the clock, maybe behind the small arrow. ${menu}`;
  return `It is in the panel, beside the clock. ${menu}`;
}
