import type { Snapshot } from '#core/bridge/snapshot.ts';
import { snapshot } from '#core/bridge/snapshot.ts';
import type { Cycle } from '#core/cycle/cycle.ts';
import { freshCycle } from '#core/cycle/cycle.ts';
import { meansWith } from '#core/cycle/means.ts';
import { POSITIONS, PROPS } from '#core/exercises/exercise.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { planned } from '#core/session/planner.ts';
import type { Plan, Session, Side, StageKind } from '#core/session/session.ts';
import { begin } from '#core/session/steer.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import type { Screening } from '#core/screening/screening.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Instant, Seconds } from '#core/time.ts';

const SHELL = { version: '0.0.0', login: { is: 'off' }, tray: true, notices: [], blind: {} } as const;
const TOOLS = ['hands', 'water-bottle', 'tennis-ball'];

/** Nothing stands in the way: all questions about health were answered with no. */
export const healthy = (at: Instant): Screening => ({
  answeredAt: at,
  answers: Object.fromEntries(RULE_IDS.map((id) => [id, 'no'])),
  marked: {},
});

/** The plan for an exercise, for somebody with everything who may do everything. */
export function planFor(exercise: ExerciseId, waits: Plan['waits'] = 'never'): Plan {
  const place = { positions: POSITIONS, props: PROPS, office: false, quiet: false };
  const settings = { ...DEFAULTS, tools: TOOLS, place, screening: healthy(0) };
  const means = meansWith(freshCycle(0), settings, []);
  const content = { is: 'exercise', exercise } as const;
  const made = planned({ content, most: null, about: null }, { means, routines: [], waits });
  if (!made.ok) throw new Error(made.why);
  return made.plan;
}

/** A state of the app at `now` with these facts in its cycle and settings. */
export function stateWith(now: Instant, facts: Partial<Cycle>, settings: Partial<Settings> = {}): Snapshot {
  const usual = { ...DEFAULTS, tools: TOOLS, screening: healthy(now), welcomed: true };
  return snapshot({ ...freshCycle(now), ...facts }, { ...usual, ...settings }, SHELL, now);
}

/** A session that at `now` has run `spent` seconds of its stage `index`; all stages before are done in full. */
export function sessionAt(exercise: ExerciseId, now: Instant, index = 0, spent: Seconds = 0): Session {
  const begun = begin(planFor(exercise), 'release', now);
  const done = begun.plan.stages.map((stage, at) => (at < index ? stage.seconds * 1000 : 0));
  return { ...begun, index, spent: spent * 1000, done };
}

/** A stage by what it is: the first of this kind, on this side where one is named, or a later one of them, from 0. */
export type Where = { readonly kind: StageKind; readonly side?: Side; readonly nth?: number };

/** The index of a stage of a plan. A stage that there is not is a mistake of the test, and throws. */
export function indexIn({ stages }: Plan, { kind, side, nth = 0 }: Where): number {
  const all = stages.flatMap((stage, at) =>
    stage.kind === kind && (side === undefined || stage.side === side) ? [at] : [],
  );
  const found = all[nth];
  if (found === undefined) throw new Error(`the plan has no ${kind} number ${nth}`);
  return found;
}

/** A session that at `now` has run `spent` seconds of a stage; all stages before are done in full. */
export function sessionIn(exercise: ExerciseId, now: Instant, where: Where, spent: Seconds = 0): Session {
  return sessionAt(exercise, now, indexIn(planFor(exercise), where), spent);
}

/** The same session, stopped. */
export function stopped(session: Session): Session {
  return { ...session, since: null };
}

/** A session that has ended with these seconds done in each stage; stages that are not named were left out. */
export function ended(exercise: ExerciseId, now: Instant, seconds: readonly Seconds[]): Session {
  const session = stopped(sessionAt(exercise, now));
  const done = session.plan.stages.map((_, at) => (seconds[at] ?? 0) * 1000);
  return { ...session, index: session.plan.stages.length, done };
}

/** An offer of this exercise that came up `seconds` ago. */
export function offerOf(exercise: ExerciseId, now: Instant, seconds: Seconds): NonNullable<Cycle['offer']> {
  const grown = seconds >= DEFAULTS.headsUp.growsAfter;
  const since = now - seconds * 1000;
  return {
    kind: 'release',
    exercise,
    plan: planFor(exercise),
    since,
    dueAt: since,
    presence: 'window',
    grown,
  };
}
