import { assertNever } from '#core/assert-never.ts';
import { countedAt } from '#core/cycle/count.ts';
import type { Cycle } from '#core/cycle/cycle.ts';
import { dueAt, dues, NEAR, outranks } from '#core/cycle/due.ts';
import { isNeverAllowed, isUsedUp, releasesToday } from '#core/cycle/limits.ts';
import type { HoldFact } from '#core/cycle/phase.ts';
import { holdsOf, phaseOf } from '#core/cycle/phase.ts';
import { isRested } from '#core/cycle/rest.ts';
import { AREAS } from '#core/exercises/areas.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import { ownExercises } from '#core/packs/pack.ts';
import { planned } from '#core/session/planner.ts';
import { frameOf, isNothingLeft } from '#core/cycle/content.ts';
import type { Kind } from '#core/settings/kind.ts';
import { everyOf } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { atText, clockText, durationText } from './words.ts';

/** Where a kind of break stands, and why. */
export type KindState = {
  readonly kind: string;
  readonly name: string;
  /** Null = as things are it will not come; in the past = it is owed. */
  readonly dueAt: Instant | null;
  readonly owed: boolean;
  /** Why, without the name: "in 12 min", "held: camera in use since 10:02". */
  readonly says: string;
};

/** A reason that holds breaks, in words: "camera in use since 10:02 (zoom)". */
export function holdText({ why, since, until, who, orEarlier }: HoldFact, now: Instant): string {
  const from = `since ${clockText(since, now)}${orEarlier === true ? ' or earlier' : ''}`;
  const by = who === null ? '' : ` (${who})`;
  switch (why) {
    case 'session':
      return `in a break ${from}`;
    case 'paused':
      return until === null ? 'paused until you resume' : `paused until ${clockText(until, now)}`;
    case 'off-hours':
      return until === null
        ? 'outside working hours'
        : `outside working hours until ${clockText(until, now)}`;
    case 'camera':
    case 'microphone':
      return `${why} in use ${from}${by}`;
    case 'full-screen':
      return `a full-screen program in front ${from}${by}`;
    case 'do-not-disturb':
      return `do-not-disturb is on ${from}`;
    case 'app':
      return `${who ?? 'a chosen program'} runs ${from}`;
    case 'battery':
      return `on battery ${from}`;
    default:
      return assertNever(why);
  }
}

/** The strongest reason that holds a due break back now, in words; null = none does. */
export function heldText(cycle: Cycle, settings: Settings, now: Instant): string | null {
  const first = holdsOf(cycle, settings, now).find(({ why }) => why !== 'session');
  return first === undefined ? null : holdText(first, now);
}

/** Where every kind that is on stands, the soonest first, those that will not come last. */
export function kindStates(cycle: Cycle, settings: Settings, now: Instant): readonly KindState[] {
  const states = settings.kinds
    .filter((kind) => kind.on)
    .map((kind): KindState => {
      const at = dueAt(cycle, kind, settings, now);
      const owed = cycle.held?.kind === kind.id || (at !== null && at <= now);
      return { kind: kind.id, name: kind.name, dueAt: at, owed, says: says(cycle, kind, settings, now) };
    });
  return states.sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity));
}

function says(cycle: Cycle, kind: Kind, settings: Settings, now: Instant): string {
  if (cycle.offer?.kind === kind.id) return `on offer since ${clockText(cycle.offer.since, now)}`;
  if (cycle.session?.kind === kind.id) return 'under way';
  const at = dueAt(cycle, kind, settings, now);
  if (isNothingLeft(cycle, settings)) return nothingText(cycle, settings, now);
  if (at === null) return never(cycle, kind, settings);
  if (isRested(cycle, kind, settings, now))
    return `counted as a break: ${comes(kind, at, now)}, once you are back`;
  if (isUsedUp(kind.content, cycle, settings, now)) return usedUp(cycle, settings, at, now);
  const held = heldText(cycle, settings, now);
  if (at <= now) return owed(cycle, held);
  const waits = waitText(cycle, kind, at, now);
  if (waits !== null) return waits;
  const rarer = absorbing(cycle, kind, at, settings, now);
  if (rarer !== null) return `${comes(kind, at, now)}, as part of: ${rarer}`;
  return `${comes(kind, at, now)}${counted(cycle, kind, { at, now })}`;
}

function never({ pause }: Cycle, { content, trigger }: Kind, settings: Settings): string {
  if (isNeverAllowed(content, settings)) return 'no release sessions: their limit is 0';
  if (pause?.until === null) return 'paused until you resume';
  if (trigger.by === 'day') return 'with the first unlock or login of a working day';
  return trigger.by === 'times' ? 'at no time within working hours' : 'no working hours are set';
}

