import type { Instant } from '#core/time.ts';
import { presses, progress } from './progress.ts';
import type { Session } from './session.ts';
import { exerciseOf } from './session.ts';
import { aimText } from '#core/choosing/ladder.ts';
import type { Speech } from './speech.ts';
import { said } from './speech.ts';
import { timeText, toolName, whatText } from './spoken.ts';

/** Said when the clock waits for the person: what comes, and how to go on without looking. */
export function waitingWords(session: Session): readonly string[] {
  const next = session.plan.stages[session.index + 1];
  const over = 'This part is over.';
  const ready = "Press Space or the headset's button to go on.";
  const comes = next === undefined ? null : `Next: ${lower(whatText(session, next))}.`;
  return [said(over, comes, ready), ready];
}

/** Said when a session has come to its end. */
export function endWords({ plan }: Session, { words }: Speech): string {
  if (words === 'short') return 'Done.';
  const names = [...new Set(plan.exercises)].map((id) => exerciseOf(plan, id).name);
  if (names.length > 3) return `Done. That was ${names.length} exercises.`;
  return `Done. That was ${names.join(', then ')}.`;
}

/** Said when the clock has been stopped by hand. */
export function pausedWords(session: Session, now: Instant): string {
  const stage = progress(session, now)?.stage;
  return stage !== undefined && presses(stage) ? 'Paused. Let go of the spot.' : 'Paused.';
}

/** Where a session stands, in a few words, longest first. */
export function whereWords(session: Session, now: Instant): readonly string[] {
  const seen = progress(session, now);
  if (seen === null) return [];
  const left = `${timeText(Math.max(1, seen.secondsLeft))} left.`;
  return [`${whatText(session, seen.stage)}. ${left}`, left];
}

/** Said after Gentler or Firmer: what is different from now on; null = nothing is. */
export function changedWords(before: Session, session: Session): string | null {
  const was = before.plan.stages[before.index];
  const is = session.plan.stages[session.index];
  if (was === undefined || is === undefined) return null;
  const later = session.plan.stages.find(
    (stage, at) => at >= session.index && stage.exercise === is.exercise && stage.tool !== was.tool,
  );
  if (later !== undefined) return `Next with the ${toolName(later.tool)}.`;
  const aim = is.aim === null ? null : `Aim for ${aimText(is.aim)} of 10.`;
  return said(is.note ?? 'As usual again.', aim);
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
