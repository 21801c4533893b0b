import { healthBar } from '#core/choosing/bar.ts';
import { aimOf, aimText, ladderOf } from '#core/choosing/ladder.ts';
import type { Means } from '#core/choosing/means.ts';
import { cueText } from '#core/exercises/cue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { capOf, mayGoFirmer } from '#core/screening/screening.ts';
import type { Session, Stage } from './session.ts';
import { exerciseOf } from './session.ts';

/**
 * A session under way, held to what the person says of their health now: what is still to come presses no harder and with no
 * firmer tool than their answers allow. Null = something still to come must not be done at all: the session has to end.
 */
export function heldTo(session: Session, means: Means): Session | null {
  const { plan, index } = session;
  const ahead = plan.stages.slice(index).map(({ exercise }) => exerciseOf(plan, exercise));
  const cap = capOf(means.screening);
  const reach = (exercise: Exercise) => ladderOf(exercise, plan.ladders[exercise.id] ?? [], cap);
  const barred = (exercise: Exercise) =>
    healthBar(exercise, means) !== null || (exercise.kind === 'release' && reach(exercise).length === 0);
  if (ahead.some(barred)) return null;
  if (cap.pressure === plan.cap && mayGoFirmer(means.screening) === plan.firmer) return session;
  const ladders = plan.exercises.map((id) => [id, reach(exerciseOf(plan, id))] as const);
  const stages = plan.stages.map((stage, at) => {
    if (at < index || stage.aim === null) return stage;
    const exercise = exerciseOf(plan, stage.exercise);
    const ladder = reach(exercise);
    const tool = ladder.includes(stage.tool) ? stage.tool : (ladder[0] ?? stage.tool);
    return lighter({ ...stage, tool }, exercise, aimOf(exercise, cap));
  });
  const firmer = mayGoFirmer(means.screening);
  return {
    ...session,
    plan: { ...plan, stages, ladders: Object.fromEntries(ladders), cap: cap.pressure, firmer },
  };
}

/** The stage with no more than this to aim for, in its words too; what was eased already stays as light as it is. */
function lighter(stage: Stage, { phases }: Exercise, aim: Stage['aim']): Stage {
  const said = stage.aim;
  if (aim === null || said === null || said[1] <= aim[1]) return stage;
  const text = (cue: string, of: readonly [number, number]) =>
    cueText(cue, { aim: aimText(of), side: stage.side });
  const phase = phases.find(({ cue }) => text(cue, said) === stage.cue);
  return { ...stage, aim, cue: phase === undefined ? stage.cue : text(phase.cue, aim) };
}
