import type { Settings } from '#core/settings/settings.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import { speak, useVoices } from '../ui/voice.ts';
import type { Change } from './change.ts';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';
import { VoiceFields } from './voice-fields.tsx';
import { voiceTruth } from './voice-words.ts';

type Props = Pick<Settings, 'voice' | 'sound'> & { readonly change: Change };

const SAMPLE = 'Hold, left side. If you cannot breathe deeply, it is too much. 10 seconds left.';

/** Whether a session is spoken, by which voice, and how much it says. */
export function VoiceCard({ voice, sound, change }: Props) {
  const problem = useProblem();
  const voices = useVoices();
  const turn = (part: Partial<Settings['voice']>) => change('voice', (before) => ({ ...before, ...part }));
  const truth = voiceTruth(voices, voice.on ? sound : null);
  return (
    <section className="card list" aria-label="Voice">
      <Row
        title="Voice"
        says="Says what is next, which side, and how long is left. All of it is on the screen, too."
      >
        {voices !== null && voices.length > 0 && (
          <button
            type="button"
            className="btn sm"
            onClick={() => speak(SAMPLE, { ...voice, volume: sound.volume })}
          >
            Hear it
          </button>
        )}
        <Switch label="Voice" on={voice.on} change={(on) => turn({ on })} problem={problem} />
      </Row>
      {voice.on && voices !== null && voices.length > 0 && (
        <VoiceFields voice={voice} voices={voices} turn={turn} problem={problem} />
      )}
      <ProblemText problem={problem} />
      {truth !== null && (
        <p className="truth" role="status">
          {truth}
        </p>
      )}
    </section>
  );
}
