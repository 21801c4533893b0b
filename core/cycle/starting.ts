import { beginning } from '#core/session/moments.ts';
import type { Frame, Planned } from '#core/session/planner.ts';
import { planned, shorter } from '#core/session/planner.ts';
import type { Plan } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { hearingOf } from '#core/session/speech.ts';
import { begin } from '#core/session/steer.ts';
import type { Content, Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import { frameOf, named, planFor, requestOf, stillFits } from './content.ts';
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
  const { made, kind } = chosen(cycle, wish, world, settings);
  if (!made.ok) return still(cycle);
  const { plan } = made;
  const [exercise] = plan.exercises;
  const session = begin(plan, kind, now);
  const stopped = countStopped({ ...cycle, offer: null, held: null, outcome: null, session }, now, settings);
  const effects: Effect[] = [...closedOffer(cycle)];
  effects.push(...windowFor(cycle, kind, settings));
  const told = beginning(session, hearingOf(settings));
  if (told !== null) effects.push({ do: 'play', ...told });
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

/** The plan that a wish comes to, or why there is none, and the kind that it answers. */
export type Chosen = { readonly made: Planned; readonly kind: string | null };

/** What a wish comes to: a pause or working hours are no reason to answer nothing. */
export function chosen(
  cycle: Cycle,
  wish: StartWish,
  world: Pick<World, 'now' | 'dice'>,
  settings: Settings,
): Chosen {
  const frame = frameOf(cycle, world, settings);
  const awake = { ...cycle, pause: null };
  const open = { ...settings, hours: { ...settings.hours, on: false } };
  const content = namedContent(wish);
  if (content === null) {
    const kind = meant(awake, open, world.now);
    const made = plannedFor(cycle, kind, frame, settings);
    return { kind, made: shortened(made, wish, frame, settings) };
  }
  const made = planned(named(content, wish.seconds ?? null), frame);
  if (!made.ok) return { made, kind: null };
  const kind = cycle.offer?.kind ?? kindLike(made.plan, content, dues(awake, open, world.now));
  return { made: shortened(made, wish, frame, settings), kind };
}

function shortened(made: Planned, { short }: StartWish, frame: Frame, settings: Settings): Planned {
  if (!made.ok || short !== true) return made;
  return { ok: true, plan: shorter(made.plan, frame, settings.shorter.length) };
}

type Opening = Extract<Effect, { do: 'open-session' }>;

/** The window of a session, as its kind wants it. */
export function opening(kind: string | null, settings: Settings): Opening {
  const presence = settings.kinds.find(({ id }) => id === kind)?.presence;
  return { do: 'open-session', presence: presence === 'full-screen' ? 'full-screen' : 'window' };
}

/** The plan of the break on offer or held, else of its kind. An offer stands as it was made, unless it cannot be done any more. */
function plannedFor(cycle: Cycle, id: string | null, frame: Frame, settings: Settings): Planned {
  const { offer, held } = cycle;
  if (offer !== null && stillFits(offer.plan, frame.means)) return { ok: true, plan: offer.plan };
  const request = requestOf(settings.kinds.find((one) => one.id === id));
  const plan = planFor(request, frame, offer?.exercise ?? held?.exercise ?? null);
  return plan === null ? planned(request, frame) : { ok: true, plan };
}

function namedContent({ exercise, area, routine, seconds }: StartWish): Content | null {
  if (seconds !== undefined && exercise === null && area === undefined && routine === undefined)
    return { is: 'any' };
  if (exercise !== null) return { is: 'exercise', exercise };
  if (area !== undefined) return { is: 'area', area };
  return routine === undefined ? null : { is: 'routine', routine };
}

/** The kind that a session by name answers: the next one of its content. Null = none is like it. */
function kindLike(plan: Plan, asked: Content, next: readonly Due[]): string | null {
  const { exercises } = plan;
  const [first] = exercises;
  const sort = exercises.some((id) => exerciseOf(plan, id).kind === 'release') ? 'release' : 'movement';
  const fits = ({ content }: Kind) =>
    content.is === sort ||
    content.is === 'any' ||
    (content.is === 'exercise' && content.exercise === first) ||
    (content.is === 'area' && content.area === exerciseOf(plan, first).area) ||
    (content.is === 'routine' && asked.is === 'routine' && content.routine === asked.routine);
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
