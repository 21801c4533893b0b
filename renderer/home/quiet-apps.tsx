import type { Answer } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { Icon } from '../ui/icons.tsx';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { AddField } from './add-field.tsx';
import type { Change } from './change.ts';
import { QuietState } from './quiet-state.tsx';
import { REASON_WORDS } from './quiet-words.ts';

type Props = { readonly state: Snapshot; readonly change: Change };

/** As many programs as settings take. */
const MOST = 40;

/** The program that somebody means: the last part of a path, in small letters, without ".exe". Null = it is none. */
export function programName(typed: string): string | null {
  const last = typed.trim().split(/[\\/]/).at(-1) ?? '';
  const name = last
    .toLowerCase()
    .replace(/\.exe$/, '')
    .trim();
  return /^[^\s][^/\\]{0,59}$/u.test(name) ? name : null;
}

/** Programs in which nobody is asked: a list of names to type. */
export function QuietApps({ state, change }: Props) {
  const { apps } = state.settings.holds;
  const problem = useProblem();
  const edit = (make: (all: readonly string[]) => readonly string[]) =>
    change('holds', (part) => ({ ...part, apps: make(part.apps) }));
  const add = async (typed: string): Promise<Answer> => {
    const name = programName(typed);
    if (name === null) return { ok: false, message: "Write a program's name, such as zoom or obs." };
    if (apps.length >= MOST) return { ok: false, message: `${MOST} programs are as many as there can be.` };
    return edit((all) => (all.includes(name) ? all : [...all, name]));
  };
  const remove = async (name: string) => {
    const answer = await edit((all) => all.filter((one) => one !== name));
    problem.tell('apps', answer.ok ? null : answer.message);
  };
  return (
    <section className="card" aria-labelledby="apps">
      <h2 id="apps">{REASON_WORDS.app.title}</h2>
      <p className="small">{REASON_WORDS.app.says}</p>
      <QuietState state={state} reason="app" on={apps.length > 0} />
      <ul className="apps" aria-label="Programs">
        {apps.map((name, index) => (
          // By its place: the key that removed one goes on to the next, and the focus with it.
          <li className="chip" key={index}>
            <span>{name}</span>
            <button
              type="button"
              className="icon-btn"
              aria-label={`Remove ${name}`}
              onClick={() => void remove(name)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
        {apps.length === 0 && <li className="small none">None yet.</li>}
      </ul>
      <AddField label="One more program" example="such as zoom" button="Add a program" add={add} />
      <ProblemText problem={problem} />
    </section>
  );
}
