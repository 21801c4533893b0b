import type { Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant, Millis } from '#core/time.ts';
import { SECOND } from '#core/time.ts';
import type { DueFacts } from './cycle.ts';

/** True when an absence of this length was a break of this kind; no absence is the start of a day. */
export function isRest(kind: Kind, gone: Millis): boolean {
  return kind.on && kind.trigger.by !== 'day' && gone >= kind.length * SECOND;
}

/** True when somebody has been away for so long by `now` that it counts as a break of this kind; silence may yet be reading. */
export function isRested({ away }: DueFacts, kind: Kind, settings: Settings, now: Instant): boolean {
  if (away === null) return false;
  const gone = now - away.since;
  const reading = away.why === 'idle' ? settings.presence.reading * SECOND : 0;
  return gone > reading && isRest(kind, gone);
}
