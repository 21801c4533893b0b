import { THEMES } from '#core/settings/settings.ts';
import type { ThemeSetting } from '#core/settings/settings.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';

const THEME_WORDS: { readonly [theme in ThemeSetting]: string } = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Which colours the windows have. */
export function LookCard({ theme, change }: { readonly theme: ThemeSetting; readonly change: Change }) {
  const problem = useProblem();
  const choose = async (next: ThemeSetting) => {
    const answer = await change('theme', () => next);
    problem.tell('theme', answer.ok ? null : answer.message);
  };
  return (
    <section className="card">
      <fieldset className="looks">
        <legend>Look</legend>
        {THEMES.map((one) => (
          <label className="look" key={one}>
            <Sample theme={one} />
            <span>
              <input type="radio" name="theme" checked={one === theme} onChange={() => void choose(one)} />
              {THEME_WORDS[one]}
            </span>
          </label>
        ))}
      </fieldset>
      <ProblemText problem={problem} />
    </section>
  );
}

/** A window in the colours of a theme; for the system's own choice, half of each. */
function Sample({ theme }: { readonly theme: ThemeSetting }) {
  const shown = theme === 'system' ? (['light', 'dark'] as const) : [theme];
  return (
    <span className="sample" aria-hidden="true">
      {shown.map((one) => (
        <span key={one} data-theme={one}>
          <svg viewBox="0 0 60 48">
            <path d="M-60 38H9.6C18 38 24 31 30 28L34.6 25.5A9.6 9.6 0 1 0 25.4 25.5L30 28C36 31 42 38 50.4 38H120" />
          </svg>
        </span>
      ))}
    </span>
  );
}
