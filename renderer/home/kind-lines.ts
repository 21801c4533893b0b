import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { KindState } from '#core/bridge/why.ts';
import { durationText } from '#core/bridge/words.ts';
import { everyOf } from '#core/settings/kind.ts';
import type { Instant } from '#core/time.ts';
import { MINUTE, SECOND } from '#core/time.ts';

const COUNTDOWN = /^in \d+ (?:h|min|s)(?: \d+ min)?/;

/** True for a line that counts down: it changes with the time alone. */
export const countsDown = ({ says, dueAt }: KindState): boolean => dueAt !== null && COUNTDOWN.test(says);

/** What the app said of a kind at the time of the state, true again at `now`: only a countdown and its count move on. */
export function saysAt(line: KindState, state: Snapshot, now: Instant): string {
  const { says, dueAt } = line;
  if (dueAt === null || state.phase === 'away' || !countsDown(line)) return says;
  const rest = says.replace(COUNTDOWN, '');
  return `in ${durationText(Math.max(0, dueAt - now) / SECOND)}${countAt(rest, line, state, now)}`;
}

/** "(18 of 30 active min)" as it is at `now`. It stands where it is not what is missing until the break: in a pause, say. */
function countAt(rest: string, { kind, dueAt }: KindState, { settings, at }: Snapshot, now: Instant): string {
  const said = /\((\d+) of /.exec(rest)?.[1];
  const every = everyOfId(settings.kinds, kind) * SECOND;
  const minutesAt = (time: Instant) => Math.floor((every - Math.max(0, (dueAt ?? 0) - time)) / MINUTE);
  if (said === undefined || minutesAt(at) !== Number(said)) return rest;
  return rest.replace(`(${said} of `, `(${minutesAt(now)} of `);
}

/** Seconds between two breaks of this kind; 0 = it has no such time. */
export function everyOfId(kinds: Snapshot['settings']['kinds'], id: string): number {
  const kind = kinds.find((one) => one.id === id);
  return kind === undefined ? 0 : (everyOf(kind) ?? 0);
}
