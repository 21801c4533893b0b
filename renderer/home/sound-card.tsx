import { useState } from 'react';
import type { Settings } from '#core/settings/settings.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Problem } from '../ui/problem.tsx';
import { loudness, playSound } from '../ui/sounds.ts';
import type { Change } from './change.ts';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly sound: Settings['sound']; readonly change: Change };

/** What is heard, and how loud. */
export function SoundCard({ sound, change }: Props) {
  const problem = useProblem();
  const turn = (part: Partial<Settings['sound']>) => change('sound', (before) => ({ ...before, ...part }));
  return (
    <section className="card list" aria-label="Sound">
      <Row title="Sound" says="Off means silence: no taps and no voice.">
        <Switch label="Sound" on={sound.on} change={(on) => turn({ on })} problem={problem} />
      </Row>
      <Volume sound={sound} change={change} problem={problem} />
      <Row
        title="Quiet mode for offices"
        says="Only where pressing starts, where sides change and where it ends. A third as loud, and nothing is said."
      >
        <Switch
          label="Quiet mode for offices"
          on={sound.quiet}
          change={(quiet) => turn({ quiet })}
          problem={problem}
        />
      </Row>
      <ProblemText problem={problem} />
    </section>
  );
}

/** How loud everything is, and a sound to try it. */
function Volume({ sound, change, problem }: Props & { readonly problem: Problem }) {
  // While the slider moves it is only drawn; what it comes to rest at is kept.
  const [moving, setMoving] = useState<number | null>(null);
  const volume = moving ?? Math.round(sound.volume * 100);
  const rest = async () => {
    if (moving === null) return;
    const answer = await change('sound', (part) => ({ ...part, volume: moving / 100 }));
    setMoving(null);
    problem.tell('Volume', answer.ok ? null : answer.message);
  };
  const tried = () => playSound('start', loudness({ ...sound, volume: volume / 100 }));
  return (
    <Row title="Volume" says={`${volume} of 100, for sounds and the voice.`}>
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
      <button type="button" className="btn sm" onClick={tried}>
        Play a sound
      </button>
    </Row>
  );
}
