import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { isSpent } from '#core/exercises/choose.ts';
import type { ChoiceFacts } from '#core/exercises/choose.ts';
import { shortPlan } from '#core/session/plan.ts';
import type { Plan, Session } from '#core/session/session.ts';
import { begin } from '#core/session/steer.ts';
import type { Content, Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { choiceFacts, contentOf, planFor } from './content.ts';
import { countStopped } from './count.ts';
import type { Cycle, Offer } from './cycle.ts';
import { dues } from './due.ts';
import type { Due } from './due.ts';
import type { Effect, Wish, World } from './event.ts';
import { meant } from './meant.ts';
import type { Outgo } from './outgo.ts';
import { still } from './outgo.ts';
import { closedOffer } from './withdrawn.ts';

/** Hands that rest for this long have come to the end of a sentence. */
const NATURAL_PAUSE: Seconds = 5;
/** Hands that rest for longer may be those of nobody: nothing begins by itself before an empty chair. */
const EMPTY_CHAIR: Seconds = 30;
/** A heads-up is seen for this long before anything begins by itself: Later must be in reach. */
const SEEN_FOR: Millis = 10 * SECOND;

/** What is to be started: by name, or what is on offer or next; `short` = the shorter version of it. */
export type StartWish = Omit<Extract<Wish, { do: 'start' }>, 'do'> & { readonly short?: boolean };

/** Starts a session: of the break on offer, of an exercise, area or routine by name, or of what is next. Never a second one. */
export function started(cycle: Cycle, wish: StartWish, world: World, settings: Settings): Outgo {
  const { now } = world;
  if (cycle.session !== null) return { cycle, effects: [{ do: 'show-session' }] };
  const { plan: whole, kind } = chosen(cycle, wish, world, settings);
  const { length } = settings.shorter;
  const plan = wish.short === true ? shortPlan(whole.exercises[0], settings.tools, length) : whole;
  const [exercise] = plan.exercises;
  const session = begin(plan, kind, now);
  const stopped = countStopped({ ...cycle, offer: null, held: null, outcome: null, session }, now, settings);
  const effects: Effect[] = [...closedOffer(cycle)];
  effects.push(...windowFor(cycle, kind, settings));
  effects.push({ do: 'play', sound: 'start' });
  effects.push({ do: 'log', entry: { at: now, is: 'started', kind, exercise } });
  return { cycle: stopped, effects };
}

/** The page of the session before is still open: its window is the window, unless this one is of another size. */
function windowFor({ outcome }: Cycle, kind: string | null, settings: Settings): readonly Effect[] {
  const open = opening(kind, settings);
  if (outcome === null) return [open];
  const before = opening(outcome.session.kind, settings);
  return open.presence === before.presence ? [{ do: 'show-session' }] : [{ do: 'close-session' }, open];
}

/** The plan that a wish comes to, and the kind that it answers: a pause or working hours are no reason to answer nothing. */
function chosen(
  cycle: Cycle,
  wish: StartWish,
  world: World,
  settings: Settings,
): Pick<Session, 'plan' | 'kind'> {
  const facts = choiceFacts(cycle, world, settings);
  const awake = { ...cycle, pause: null };
  const open = { ...settings, hours: { ...settings.hours, on: false } };
  const named = namedContent(wish);
  if (named === null) {
    const kind = meant(awake, open, world.now);
    return { kind, plan: plannedFor(cycle, kind, facts, settings) };
  }
  const plan = planFor(named, facts, settings);
  return { plan, kind: cycle.offer?.kind ?? kindLike(plan, named, dues(awake, open, world.now)) };
}

type Opening = Extract<Effect, { do: 'open-session' }>;

/** The window of a session, as its kind wants it. */
export function opening(kind: string | null, settings: Settings): Opening {
  const presence = settings.kinds.find(({ id }) => id === kind)?.presence;
  return { do: 'open-session', presence: presence === 'full-screen' ? 'full-screen' : 'window' };
}

/** The plan of the break on offer or held, else of its kind. An offer stands as it was made, unless the limits were tightened meanwhile. */
function plannedFor(cycle: Cycle, id: string | null, facts: ChoiceFacts, settings: Settings): Plan {
  const { offer, held } = cycle;
  if (offer?.plan.exercises.every((one) => !isSpent(one, facts.spent)) === true) return offer.plan;
  const kind = settings.kinds.find((one) => one.id === id);
  return planFor(contentOf(kind), facts, settings, held?.exercise ?? null);
}

function namedContent({ exercise, area, routine }: StartWish): Content | null {
  if (exercise !== null) return { is: 'exercise', exercise };
  if (area !== undefined) return { is: 'area', area };
  return routine === undefined ? null : { is: 'routine', routine };
}

/** The kind that a session by name answers: the next one of its content. Null = none is like it. */
function kindLike({ exercises }: Plan, named: Content, next: readonly Due[]): string | null {
  const [first] = exercises;
  const sort = exercises.some((id) => CATALOGUE[id].kind === 'release') ? 'release' : 'movement';
  const fits = ({ content }: Kind) =>
    content.is === sort ||
    content.is === 'any' ||
    (content.is === 'exercise' && content.exercise === first) ||
    (content.is === 'area' && content.area === CATALOGUE[first].area) ||
    (content.is === 'routine' && named.is === 'routine' && content.routine === named.routine);
  return next.find(({ kind }) => fits(kind))?.kind.id ?? null;
}

/** At the first natural pause after it is due, where the person wants that: typing is never interrupted. */
export function begunAtPause(cycle: Cycle, world: World, settings: Settings): Outgo {
  const { offer } = cycle;
  if (offer === null || cycle.away !== null || !waitsForPause(offer, settings)) return still(cycle);
  const { idleSeconds, now } = world;
  const seen = now - offer.since >= SEEN_FOR && now >= offer.dueAt;
  const silent = idleSeconds !== null && idleSeconds >= NATURAL_PAUSE && idleSeconds < EMPTY_CHAIR;
  return seen && silent ? started(cycle, { exercise: null }, world, settings) : still(cycle);
}

/** True when an offer begins by itself once the hands rest. A notification opens no window that nobody asked for. */
export function waitsForPause(offer: Offer, { headsUp }: Settings): boolean {
  return headsUp.starts === 'at-pause' && offer.presence !== 'notification';
}
