import { aimOf, aimText } from '#core/choosing/ladder.ts';
import { cueText } from '#core/exercises/cue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import type { Instant } from '#core/time.ts';
import { progress, settle } from './progress.ts';
import type { Plan, Session, Stage } from './session.ts';
import { exerciseOf } from './session.ts';
import { fromHere, swapped } from './swap.ts';

/** One step towards gentle or towards firm. */
export type Ease = 'gentler' | 'firmer';

/** The session after the step, or why there is none, in a sentence. */
export type Eased =
  { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly why: string };

/** Nothing is pressed more lightly than this, on 0 to 10. */
const LIGHTEST = 1;

/**
 * One step on the ladder for the exercise under way, from here on: the next softer or firmer tool that the plan allows, else
 * lighter pressure or the exercise's own way. One thing changes at a time (evidence.md section 2).
 */
export function eased(session: Session, ease: Ease, now: Instant): Eased {
  const at = settle(session, now);
  const seen = progress(at, now);
  if (seen === null) return { ok: false, why: 'The session is over.' };
  const exercise = exerciseOf(at.plan, seen.stage.exercise);
  if (exercise.kind === 'movement') return noted(at, exercise, ease);
  const last = lastPressed(at);
  if (last === undefined) return NOTHING_PRESSES;
  const tool = nextTool(at.plan, last, ease);
  // A step back first undoes what the last step did.
  if (tool !== null && last.note === null) {
    const other = swapped(at, seen, tool, now);
    return other === null ? NOTHING_PRESSES : { ok: true, session: other };
  }
  return ease === 'gentler' ? gentler(at, exercise, last) : firmer(at, exercise, last);
}

const KEPT_LIGHT: Eased = { ok: false, why: 'Your answers to the health questions keep it light.' };

const NOTHING_PRESSES: Eased = { ok: false, why: 'Nothing presses any more in this exercise.' };

/** The last stage of the running exercise that is still to be pressed: what was changed from here on, it has. */
function lastPressed({ plan: { stages }, index }: Session): Stage | undefined {
  const exercise = stages[index]?.exercise;
  return stages.slice(index).findLast((stage) => stage.pressure && stage.exercise === exercise);
}

/** The tool a step further that the plan allows; null = there is none. */
function nextTool({ ladders }: Plan, { exercise, tool }: Stage, ease: Ease): ToolId | null {
  const ladder = ladders[exercise] ?? [];
  const at = ladder.indexOf(tool);
  return at < 0 ? null : (ladder[at + (ease === 'gentler' ? -1 : 1)] ?? null);
}

function noted(at: Session, exercise: Exercise, ease: Ease): Eased {
  const note = at.plan.stages[at.index]?.note ?? null;
  const [wanted, other] =
    ease === 'gentler' ? [exercise.gentler, exercise.firmer] : [exercise.firmer, exercise.gentler];
  if (note === wanted) return { ok: false, why: `It goes no ${ease} than this: ${wanted}` };
  if (ease === 'firmer' && note !== other && !at.plan.firmer) return KEPT_LIGHT;
  const next = note === other ? null : wanted;
  return { ok: true, session: fromHere(at, (stage) => ({ ...stage, note: next })) };
}

type Aim = readonly [number, number];

function gentler(at: Session, exercise: Exercise, { aim, note }: Stage): Eased {
  if (note === exercise.firmer) return { ok: true, session: fromHere(at, (one) => ({ ...one, note: null })) };
  const [from, to] = aim ?? usualAim(at, exercise);
  if (to <= LIGHTEST + 1)
    return { ok: false, why: 'It goes no gentler than this. If it does not feel right, stop.' };
  const next: Aim = [Math.max(LIGHTEST, from - 1), to - 1];
  return { ok: true, session: aimed(at, exercise, { aim: next, note: exercise.gentler }) };
}

function firmer(at: Session, exercise: Exercise, { aim, note }: Stage): Eased {
  if (note === exercise.gentler) {
    const usual = usualAim(at, exercise);
    const next = raised(aim ?? usual, usual);
    const isUsual = next[1] === usual[1];
    return { ok: true, session: aimed(at, exercise, { aim: next, note: isUsual ? null : note }) };
  }
  if (!at.plan.firmer) return KEPT_LIGHT;
  if (note === exercise.firmer) return { ok: false, why: 'It goes no firmer than this here.' };
  return { ok: true, session: fromHere(at, (one) => ({ ...one, note: exercise.firmer })) };
}

/** The pressure that the plan began with; the lightest where nobody says how hard. */
function usualAim({ plan }: Session, exercise: Exercise): Aim {
  return aimOf(exercise, { pressure: plan.cap, tool: null }) ?? [LIGHTEST, LIGHTEST + 1];
}

function raised([, to]: Aim, usual: Aim): Aim {
  const most = Math.min(usual[1], to + 1);
  return [Math.min(usual[0], Math.max(LIGHTEST, most - (usual[1] - usual[0]))), most];
}

/** The same exercise with another pressure to aim for from here on, in numbers and in its cues. */
function aimed(at: Session, exercise: Exercise, { aim, note }: Pick<Stage, 'note'> & { aim: Aim }): Session {
  return fromHere(at, (stage) => {
    if (stage.aim === null) return { ...stage, note };
    const text = (of: Aim) => ({ aim: aimText(of), side: stage.side });
    const said = stage.aim;
    const phase = exercise.phases.find(({ cue }) => cueText(cue, text(said)) === stage.cue);
    const cue = cueText(phase?.cue ?? stage.cue, text(aim));
    return { ...stage, cue, aim, note };
  });
}
