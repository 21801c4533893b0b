import type { Exercise } from '#core/exercises/exercise.ts';
import type { Seconds } from '#core/time.ts';
import type { Stage } from './session.ts';

/** Nobody stays on one spot for longer without a cue (founding article F20: every 20 to 30 s). */
const LONGEST: Seconds = 30;
/** A cue that is this close, before or after, is not worth another one. */
const TOO_CLOSE: Seconds = 3;

type Spot = Pick<Stage, 'kind' | 'pressure'>;

/**
 * Seconds into a stage at which to move a millimetre or two: as few as will do, spread evenly, because the beginning and the
 * end of a stage say what to do now by themselves. Empty where the exercise stays on one spot, or is moving.
 */
export function tapsIn(
  { repositionEvery }: Pick<Exercise, 'repositionEvery'>,
  { kind, pressure }: Spot,
  seconds: Seconds,
): readonly Seconds[] {
  const held = pressure && (kind === 'hold' || kind === 'sweep');
  return held && repositionEvery !== null ? between(0, seconds) : [];
}

function between(from: Seconds, to: Seconds): readonly Seconds[] {
  const many = Math.ceil((to - from) / LONGEST) - 1;
  return Array.from({ length: Math.max(0, many) }, (_, at) =>
    Math.round(from + ((at + 1) * (to - from)) / (many + 1)),
  );
}

/** The taps of a stage that has become longer while it runs: what was heard stays, the rest is spread over what is left. */
export function tapsAnew(
  exercise: Pick<Exercise, 'repositionEvery'>,
  stage: Stage,
  { spent, length }: { readonly spent: Seconds; readonly length: Seconds },
): readonly Seconds[] {
  if (tapsIn(exercise, stage, length).length === 0) return [];
  const heard = stage.taps.filter((tap) => tap <= spent);
  const ahead = between(heard.at(-1) ?? 0, length).map((tap) => Math.max(tap, Math.ceil(spent) + TOO_CLOSE));
  return [...heard, ...ahead.filter((tap) => tap <= length - TOO_CLOSE)];
}
