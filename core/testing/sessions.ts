import type { ExerciseId } from '#core/exercises/ids.ts';
import { progress } from '#core/session/progress.ts';
import type { Stage, StageKind } from '#core/session/session.ts';
import type { Settings } from '#core/settings/settings.ts';
import { settingsOf } from './builders.ts';
import { Day } from './day.ts';

/** The stage that is under way on a day; throws when there is none. */
export function stageNow({ cycle: { session }, now }: Day): Stage {
  const seen = session === null ? null : progress(session, now);
  if (seen === null) throw new Error('no session runs');
  return seen.stage;
}

/** A day on which a session of this exercise is in its first stage of a kind. */
export function inStage(
  kind: StageKind,
  exercise: ExerciseId = 'rel-glutemed-wall-ball',
  changes: Partial<Settings> = {},
): Day {
  const day = new Day({ settings: settingsOf({ tools: ['tennis-ball', 'lacrosse-ball'], ...changes }) });
  return onTo(day.start(exercise), kind);
}

/** The same day, gone on to the next stage of a kind; a swap is what a firmer tool brings. */
export function onTo(day: Day, kind: StageKind): Day {
  if (kind === 'swap') return onTo(day, 'hold').press('firmer');
  while (stageNow(day).kind !== kind) day.press('on');
  return day;
}
