import type { Seconds } from '#core/time.ts';
import type { Phase, PhaseKind } from './exercise.ts';

/** What ends every release at once. */
export const PRESS_STOP =
  'Sharp, burning or electric pain, numbness, tingling, or discomfort above 6 out of 10';
/** What ends every movement at once. */
export const MOVE_STOP = 'Sharp or spreading pain, numbness, tingling, dizziness, or a joint that catches';

/** Getting ready. */
export const setUp = (seconds: Seconds, cue: string): Phase => free('set-up', seconds, cue);

/** A phase in which a tool or hand presses. */
export const press = (kind: PhaseKind, seconds: Seconds, cue: string): Phase => ({
  kind,
  seconds,
  pressure: true,
  cue,
});

/** A phase in which nothing presses. */
export const free = (kind: PhaseKind, seconds: Seconds, cue: string): Phase => ({
  kind,
  seconds,
  pressure: false,
  cue,
});
