import type { Answer } from '#core/bridge/command.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Problem } from '../ui/problem.tsx';
import { ChoiceField } from './choice-field.tsx';
import { Row } from './row.tsx';
import { paceOptions, voiceOptions } from './voice-words.ts';

type Props = {
  readonly voice: Settings['voice'];
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly turn: (part: Partial<Settings['voice']>) => Promise<Answer>;
  readonly problem: Problem;
};

/** Which voice speaks, how fast and how much. */
export function VoiceFields({ voice, voices, turn, problem }: Props) {
  return (
    <>
      <Row title="Which voice" says="Those of this computer that read English.">
        <ChoiceField
          label="Which voice"
          value={voice.name ?? ''}
          options={voiceOptions(voices, voice.name)}
          change={(name) => turn({ name: name === '' ? null : name })}
          problem={problem}
        />
      </Row>
      <Row title="Pace">
        <ChoiceField
          label="Pace"
          value={String(voice.rate)}
          options={paceOptions(voice.rate)}
          change={(rate) => turn({ rate: Number(rate) })}
          problem={problem}
        />
      </Row>
      <Row title="How much it says">
        <ChoiceField
          label="How much it says"
          value={voice.words}
          options={[
            ['all', 'All that there is to do'],
            ['short', 'Names and sides only'],
          ]}
          change={(words) => turn({ words })}
          problem={problem}
        />
      </Row>
    </>
  );
}
