import type { Kind } from '#core/settings/kind.ts';
import type { PresetId } from '#core/settings/presets.ts';
import { PRESET_IDS, presetOf, PRESETS, withPreset } from '#core/settings/presets.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';

type Props = { readonly kinds: readonly Kind[]; readonly change: Change };

/** A rhythm to begin with. */
export function WelcomeRhythm({ kinds, change }: Props) {
  const problem = useProblem();
  const chosen = presetOf(kinds);
  const take = async (preset: PresetId) => {
    const answer = await change('kinds', (all) => withPreset(all, preset));
    problem.tell('rhythm', answer.ok ? null : answer.message);
  };
  return (
    <fieldset className="choices">
      <legend className="unseen">Rhythm</legend>
      {PRESET_IDS.map((id) => (
        <label key={id} className="choice">
          <input type="radio" name="rhythm" checked={chosen === id} onChange={() => void take(id)} />
          <span>
            <b>{PRESETS[id].name}</b>
            <span className="small">{PRESETS[id].says}</span>
          </span>
        </label>
      ))}
      <ProblemText problem={problem} />
    </fieldset>
  );
}
