import { assertNever } from '#core/assert-never.ts';
import type { LoginState } from '#core/bridge/snapshot.ts';
import { send } from '../ui/connect.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly login: LoginState; readonly tray: boolean };

/** Whether Unknot starts with the desktop. */
export function LoginPage({ login, tray }: Props) {
  const problem = useProblem();
  const where = tray ? 'It starts hidden, in the tray.' : 'It starts hidden, without a window.';
  return (
    <>
      <h1>Start at login</h1>
      <p className="lead">So that you need not think of it.</p>
      <section className="card list" aria-label="Start at login">
        <Row title="Start when I log in" says={where}>
          <Switch
            label="Start when I log in"
            on={login.is === 'on'}
            change={(on) => send({ do: 'set-login', on })}
            problem={problem}
          />
        </Row>
        <ProblemText problem={problem} />
        <p className={login.is === 'unknown' ? 'truth warn' : 'truth'} role="status">
          {truth(login)}
        </p>
      </section>
    </>
  );
}

/** What the system says, read back from it. */
function truth(login: LoginState): string {
  switch (login.is) {
    case 'on':
      return 'The system says: it is on.';
    case 'off':
      return 'The system says: it is off.';
    case 'unknown':
      return login.why;
    default:
      return assertNever(login);
  }
}
