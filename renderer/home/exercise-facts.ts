import type { Bar } from '#core/choosing/bar.ts';
import { bar } from '#core/choosing/bar.ts';
import { ladderOf } from '#core/choosing/ladder.ts';
import type { Means } from '#core/choosing/means.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { capOf } from '#core/screening/screening.ts';
import { partnerOf, sessionSeconds } from '#core/session/plan.ts';
import { minutesText } from './now-words.ts';

/** What a list says about one exercise for somebody with these means. */
export type ExerciseFacts = {
  /** "4 min", the whole session with what follows. */
  readonly minutes: string;
  /** The tool that it would be shown with. */
  readonly tool: ToolId;
  /** Why it cannot be done now; null = it can. */
  readonly bar: Bar | null;
  /** The movement that follows a release; null = nothing follows. */
  readonly then: string | null;
};

/** The facts of an exercise. */
export function exerciseFacts(exercise: Exercise, means: Means): ExerciseFacts {
  const [tool] = ladderOf(exercise, means.tools, capOf(means.screening));
  return {
    minutes: minutesText(sessionSeconds(exercise, means)),
    tool: tool ?? exercise.tools[0] ?? 'none',
    bar: bar(exercise, means),
    then: exercise.kind === 'release' ? (partnerOf(exercise, means)?.name ?? null) : null,
  };
}
