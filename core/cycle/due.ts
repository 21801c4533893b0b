import type { Kind, Settings } from '#core/settings/settings.ts';
import type { Instant, Millis, Seconds } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { Cycle } from './cycle.ts';
import { closesAt, opensAt } from './hours.ts';

/** A break that will come. */
export type Due = { readonly kind: Kind; readonly dueAt: Instant };

/** Active time since the last break of this kind. */
export function workedAt(cycle: Cycle, kind: string, now: Instant): Millis {
  const running = cycle.activeSince === null ? 0 : Math.max(0, now - cycle.activeSince);
  return (cycle.worked[kind] ?? 0) + running;
}

/**
 * When a break of this kind will be due, if the person goes on as now. Somebody who is away is taken to come back now.
 * Null = never: the kind is off, paused until resume, or there are no working hours.
 */
export function dueAt(cycle: Cycle, kind: Kind, settings: Settings, now: Instant): Instant | null {
  if (!kind.on) return null;
  if (cycle.pause?.until === null) return null;
  const from = Math.max(now, cycle.pause?.until ?? now);
  const opens = opensAt(settings.hours, from);
  if (opens === null) return null;
  const every = kind.every * SECOND;
  const left = answered(cycle, kind, settings) ? every : every - workedAt(cycle, kind.id, now);
  const due = Math.max(opens + left, cycle.notBefore[kind.id] ?? 0);
  if (opens > from) return Math.max(opens + every, due);
  const closes = closesAt(settings.hours, from);
  if (closes === null || due < closes) return due;
  const reopens = opensAt(settings.hours, closes);
  return reopens === null ? null : reopens + every;
}

/** True while a session runs after which this kind begins anew. */
function answered({ session }: Cycle, kind: Kind, settings: Settings): boolean {
  if (session === null) return false;
  const taken = settings.kinds.find((one) => one.id === session.kind);
  return taken !== undefined && (taken.id === kind.id || kind.every < taken.every);
}

/** All breaks to come, the soonest first; of two at the same time the rarer one, which absorbs the other. */
export function dues(cycle: Cycle, settings: Settings, now: Instant): readonly Due[] {
  return settings.kinds
    .flatMap((kind) => {
      const at = dueAt(cycle, kind, settings, now);
      return at === null ? [] : [{ kind, dueAt: at }];
    })
    .sort((a, b) => a.dueAt - b.dueAt || b.kind.every - a.kind.every);
}

/** This kind, and all that are due with it at `now`, not offered for some seconds: none of them may follow at once. */
export function putOff(
  cycle: Cycle,
  id: string | null,
  now: Instant,
  seconds: Seconds,
  settings: Settings,
): Cycle {
  const due = dues(cycle, settings, now).filter((one) => one.dueAt <= now);
  const ids = [...due.map((one) => one.kind.id), ...(id === null ? [] : [id])];
  const until = Object.fromEntries(ids.map((one) => [one, now + seconds * SECOND]));
  return { ...cycle, notBefore: { ...cycle.notBefore, ...until } };
}

/** No kind is offered before Later has passed, or its own time where that is shorter: nothing follows a session at once. */
export function spaced(cycle: Cycle, now: Instant, settings: Settings): Cycle {
  const entries = settings.kinds.map(({ id, every }) => {
    const until = now + Math.min(settings.later, every) * SECOND;
    return [id, Math.max(cycle.notBefore[id] ?? 0, until)] as const;
  });
  return { ...cycle, notBefore: { ...cycle.notBefore, ...Object.fromEntries(entries) } };
}

/** The kind to offer at `now`: of those that are due, the rarest; null = nothing is due. */
export function kindDue(cycle: Cycle, settings: Settings, now: Instant): Kind | null {
  const due = dues(cycle, settings, now).filter((one) => one.dueAt <= now);
  return due.reduce<Kind | null>(
    (best, { kind }) => (best === null || kind.every > best.every ? kind : best),
    null,
  );
}

/** The count after a break of this kind: it and every more frequent kind begin anew. */
export function afterBreak(cycle: Cycle, id: string | null, settings: Settings): Cycle {
  const taken = settings.kinds.find((kind) => kind.id === id);
  if (taken === undefined) return cycle;
  const anew = settings.kinds
    .filter((kind) => kind.id === id || kind.every < taken.every)
    .map((kind) => kind.id);
  return begunAnew(cycle, anew);
}

/** The count of these kinds at zero, and nothing that put them off. */
export function begunAnew(cycle: Cycle, kinds: readonly string[]): Cycle {
  const keep = <T>(facts: { readonly [kind: string]: T }) =>
    Object.fromEntries(Object.entries(facts).filter(([kind]) => !kinds.includes(kind)));
  return { ...cycle, worked: keep(cycle.worked), notBefore: keep(cycle.notBefore) };
}
