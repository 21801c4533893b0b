import type { AreaId } from '#core/exercises/areas.ts';
import { BodyMap } from './body-map.tsx';
import type { Change } from './change.ts';
import { toggled } from './picks.tsx';

type Props = { readonly tight: readonly AreaId[]; readonly change: Change };

// A ring of radius 152 at (186, 258) whose strands cross below it and leave at both edges.
const RING = 'M246 397.4A152 152 0 1 0 126 397.4';
const OUT = 'M126 397.4L186 423.7C260 456.7 302 494 384 494';
const CROSSING = 'M142 442.7L220 408.7';
const IN = 'M-12 494C70 494 112 456.7 186 423.7L246 397.4';

/** The picture beside the first questions: one rope with one kink, and the body in it. Decoration: the list says it all. */
export function WelcomeAside({ tight, change }: Props) {
  return (
    <aside className="welcome-aside" aria-hidden="true">
      <svg className="welcome-rope" viewBox="0 0 372 530">
        <circle cx="186" cy="258" r="134" />
        <path d={RING} />
        <path d={OUT} />
        <path className="gap" d={CROSSING} />
        <path d={IN} />
        <g transform="translate(88 138) scale(0.82)">
          <BodyMap
            back={false}
            tight={tight}
            press={(id) => void change('tight', (all) => toggled(all, id))}
          />
        </g>
        <g transform="translate(186 138) scale(0.82)">
          <BodyMap back tight={tight} press={(id) => void change('tight', (all) => toggled(all, id))} />
        </g>
        <text x="137" y="370">
          Front
        </text>
        <text x="235" y="370">
          Back
        </text>
      </svg>
      <p>
        A few minutes, a few times a day.
        <br />
        That is the whole idea.
      </p>
    </aside>
  );
}
