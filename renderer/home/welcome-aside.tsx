import { AREAS } from '#core/exercises/areas.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import type { Settings } from '#core/settings/settings.ts';
import { BodyMap } from '../figure/body-map.tsx';
import type { Change } from './change.ts';
import { toggled } from './picks.tsx';

type Props = {
  readonly settings: Settings;
  /** True = the question is where it is tight, and the body answers it as the list does. */
  readonly asked: boolean;
  readonly change: Change;
};

// A loop round (186, 318) whose strands cross below it and leave at both edges.
const LOOP = 'M246 578.5A172 278 0 1 0 126 578.5';
const OUT = 'M126 578.5L186 614.6C252 654 300 682 384 682H480';
const CROSSING = 'M143 640.5L219 594.7';
const IN = 'M-108 682H-12C72 682 120 654 186 614.6L246 578.5';

/** The picture beside the first questions: one rope with one kink, and the body in it. */
export function WelcomeAside({ settings: { tight, person }, asked, change }: Props) {
  const press = (id: AreaId) => void change('tight', (all) => toggled(all, id));
  return (
    <aside className="welcome-aside" aria-label="Your body">
      <div className="welcome-art">
        <svg className="welcome-rope" viewBox="0 0 372 700" aria-hidden="true">
          <ellipse cx="186" cy="318" rx="154" ry="260" />
          <path d={LOOP} />
          <path d={OUT} />
          <path className="gap" d={CROSSING} />
          <path d={IN} />
        </svg>
        <BodyMap
          label={asked ? 'Where it is tight' : tightWords(tight)}
          picked={tight}
          press={asked ? press : null}
          person={person}
        />
      </div>
      <p>
        A few minutes, a few times a day.
        <br />
        That is the whole idea.
      </p>
    </aside>
  );
}

const tightWords = (tight: readonly AreaId[]): string =>
  tight.length === 0
    ? 'The body from the front and from the back'
    : `It is tight here: ${tight.map((id) => AREAS[id].toLowerCase()).join(', ')}`;
