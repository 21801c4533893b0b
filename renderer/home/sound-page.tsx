import { useState } from 'react';
import { THEMES } from '#core/settings/settings.ts';
import type { Settings, ThemeSetting } from '#core/settings/settings.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { playSound } from '../ui/sounds.ts';
import type { Change } from './change.ts';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly settings: Settings; readonly change: Change };

/** How Unknot sounds and looks. */
export function SoundPage({ settings: { sound, theme }, change }: Props) {
  return (
    <>
      <h1>Sound and look</h1>
      <p className="lead">Sounds tell when to change sides, so that your eyes are free.</p>
      <SoundCard sound={sound} change={change} />
      <LookCard theme={theme} change={change} />
    </>
  );
}

function SoundCard({ sound, change }: { readonly sound: Settings['sound']; readonly change: Change }) {
  const problem = useProblem();
  // While the slider moves it is only drawn; what it comes to rest at is kept.
  const [moving, setMoving] = useState<number | null>(null);
  const volume = moving ?? Math.round(sound.volume * 100);
  const rest = async () => {
    if (moving === null) return;
    const answer = await change('sound', (part) => ({ ...part, volume: moving / 100 }));
    setMoving(null);
    problem.tell('Volume', answer.ok ? null : answer.message);
  };
  return (
    <section className="card list" aria-label="Sound">
      <Row
        title="Sound"
        says="One tap for a heads-up, two notes to change sides, three ticks before the end."
      >
        <Switch
          label="Sound"
          on={sound.on}
          change={(on) => change('sound', (part) => ({ ...part, on }))}
          problem={problem}
        />
      </Row>
      <Row title="Volume" says={`${volume} of 100.`}>
        <input
          type="range"
          className="slider"
          aria-label="Volume"
          min={0}
          max={100}
          step={5}
          value={volume}
          onChange={(event) => setMoving(Number(event.target.value))}
          onPointerUp={() => void rest()}
          onKeyUp={() => void rest()}
          onBlur={() => void rest()}
        />
        <button type="button" className="btn sm" onClick={() => playSound('start', volume / 100)}>
          Test
        </button>
      </Row>
      <ProblemText problem={problem} />
    </section>
  );
}

const THEME_WORDS: { readonly [theme in ThemeSetting]: string } = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

function LookCard({ theme, change }: { readonly theme: ThemeSetting; readonly change: Change }) {
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
