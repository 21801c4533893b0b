import { planSeconds } from '#core/session/plan.ts';
import type { Plan } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { durationText } from './words.ts';

/** What a notification says that offers a break: a click on it is the answer. */
export function noticeOf(plan: Plan): { readonly title: string; readonly text: string } {
  const names = plan.exercises.map((id) => exerciseOf(plan, id).name.replace(/,.*$/, ''));
  const length = durationText(planSeconds(plan));
  return { title: 'Time for a break', text: `${names.join(', then ')}. ${length}. Click to start.` };
}
