import { aimText } from '#core/choosing/ladder.ts';
import { cueText } from '#core/exercises/cue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Instant, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { progress, settle } from './progress.ts';
import type { Plan, Session, Stage } from './session.ts';
import { exerciseOf, isBetween } from './session.ts';

/** One step towards gentle or towards firm. */
export type Ease = 'gentler' | 'firmer';

/** The session after the step, or why there is none, in a sentence. */
export type Eased =
  { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly why: string };

/** Time to take another tool in the middle of a stage; it is not counted as pressure. */
export const SWAP_SECONDS: Seconds = 10;
/** A stage with less than this left is not worth another tool: the next one has it. */
const WORTH_SWAPPING: Seconds = 8;
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
  const tool = nextTool(at.plan, seen.stage, ease);
  const lightened = seen.stage.note !== null;
  // A step back first undoes what the last step did.
  if (tool !== null && !lightened) return { ok: true, session: swapped(at, tool, now) };
  return pressed(at, exercise, ease);
}

/** The tool a step further that the plan allows; null = there is none. */
export function nextTool({ ladders }: Plan, { exercise, tool }: Stage, ease: Ease): ToolId | null {
  const ladder = ladders[exercise] ?? [];
  const at = ladder.indexOf(tool);
  return at < 0 ? null : (ladder[at + (ease === 'gentler' ? -1 : 1)] ?? null);
}

type Change = (stage: Stage) => Stage;

/** The stages of the running exercise from here on, changed. */
function fromHere(at: Session, change: Change): Session {
  const exercise = at.plan.stages[at.index]?.exercise;
  const stages = at.plan.stages.map((stage, index) =>
    index >= at.index && stage.exercise === exercise ? change(stage) : stage,
  );
  return { ...at, plan: { ...at.plan, stages } };
}

function noted(at: Session, exercise: Exercise, ease: Ease): Eased {
  const note = at.plan.stages[at.index]?.note ?? null;
  const [wanted, other] =
    ease === 'gentler' ? [exercise.gentler, exercise.firmer] : [exercise.firmer, exercise.gentler];
  if (note === wanted) return { ok: false, why: `It goes no ${ease} than this: ${wanted}` };
  const next = note === other ? null : wanted;
  return { ok: true, session: fromHere(at, (stage) => ({ ...stage, note: next })) };
}

function pressed(at: Session, exercise: Exercise, ease: Ease): Eased {
  const stage = at.plan.stages[at.index];
  const note = stage?.note ?? null;
  if (ease === 'firmer') return firmer(at, exercise, note);
  if (note === exercise.firmer) return { ok: true, session: fromHere(at, (one) => ({ ...one, note: null })) };
  const aims = at.plan.stages.flatMap(({ exercise: id, aim }) =>
    id === exercise.id && aim !== null ? [aim] : [],
  );
  if (Math.min(...aims.map(([, most]) => most)) <= LIGHTEST + 1)
    return { ok: false, why: 'It goes no gentler than this. If it does not feel right, stop.' };
  return {
    ok: true,
    session: fromHere(at, (one) => ({ ...aimed(one, exercise, lower(one.aim)), note: exercise.gentler })),
  };
}

/** The stage with another pressure to aim for, in its words too. */
function aimed(stage: Stage, { phases }: Exercise, aim: Stage['aim']): Stage {
  const said = (cue: string, of: Stage['aim']) =>
    cueText(cue, { aim: of === null ? '' : aimText(of), side: stage.side });
  const own = phases.find(({ cue }) => said(cue, stage.aim) === stage.cue);
  return own === undefined ? { ...stage, aim } : { ...stage, aim, cue: said(own.cue, aim) };
}

function lower(aim: Stage['aim']): Stage['aim'] {
  if (aim === null) return null;
  const [from, to] = aim;
  return [Math.max(LIGHTEST, from - 1), Math.max(LIGHTEST + 1, to - 1)];
}

function firmer(at: Session, exercise: Exercise, note: string | null): Eased {
  const { cap } = at.plan;
  if (note === exercise.gentler) {
    const usual = exercise.intensity;
    const [from, to] = usual ?? [0, 0];
    const most = Math.min(to, cap ?? to);
    const aim = [Math.min(from, most), most] as const;
    return {
      ok: true,
      session: fromHere(at, (one) => ({
        ...aimed(one, exercise, one.aim === null ? null : aim),
        note: null,
      })),
    };
  }
  if (cap !== null) return { ok: false, why: 'Your answers to the health questions keep it light.' };
  if (note === exercise.firmer) return { ok: false, why: 'It goes no firmer than this here.' };
  return { ok: true, session: fromHere(at, (one) => ({ ...one, note: exercise.firmer })) };
}

/** The same session with another tool from here on; in the middle of a stage there is time to take it. */
function swapped(at: Session, tool: ToolId, now: Instant): Session {
  const other = fromHere(at, (stage) => ({ ...stage, tool }));
  const stage = at.plan.stages[at.index];
  const seen = progress(at, now);
  if (stage === undefined || seen === null || isBetween(stage.kind)) return other;
  const ran: Seconds = Math.ceil(seen.spent / SECOND);
  const left = stage.seconds + at.extra - ran;
  if (left < WORTH_SWAPPING) {
    const stages = other.plan.stages.map((one, index) => (index === at.index ? stage : one));
    return { ...other, plan: { ...other.plan, stages } };
  }
  return parted(other, stage, { tool, ran, left, spent: seen.spent, now });
}

type Parting = {
  readonly tool: ToolId;
  readonly ran: Seconds;
  readonly left: Seconds;
  readonly spent: number;
  readonly now: Instant;
};

function parted(at: Session, before: Stage, { tool, ran, left, spent, now }: Parting): Session {
  const { index } = at;
  const done = { ...before, seconds: ran, taps: before.taps.filter((tap) => tap < ran) };
  const rest: Stage = {
    ...before,
    tool,
    seconds: left,
    taps: before.taps.filter((tap) => tap > ran).map((tap) => tap - ran),
  };
  const swap: Stage = {
    ...before,
    kind: 'swap',
    tool,
    seconds: SWAP_SECONDS,
    pressure: false,
    cue: `Let go and take the ${TOOLS[tool].label.toLowerCase()}. Same spot, same side.`,
    taps: [],
    reps: null,
    aim: null,
    note: null,
  };
  const stages = [...at.plan.stages.slice(0, index), done, swap, rest, ...at.plan.stages.slice(index + 1)];
  const times = at.done.map((time, one) => (one === index ? time + spent : time));
  const runs = at.since === null ? null : now;
  return {
    ...at,
    plan: { ...at.plan, stages },
    done: [...times.slice(0, index + 1), 0, 0, ...times.slice(index + 1)],
    index: index + 1,
    spent: 0,
    since: runs,
    extra: 0,
  };
}
