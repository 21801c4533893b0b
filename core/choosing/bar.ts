import type { Exercise, Prop } from '#core/exercises/exercise.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import type { RuleAnswer } from '#core/screening/screening.ts';
import { askReason, capOf, hidingRule } from '#core/screening/screening.ts';
import { ladderOf } from './ladder.ts';
import type { Means } from './means.ts';

/** Why an exercise cannot be done now. */
export type Bar =
  /** An answer of the health questions hides it. */
  | { readonly is: 'rule'; readonly rule: RuleId; readonly answer: RuleAnswer | null }
  /** Nothing is pressed before the health questions have been gone through, nor after a Stop until they were again. */
  | { readonly is: 'unasked' }
  | { readonly is: 'stopped' }
  /** Something felt wrong in it: it rests until the person brings it back. */
  | { readonly is: 'resting' }
  /** Its area, or the whole body, has had its pressing for today. */
  | { readonly is: 'dose'; readonly whole: boolean }
  | { readonly is: 'tool' }
  /** The tools that the person has are firmer than their answers allow. */
  | { readonly is: 'capped'; readonly firmest: ToolId }
  | { readonly is: 'position' }
  | { readonly is: 'prop'; readonly prop: Prop }
  | { readonly is: 'office' }
  | { readonly is: 'quiet' }
  /** Switched off by the person: only choosing passes over it. */
  | { readonly is: 'off' };

/** The gravest reason why an exercise cannot be done, by name or by choice; null = it can. */
export function bar(exercise: Exercise, means: Means): Bar | null {
  return healthBar(exercise, means) ?? doseBar(exercise, means) ?? placeBar(exercise, means);
}

/** The same for choosing, which also passes over what is switched off. */
export function choiceBar(exercise: Exercise, means: Means): Bar | null {
  return bar(exercise, means) ?? (means.off.includes(exercise.id) ? { is: 'off' } : null);
}

/** Why health does not allow an exercise, whatever dose, tools and place say; null = it does. */
export function healthBar(exercise: Exercise, { screening, resting, stoppedAt }: Means): Bar | null {
  const rule = hidingRule(exercise, screening);
  if (rule !== null) return { is: 'rule', rule, answer: screening.answers[rule] ?? null };
  if (exercise.kind === 'release') {
    // Three months are a reason to ask, not to refuse: no time passes here.
    const ask = askReason(screening, stoppedAt, screening.answeredAt ?? 0);
    if (ask === 'never') return { is: 'unasked' };
    if (ask === 'stopped') return { is: 'stopped' };
  }
  return resting.includes(exercise.id) ? { is: 'resting' } : null;
}

function doseBar({ kind, area }: Exercise, { spent }: Means): Bar | null {
  if (kind !== 'release') return null;
  if (spent === 'all') return { is: 'dose', whole: true };
  return spent.includes(area) ? { is: 'dose', whole: false } : null;
}

/** Why tools or place do not allow an exercise, whatever health and dose say; null = they do. */
export function placeBar(exercise: Exercise, { tools, place, screening }: Means): Bar | null {
  const cap = capOf(screening);
  if (ladderOf(exercise, tools, cap).length === 0) {
    const free = ladderOf(exercise, tools, { ...cap, tool: null });
    return cap.tool === null || free.length === 0 ? { is: 'tool' } : { is: 'capped', firmest: cap.tool };
  }
  if (!place.positions.includes(exercise.position)) return { is: 'position' };
  const missing = exercise.props.find((prop) => !place.props.includes(prop));
  // Who may lie down has something to lie on.
  if (missing !== undefined && missing !== 'mat') return { is: 'prop', prop: missing };
  if (place.office && !exercise.officeFriendly) return { is: 'office' };
  return place.quiet && !exercise.quiet ? { is: 'quiet' } : null;
}
