import type { ToolId } from '#core/exercises/tools.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Progress } from './progress.ts';
import { counted } from './progress.ts';
import type { Session, Stage } from './session.ts';
import { exerciseOf } from './session.ts';
import { FIND_SECONDS } from './stages.ts';
import { tapsIn } from './taps.ts';

/** Time to take another tool; it is not counted as pressure. */
const SWAP_SECONDS: Seconds = 10;
/** A stage with less than this left is not worth another tool: the next one has it. */
const WORTH_SWAPPING: Seconds = 8;

/** The stages of the running exercise from here on, changed. */
export function fromHere(at: Session, change: (stage: Stage) => Stage): Session {
  const exercise = at.plan.stages[at.index]?.exercise;
  const stages = at.plan.stages.map((stage, index) =>
    index >= at.index && stage.exercise === exercise ? change(stage) : stage,
  );
  return { ...at, plan: { ...at.plan, stages } };
}

/**
 * The same session with another tool from here on, and time to take it wherever the one before is in use; null = it would
 * not be used any more. `at` is settled, and `seen` is where it stands.
 */
export function swapped(at: Session, seen: Progress, tool: ToolId, now: Instant): Session | null {
  const { stage } = seen;
  const other = fromHere(at, (one) => ({ ...one, tool }));
  if (stage.kind === 'swap') return takenAnew(other, seen, tool, now);
  const inUse = stage.pressure || stage.kind === 'find';
  const left = (seen.length - seen.spent) / SECOND;
  if (inUse && left >= WORTH_SWAPPING) return parted(other, seen, tool, now);
  if (!inUse && left >= SWAP_SECONDS) return other;
  return swapAhead(inUse ? withStage(other, at.index, stage) : other, stage, tool);
}

const withStage = (at: Session, index: number, stage: Stage): Session => ({
  ...at,
  plan: { ...at.plan, stages: at.plan.stages.with(index, stage) },
});

/** A step during the swap itself: another tool to be taken, and the whole time for it. */
function takenAnew(at: Session, { stage, spent }: Progress, tool: ToolId, now: Instant): Session {
  const swap = withStage(at, at.index, { ...stage, tool, cue: takeCue(tool, at.plan.stages[at.index + 1]) });
  return { ...counted(swap, spent), spent: 0, extra: 0, since: at.since === null ? null : now };
}

/** The stage in two, with the time to take the tool between. */
function parted(at: Session, seen: Progress, tool: ToolId, now: Instant): Session {
  const { index } = at;
  const { stage: before } = seen;
  const ran: Seconds = Math.ceil(seen.spent / SECOND);
  const planned = before.seconds + at.extra - ran;
  const left = before.kind === 'find' ? Math.max(planned, FIND_SECONDS.second) : planned;
  const taps = tapsIn(exerciseOf(at.plan, before.exercise), before, left);
  const rest: Stage = { ...before, tool, seconds: left, taps };
  const swap = swapStage(rest, tool);
  const since = at.since === null ? null : now;
  const spent = at.done[index] ?? 0;
  // What was pressed before the first second of a stage was pressed in an earlier visit, and stays with it.
  if (ran === 0)
    return { ...withStages(at, index, 1, [placed(swap), placed(rest, spent)]), spent: 0, extra: 0, since };
  const done: Stage = { ...before, seconds: ran, taps: before.taps.filter((tap) => tap < ran) };
  const three = [placed(done, spent + seen.spent), placed(swap), placed(rest)];
  return { ...withStages(at, index, 1, three), index: index + 1, spent: 0, extra: 0, since };
}

/** A stage with the time that was spent in it so far. */
type Placed = { readonly stage: Stage; readonly done: Millis };

const placed = (stage: Stage, done: Millis = 0): Placed => ({ stage, done });

/** So many stages replaced by others. */
function withStages(at: Session, from: number, many: number, by: readonly Placed[]): Session {
  const stages = at.plan.stages.toSpliced(from, many, ...by.map(({ stage }) => stage));
  const done = at.done.toSpliced(from, many, ...by.map((one) => one.done));
  return { ...at, plan: { ...at.plan, stages }, done };
}

/** Time to take the tool before it is in use next; none where the hand still has it. */
function swapAhead(at: Session, running: Stage, tool: ToolId): Session | null {
  const { stages } = at.plan;
  const isNext = (stage: Stage, place: number) =>
    place > at.index &&
    stage.exercise === running.exercise &&
    (stage.pressure || stage.kind === 'find' || stage.kind === 'swap');
  const place = stages.findIndex(isNext);
  const next = stages[place];
  if (next === undefined) return null;
  const known = next.kind === 'swap' ? 1 : 0;
  const used = stages.slice(0, at.index + 1).findLast((one) => one.pressure || one.kind === 'find');
  const inHand = used?.exercise === running.exercise && used.tool === tool;
  const swaps = stages.slice(place + known, place + known + 1).map((one) => placed(swapStage(one, tool)));
  if (inHand) return withStages(at, place, known, []);
  return withStages(at, place, known, swaps);
}

function swapStage(next: Stage, tool: ToolId): Stage {
  return {
    ...next,
    kind: 'swap',
    tool,
    seconds: SWAP_SECONDS,
    pressure: false,
    cue: takeCue(tool, next),
    taps: [],
    reps: null,
    aim: null,
    note: null,
  };
}

function takeCue(tool: ToolId, next: Stage | undefined): string {
  const take = `Let go and take the ${TOOLS[tool].label.toLowerCase()}.`;
  return next?.kind === 'find' ? take : `${take} Same spot, same side.`;
}
