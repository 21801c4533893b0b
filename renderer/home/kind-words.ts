import { assertNever } from '#core/assert-never.ts';
import { AREAS } from '#core/exercises/areas.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { durationFieldText } from '#core/settings/duration.ts';
import type { Content, Kind, Trigger, Weekday } from '#core/settings/kind.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { WEEK, WEEKDAY_NAMES } from './weekdays.ts';

/** "Every 30 min at work, a movement of about 90 s, in a small window." */
export function kindSentence(
  kind: Kind,
  routines: readonly Routine[],
  own: readonly Exercise[] = [],
): string {
  const { trigger, content, presence, sounds } = kind;
  const never = neverText(trigger);
  if (never !== null) return never;
  const what = contentText(content, `about ${durationFieldText(kind.length)}`, { routines, own });
  return `${triggerText(trigger)}, ${what}, ${PRESENCE_PHRASES[presence]}.${SOUND_SENTENCES[sounds]}`;
}

const PRESENCE_PHRASES: { readonly [presence in Kind['presence']]: string } = {
  notification: 'as a notification',
  window: 'in a small window',
  'full-screen': 'over the whole screen',
};

const SOUND_SENTENCES: { readonly [sounds in Kind['sounds']]: string } = {
  all: '',
  session: ' Sounds only in the break.',
  none: ' Without a sound.',
};

/** Why a trigger brings nothing at all; null = it does bring breaks. */
function neverText(trigger: Trigger): string | null {
  if (trigger.by !== 'times') return null;
  if (trigger.times.length === 0) return 'Never: there is no time yet.';
  return trigger.days.length === 0 ? 'Never: no day is chosen.' : null;
}

function triggerText(trigger: Trigger): string {
  switch (trigger.by) {
    case 'active':
      return `Every ${durationFieldText(trigger.every)} at work`;
    case 'clock':
      return `Every ${durationFieldText(trigger.every)} by the clock`;
    case 'times':
      return `At ${listText([...new Set(trigger.times)].sort())}, ${daysText(trigger.days)}`;
    case 'day':
      return 'When a working day starts';
    default:
      return assertNever(trigger);
  }
}

type Known = { readonly routines: readonly Routine[]; readonly own: readonly Exercise[] };

/** What is offered and for how long; `length` in words. What is gone is as good as anything. */
function contentText(content: Content, length: string, { routines, own }: Known): string {
  switch (content.is) {
    case 'movement':
    case 'release':
      return `a ${content.is} of ${length}`;
    case 'any':
      return `whatever fits for ${length}`;
    case 'area':
      return `${length} for the ${AREAS[content.area].toLowerCase()}`;
    case 'exercise':
      return `${exerciseIn(own, content.exercise)?.name ?? 'whatever fits'} for ${length}`;
    case 'routine': {
      const routine = routines.find(({ id }) => id === content.routine);
      return `${routine === undefined ? 'whatever fits' : `the routine ${routine.name}`} for ${length}`;
    }
    default:
      return assertNever(content);
  }
}

const WORK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Days in words: "every day", "Monday to Friday", "Monday and Thursday". */
function daysText(days: readonly Weekday[]): string {
  const chosen = WEEK.filter((day) => days.includes(day));
  if (chosen.length === WEEK.length) return 'every day';
  if (chosen.join() === WORK.join()) return 'Monday to Friday';
  return listText(chosen.map((day) => WEEKDAY_NAMES[day]));
}

/** "a", "a and b", "a, b and c". */
export function listText(all: readonly string[]): string {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

/** How a kind is drawn wherever breaks are counted. */
export type Mark = 'release' | 'movement' | 'any';

/** The mark for what a kind offers: that of its exercises where they are known; `own` = those of packs. */
export function markOf(content: Content, routines: readonly Routine[], own: readonly Exercise[] = []): Mark {
  if (content.is === 'movement' || content.is === 'release') return content.is;
  if (content.is === 'exercise') return exerciseIn(own, content.exercise)?.kind ?? 'any';
  if (content.is !== 'routine') return 'any';
  const routine = routines.find(({ id }) => id === content.routine);
  if (routine === undefined) return 'any';
  return routine.steps.some(({ exercise }) => exerciseIn(own, exercise)?.kind === 'release')
    ? 'release'
    : 'movement';
}
