import { useMemo } from 'react';
import { clockText, durationText } from '#core/bridge/words.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Instant } from '#core/time.ts';
import { HOUR, localInstant, localMinute, localWeekday } from '#core/time.ts';
import { dayPreview } from './day-preview.ts';
import type { DayPreview } from './day-preview.ts';
import { DayLine, isDrawn } from './day-line.tsx';
import { KindMark } from './kind-mark.tsx';
import { listText, markOf } from './kind-words.ts';
import { WEEKDAY_NAMES } from './weekdays.ts';

type Props = { readonly settings: Settings; readonly now: Instant };
type Count = { readonly kind: Kind; readonly many: number };

/** So many kinds are named, the others are counted together. */
const NAMED = 5;
const restOf = (counts: readonly Count[]): number =>
  counts.slice(NAMED).reduce((sum, { many }) => sum + many, 0);

/** The day that these settings make, counted and drawn. */
export function RhythmDay({ settings, now }: Props) {
  const { kinds, routines } = settings;
  const today = localInstant(now, 0, 0);
  const day = useMemo(() => dayPreview(settings, today), [settings, today]);
  const counts = kinds.filter((kind) => kind.on).map((kind) => ({ kind, many: countOf(day, kind) }));
  return (
    <section className="card day">
      <div className="day-head">
        <h2>A day with these settings</h2>
        <ul className="legend">
          {counts.slice(0, NAMED).map(({ kind, many }) => (
            <li key={kind.id}>
              <KindMark mark={markOf(kind.content, routines)} />
              {many} <span>{kind.name.toLowerCase()}</span>
            </li>
          ))}
          {counts.length > NAMED && <li>{restOf(counts)} others</li>}
          {day.breaks.length > 0 && <li>{day.more ? 'and more' : `${durationText(day.seconds)} in all`}</li>}
        </ul>
      </div>
      {day.spans.length > 0 && (
        <DayLine day={day} hours={hourMarks(day)} routines={routines} label={labelOf(day, counts)} />
      )}
      <p className="small">{saysOf(day, settings)}</p>
    </section>
  );
}

const countOf = ({ breaks }: DayPreview, { id }: Kind): number =>
  breaks.filter(({ kind }) => kind.id === id).length;

function labelOf(day: DayPreview, counts: readonly Count[]): string {
  const all = counts.map(({ kind, many }) => `${many} ${kind.name.toLowerCase()}`);
  return `${listText(all) || 'No'} breaks between ${fromTo(day)}`;
}

const STEPS = [1, 2, 3, 4, 6, 12] as const;

/** Full hours to write below the line: at most six. */
function hourMarks({ spans }: DayPreview): readonly Instant[] {
  const from = spans[0]?.from ?? 0;
  const to = spans.at(-1)?.to ?? 0;
  const step = STEPS.find((hours) => to - from <= 5.5 * hours * HOUR) ?? 12;
  const first = Math.ceil(localMinute(from) / 60);
  const marks: Instant[] = [];
  for (let hour = first; ; hour += step) {
    const at = localInstant(from, 0, hour * 60);
    if (at > to) return marks;
    marks.push(at);
  }
}

function fromTo({ spans }: DayPreview): string {
  const from = spans[0]?.from ?? 0;
  const to = spans.at(-1)?.to ?? 0;
  return `${clockText(from, from)} and ${clockText(to, to)}`;
}

/** What the drawing takes for granted. */
function saysOf(day: DayPreview, { hours, kinds, routines }: Settings): string {
  const from = day.spans[0]?.from;
  if (from === undefined) return 'There are no working hours, so nothing is offered.';
  if (!kinds.some((kind) => kind.on)) return 'All breaks are off.';
  const close = isDrawn(day, routines) ? '' : ' They come too close together to be drawn.';
  if (!hours.on) return `Eight hours at the computer, each break taken when it is offered.${close}`;
  const weekday = WEEKDAYS[localWeekday(from)];
  return `${WEEKDAY_NAMES[weekday]}, each break taken when it is offered.${close}`;
}
