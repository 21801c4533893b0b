import { PHASE_KINDS } from '#core/exercises/exercise.ts';
import { during, poseAt, withTool } from '../posing.ts';
import type { Posing } from '../posing.ts';
import { POSINGS } from '../posings.ts';
import { solve } from '../solve.ts';

/** Both keys and what lies between. */
const MOMENTS = [0, 0.25, 0.5, 0.75, 1];

/** The kinds of phase that this posing shows in a way of their own. */
const ownPhases = (posing: Posing) =>
  PHASE_KINDS.filter((phase) => phase === 'move' || during(posing, phase) !== posing);

/** Each posing with each of its tools, in each kind of phase, at both keys and between. */
export const everyMoment = [...POSINGS].flatMap(([id, plain]) =>
  [null, ...Object.keys(plain.tools)].flatMap((tool) => {
    const equipped = withTool(plain, tool);
    return ownPhases(equipped).flatMap((phase) => {
      const posing = during(equipped, phase);
      return MOMENTS.map((t) => {
        const pose = poseAt(posing, t);
        const name = `${id}${tool === null ? '' : ` with ${tool}`} in ${phase} at ${String(t)}`;
        return { id, name, phase, tool, equipped, posing, t, pose, body: solve(pose) };
      });
    });
  }),
);

/** The moments of contact: all but coming and letting go. */
export const moments = everyMoment.filter(({ phase }) => phase === 'move' || phase === 'sweep');
