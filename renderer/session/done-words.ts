import type { Snapshot } from '#core/bridge/snapshot.ts';
import { sentence } from '#core/bridge/status.ts';
import type { Plan, Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { BODY } from './body-words.ts';
import type { Part } from './stage-words.ts';
import { partsOf, shortName } from './stage-words.ts';

/** From this share of its time on, a part reads as done; below, as a part of it. */
const WHOLE_FROM = 0.8;

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as a heading says it: words up to twelve, then digits. */
function countText(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** What was really done of one part of the session. */
export type DonePart = Part & {
  /** Time really spent; may exceed `seconds` when 15 s were added. */
  readonly spent: Seconds;
  /** Repetitions completed and planned; null for parts by time. */
  readonly reps: { readonly done: number; readonly of: number } | null;
};

/** What was done of each part, in the order of the session, parts of which nothing was done included. */
export function doneParts(session: Session): readonly DonePart[] {
  return partsOf(session.plan).map((part) => {
    const spent = part.stages.reduce((sum: Millis, at) => sum + (session.done[at] ?? 0), 0);
    return { ...part, spent: Math.floor(spent / SECOND), reps: repsOf(session, part) };
  });
}

function repsOf({ plan, done }: Session, { stages }: Part): DonePart['reps'] {
  let [made, of] = [0, 0];
  for (const at of stages) {
    const stage = plan.stages[at];
    if (stage?.reps == null) continue;
    of += stage.reps;
    // Rounded down: a repetition that was not finished is none.
    made += Math.min(stage.reps, Math.floor(((done[at] ?? 0) / (stage.seconds * SECOND)) * stage.reps));
  }
  return of === 0 ? null : { done: made, of };
}

const share = ({ spent, seconds }: DonePart) => spent / seconds;

/** What was done, as the heading says it: facts, never praise. "Both shoulders, then twelve side raises." */
export function doneHeading(session: Session): string {
  const parts = doneParts(session);
  const words = session.plan.exercises
    .map((exercise) =>
      exerciseWords(
        session.plan,
        parts.filter((part) => part.exercise === exercise),
      ),
    )
    .filter((text) => text !== '');
  if (words.length === 0) return 'Nothing this time.';
  const text = words.join(', then ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function exerciseWords(plan: Plan, parts: readonly DonePart[]): string {
  const [first] = parts;
  if (first === undefined) return '';
  return exerciseOf(plan, first.exercise).kind === 'release'
    ? releaseWords(plan, parts)
    : movementWords(plan, parts);
}

function releaseWords(plan: Plan, parts: readonly DonePart[]): string {
  const begun = parts.filter(({ spent }) => spent >= 1);
  const [one, other] = begun;
  if (one === undefined) return '';
  const [single, both] = BODY[exerciseOf(plan, one.exercise).area];
  const of = ({ side }: DonePart) => (side === null ? `the ${single}` : `the ${side} ${single}`);
  const whole = begun.map((part) => share(part) >= WHOLE_FROM);
  if (other === undefined) return whole[0] === true ? of(one).replace(/^the /, '') : `part of ${of(one)}`;
  if (whole.every((each) => each)) return `both ${both}`;
  if (whole.every((each) => !each)) return `part of both ${both}`;
  const [done, part] = whole[0] === true ? [one, other] : [other, one];
  return `${of(done).replace(/^the /, '')}, part of the ${part.side ?? 'other'}`;
}

function movementWords(plan: Plan, parts: readonly DonePart[]): string {
  const [first] = parts;
  if (first === undefined) return '';
  const name = shortName(exerciseOf(plan, first.exercise)).toLowerCase();
  const reps = parts.reduce((sum, part) => sum + (part.reps?.done ?? 0), 0);
  if (parts.some((part) => part.reps !== null)) {
    return reps === 0 ? '' : `${countText(reps)} ${name}${reps === 1 ? '' : 's'}`;
  }
  const spent = parts.reduce((sum, part) => sum + part.spent, 0);
  return spent < 1 ? '' : `${spent} s of ${name}`;
}

/** What comes next, as one line at the foot. */
export function nextLine(state: Snapshot, now: Instant): string {
  const off = !state.settings.kinds.some((kind) => kind.on);
  const phase = off ? 'off' : state.holds.some(({ why }) => why === 'off-hours') ? 'off-hours' : 'working';
  return sentence({ ...state, phase, offer: null }, now);
}

/** What was said before and after, as a fact; null = nothing was said before. */
export function changeText(before: number | null, after: number | null): string | null {
  if (before === null) return null;
  return after === null
    ? `You said ${before} before.`
    : `Before ${before}, now ${after}. It stays on this device.`;
}
