import { PHASE_KINDS } from '#core/exercises/exercise.ts';
import { during, poseAt, withTool } from '../posing.ts';
import type { Posing } from '../posing.ts';
import { POSINGS } from '../posings.ts';
import { fitted } from '../props/fitted.ts';
import { solve } from '../solve.ts';

/** Both keys and what lies between. */
const MOMENTS = [0, 0.25, 0.5, 0.75, 1];
/** And the way on to the first key, of what goes round. */
const ROUND = [...MOMENTS, 1.25, 1.5, 1.75, 2];

/** The kinds of phase that this posing shows in a way of their own. */
const ownPhases = (posing: Posing) =>
  PHASE_KINDS.filter((phase) => phase === 'move' || during(posing, phase) !== posing);

/** Each posing with each of its tools, in each kind of phase that it shows in its own way. */
export const showings = [...POSINGS].flatMap(([id, plain]) =>
  [null, ...Object.keys(plain.tools)].flatMap((tool) => {
    const equipped = withTool(plain, tool);
    return ownPhases(equipped).map((phase) => ({
      id,
      name: `${id}${tool === null ? '' : ` with ${tool}`} in ${phase}`,
      phase,
      tool,
      equipped,
      posing: fitted(during(equipped, phase), tool),
    }));
  }),
);

type Showing = (typeof showings)[number];

/** One showing at both keys and between. */
export const momentsOf = (showing: Showing) =>
  (showing.posing.round.length > 0 ? ROUND : MOMENTS).map((t) => {
    const pose = poseAt(showing.posing, t);
    return { ...showing, name: `${showing.name} at ${String(t)}`, t, pose, body: solve(pose) };
  });

/** All moments of all showings. */
export const everyMoment = showings.flatMap(momentsOf);

/** The moments of contact: all but coming and letting go. */
export const moments = everyMoment.filter(({ phase }) => phase === 'move' || phase === 'sweep');
