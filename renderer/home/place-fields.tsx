import type { Place } from '#core/settings/place.ts';
import { ProblemText, useProblem } from '../ui/problem.tsx';
import type { Change } from './change.ts';
import { Picks, toggled } from './picks.tsx';
import { Row } from './row.tsx';
import { Switch } from './switch.tsx';

type Props = { readonly place: Place; readonly change: Change };

const POSITIONS = [
  ['seated', 'Sit'],
  ['standing', 'Stand'],
  ['floor', 'Lie or kneel on the floor'],
] as const;

const PROPS = [
  ['wall', 'A free wall'],
  ['chair', 'A chair'],
  ['desk', 'A desk'],
  ['doorway', 'A doorway'],
] as const;

/** Where breaks are taken: how one can be placed there, what is in the room, and who is near. */
export function PlaceFields({ place, change }: Props) {
  const problem = useProblem();
  const set = (part: (before: Place) => Partial<Place>) =>
    change('place', (before) => ({ ...before, ...part(before) }));
  return (
    <>
      <section className="card" aria-labelledby="positions">
        <h2 id="positions">Where I take my breaks I can</h2>
        <Picks
          label="Positions"
          options={POSITIONS}
          picked={place.positions}
          toggle={(id) => set((before) => ({ positions: toggled(before.positions, id) }))}
          problem={problem}
        />
        <h2 id="props">There is</h2>
        <Picks
          label="In the room"
          options={PROPS}
          picked={place.props}
          toggle={(id) => set((before) => ({ props: toggled(before.props, id) }))}
          problem={problem}
        />
        <ProblemText problem={problem} />
      </section>
      <section className="card list" aria-label="Who is near">
        <Row title="In the office" says="Only what is fine among colleagues, in normal clothes.">
          <Switch
            label="In the office"
            on={place.office}
            change={(office) => set(() => ({ office }))}
            problem={problem}
          />
        </Row>
        <Row title="Quiet" says="Only what the next desk does not hear.">
          <Switch
            label="Quiet"
            on={place.quiet}
            change={(quiet) => set(() => ({ quiet }))}
            problem={problem}
          />
        </Row>
      </section>
    </>
  );
}