/** Why no break can be offered at all, as the middle of a sentence. */
function nothingText(cycle: Cycle, settings: Settings, now: Instant): string {
  const content = { is: 'movement' } as const;
  const none = planned({ content, most: null, about: null }, frameOf(cycle, { now, dice: 0 }, settings));
  return none.ok ? 'now' : `nothing that may be done: ${none.why.replace(/\.$/, '')}`;
}

function usedUp(cycle: Cycle, settings: Settings, at: Instant, now: Instant): string {
  const { releases } = settings.limits;
  const many = releasesToday(cycle, settings, now);
  const again = `again ${atText(at, now)}`;
  if (releases !== null && many >= releases) return `${many} of ${releases} release sessions today: ${again}`;
  return `each area that your tools reach has had its releases today: ${again}`;
}

function owed({ away, held }: Cycle, by: string | null): string {
  if (by !== null) return `held: ${by}`;
  if (away !== null) return 'as soon as you are back';
  return held === null ? 'now' : 'held until a moment ago: comes now';
}

function waitText(cycle: Cycle, { id }: Kind, at: Instant, now: Instant): string | null {
  const wait = cycle.waits[id];
  if (wait === undefined || wait.until < at || wait.until <= now) return null;
  const then = atText(at, now);
  switch (wait.why) {
    case 'later':
      return `put off until ${clockText(at, now)}`;
    case 'missed':
      return `not answered: again ${then}`;
    case 'left':
      return `left early: again ${then}`;
    case 'spaced':
      return `not right after another break: ${then}`;
    default:
      return assertNever(wait.why);
  }
}

/** The name of a rarer kind that comes so near that it takes this one's place; null = none does. */
function absorbing(cycle: Cycle, kind: Kind, at: Instant, settings: Settings, now: Instant): string | null {
  const near = dues(cycle, settings, now).filter((one) => Math.abs(one.dueAt - at) <= NEAR);
  const rarest = near.reduce((most, one) => (outranks(one.kind, most) ? one.kind : most), kind);
  return rarest === kind ? null : rarest.name.toLowerCase();
}

function comes({ trigger }: Kind, at: Instant, now: Instant): string {
  if (trigger.by === 'times' || trigger.by === 'day') return atText(at, now);
  return `in ${durationText((at - now) / SECOND)}`;
}

type Coming = { readonly at: Instant; readonly now: Instant };

/** What is counted already; empty where it is not what the break waits for: the count begins anew with working hours, say. */
function counted(cycle: Cycle, kind: Kind, { at, now }: Coming): string {
  const every = everyOf(kind);
  if (every === null || every < 120) return '';
  const ran = countedAt(cycle, kind, now);
  if (at - (cycle.pause?.until ?? now) > every * SECOND - ran) return '';
  const minutes = Math.floor(ran / (60 * SECOND));
  const sort = kind.trigger.by === 'clock' ? 'min by the clock' : 'active min';
  return ` (${minutes} of ${Math.round(every / 60)} ${sort})`;
}

/** Why a break is or is not coming, in a sentence: "Held: camera in use since 10:02. Owed: movement, side of hip." */
export function whySentence(cycle: Cycle, settings: Settings, now: Instant): string {
  const phase = phaseOf(cycle, settings);
  const held = heldText(cycle, settings, now);
  if (phase === 'held') {
    const by = held === null ? 'It was held until a moment ago and comes now.' : `Held: ${held}.`;
    return `${by} ${owedText(cycle, settings)}`;
  }
  if (phase === 'session') return 'A break is under way.';
  if (phase === 'done') return 'The last page of a break is still open.';
  if (phase === 'off') return 'All kinds of break are off.';
  if (phase === 'offered') return 'A break is on offer.';
  // What is outside the app holds only what is owed: else the break that comes says by itself why it does not come now.
  if (held !== null && (cycle.pause !== null || cycle.offSince !== null)) {
    const sentence = `${held.charAt(0).toUpperCase()}${held.slice(1)}.`;
    const owes = cycle.held !== null && cycle.away === null;
    return owes ? `${sentence} ${owedText(cycle, settings)}` : sentence;
  }
  const [first] = kindStates(cycle, settings, now);
  if (first === undefined) return 'No break is coming.';
  const away = cycle.away === null ? '' : `Away since ${clockText(cycle.away.since, now)}. `;
  return `${away}${first.name}: ${first.says}.`;
}

function owedText({ held }: Cycle, { kinds, packs }: Settings): string {
  if (held === null) return '';
  const name = kinds.find(({ id }) => id === held.kind)?.name ?? held.kind;
  const exercise = exerciseIn(ownExercises(packs), held.exercise);
  const where = exercise === undefined ? '' : `, ${AREAS[exercise.area].toLowerCase()}`;
  return `Owed: ${name.toLowerCase()}${where}.`;
}
