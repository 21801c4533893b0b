import type { Snapshot } from '#core/bridge/snapshot.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { ownExercises } from '#core/packs/pack.ts';
import type { ScreeningEffect, Share } from '#core/screening/effect.ts';
import { effectOf } from '#core/screening/effect.ts';

type Props = { readonly state: Snapshot; readonly open: number };

/** What the answers change right now, in numbers of exercises. It is said again whenever it changes. */
export function HealthEffect({ state: { ask, settings }, open }: Props) {
  const effect = effectOf(settings.screening, everyExercise(ownExercises(settings.packs)));
  const waits = ask === 'never' || ask === 'stopped';
  return (
    <div role="status">
      <p className="name">{waits ? waitText(effect.releases.all, open) : hiddenText(effect)}</p>
      {waits && effect.releases.hidden + effect.movements.hidden > 0 && (
        <p className="small">{hiddenText(effect)}</p>
      )}
      {!waits && open > 0 && <p className="small">{open} without an answer count as not sure.</p>}
      {capText(effect) !== '' && <p className="small">{capText(effect)}</p>}
    </div>
  );
}

const of = ({ hidden, all }: Share, words: string) => `${hidden} of ${all} ${words}`;

function waitText(releases: number, open: number): string {
  const until = open > 0 ? 'all questions have an answer' : 'you say that the answers are right';
  return `All ${releases} releases wait until ${until}. Movements do not wait.`;
}

function hiddenText({ releases, movements }: ScreeningEffect): string {
  if (releases.hidden + movements.hidden === 0) return 'Hidden for now: nothing.';
  return `Hidden for now: ${of(releases, 'releases')}, ${of(movements, 'movements')}.`;
}

function capText({ cap: { pressure, tool } }: ScreeningEffect): string {
  const firm = tool === null ? '' : `, and nothing firmer than a ${TOOLS[tool].label.toLowerCase()}`;
  return pressure === null ? '' : `Pressure to aim for: ${pressure} of 10 at most${firm}.`;
}
