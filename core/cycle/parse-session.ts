import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { TOOL_IDS } from '#core/exercises/tools.ts';
import { ownExercise } from '#core/packs/read-exercise.ts';
import type { LeftOut, Plan, Session, Stage } from '#core/session/session.ts';
import { STAGE_KINDS } from '#core/session/session.ts';
import { amount, flag, instantOrNull, isRecord, listOf, oneOf, orNull, shape, text } from '#core/read.ts';
import type { Fault, Reader } from '#core/read.ts';
import { exerciseId } from '#core/settings/read-kinds.ts';
import { WAITS } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { LAST_INSTANT } from '#core/time.ts';

const FAR: Instant = LAST_INSTANT;
const words = text(/^[^]{0,400}$/, 'a text of at most 400 characters', '');

const aim: Reader<Stage['aim']> = (value, at, faults) => {
  if (value === null) return null;
  const [from, to] = listOf(amount(0, 10, 0), 2, [])(value, at, faults);
  if (from !== undefined && to !== undefined) return [from, to];
  faults.push({ at, wants: 'two numbers, or null' });
  return null;
};

const stage: Reader<Stage> = shape<Stage>({
  kind: oneOf(STAGE_KINDS, 'hold'),
  exercise: exerciseId,
  tool: oneOf(TOOL_IDS, 'none'),
  side: orNull(oneOf(['left', 'right'], 'left')),
  seconds: amount(0, 3600, 10),
  pressure: flag(false),
  cue: words,
  taps: listOf(amount(0, 3600, 0), 100, []),
  reps: orNull(amount(1, 999, 1, 'whole')),
  aim,
  note: orNull(words),
});

const exercises: Reader<Plan['exercises']> = (value, at, faults) => {
  const [first, ...rest] = listOf<ExerciseId>(exerciseId, 24, [])(value, at, faults);
  if (first !== undefined) return [first, ...rest];
  faults.push({ at, wants: 'at least one exercise' });
  return ['mov-breath-drop'];
};

const ladders: Reader<Plan['ladders']> = (value, at, faults) => {
  const tools = listOf<ToolId>(oneOf(TOOL_IDS, 'none'), TOOL_IDS.length, []);
  const read = Object.entries(isRecord(value) ? value : {}).map(
    ([id, ladder]) => [id, tools(ladder, `${at}.${id}`, faults)] as const,
  );
  return Object.fromEntries(read);
};

const plan: Reader<Plan> = shape<Plan>({
  exercises,
  stages: listOf(stage, 400, []),
  cut: orNull(amount(1, 3600, 60)),
  own: listOf(ownExercise, 24, []),
  ladders,
  cap: orNull(amount(0, 10, 5)),
  firmer: flag(false),
  waits: oneOf(WAITS, 'never'),
  because: words,
  leftOut: listOf(shape<LeftOut>({ name: words, why: words }), 24, []),
});

/** A session of a state file; anything wrong in it, and there is none: its plan is kept in full, so half of it is worth nothing. */
export const session: Reader<Session | null> = (value, at, faults) => {
  if (value === null || value === undefined) return null;
  const own: Fault[] = [];
  const read = shape<Session>({
    kind: (kind) => (typeof kind === 'string' ? kind : null),
    startedAt: amount(0, FAR, 0),
    plan,
    index: amount(0, 400, 0, 'whole'),
    spent: amount(0, FAR, 0),
    since: instantOrNull(),
    extra: amount(0, 3600, 0),
    before: orNull(amount(0, 10, 0, 'whole')),
    done: listOf(amount(0, FAR, 0), 400, []),
  })(value, at, own);
  faults.push(...own);
  return own.length === 0 && isWhole(read) ? read : null;
};

/** True when a session goes with its plan, and the plan with the exercises that there are. */
function isWhole({ plan: made, index, done }: Session): boolean {
  const { stages, own } = made;
  const known = [...made.exercises, ...stages.map(({ exercise }) => exercise)];
  const fits = index <= stages.length && done.length === stages.length && stages.length > 0;
  return fits && known.every((id) => exerciseIn(own, id) !== undefined);
}
