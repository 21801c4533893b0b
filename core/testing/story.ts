import { assertNever } from '#core/assert-never.ts';
import type { HistoryEntry } from '#core/history/entry.ts';
import type { Instant } from '#core/time.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The local time of an instant as timelines write it: `09:30:00`. */
function clockOf(instant: Instant): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** One entry of the history as timelines write it: `09:30:00 offered movement`. */
export function storyLine(entry: HistoryEntry): string {
  return `${clockOf(entry.at)} ${wordsOf(entry)}`;
}

function wordsOf(entry: HistoryEntry): string {
  switch (entry.is) {
    case 'offered':
    case 'skipped':
    case 'taken':
    case 'missed':
      return `${entry.is} ${entry.kind}`;
    case 'started':
    case 'finished':
    case 'partial':
      return `${entry.is} ${entry.kind ?? 'by hand'}`;
    case 'stopped':
      return `stopped ${entry.kind ?? 'by hand'}: ${entry.exercise}`;
    case 'rated':
      return `rated ${entry.area} ${entry.when}: ${entry.value}`;
    case 'brought-back':
      return `brought-back ${entry.exercise}`;
    case 'later':
      return `later ${entry.kind} until ${clockOf(entry.until)}`;
    case 'held':
      return `held ${entry.kind}: ${entry.why}`;
    case 'away-credited':
      return `away ${entry.seconds} s: ${entry.kinds.join(', ')}`;
    case 'paused':
      return `paused until ${entry.until === null ? 'resumed' : clockOf(entry.until)}`;
    case 'resumed':
      return 'resumed';
    default:
      return assertNever(entry);
  }
}
