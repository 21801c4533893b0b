import { clockText } from '#core/bridge/words.ts';
import type { Routine } from '#core/exercises/routine.ts';
import type { Instant } from '#core/time.ts';
import type { DayPreview } from './day-preview.ts';
import { markOf } from './kind-words.ts';
import type { Mark } from './kind-words.ts';

type Props = {
  readonly day: DayPreview;
  readonly hours: readonly Instant[];
  /** Of the settings: what they hold decides how their breaks are drawn. */
  readonly routines: readonly Routine[];
  /** What a screen reader says in place of the picture. */
  readonly label: string;
};

/** Widths of the marks, and what of them a line in a window of the usual size holds. */
const WIDTH = { release: 30, movement: 13, any: 13 } as const;
const HOLDS = 480;

/** False = the marks of this day would run into each other. */
export function isDrawn({ breaks }: DayPreview, routines: readonly Routine[]): boolean {
  return breaks.reduce((sum, { kind }) => sum + WIDTH[markOf(kind.content, routines)], 0) <= HOLDS;
}

const LOOP = 'M-16 0Q-9 0 0 -5.7L4.3 -8.1A9 9 0 1 0 -4.3 -8.1L0 -5.7Q9 0 16 0';

/** A day as a line: the rope is work, a ring is a movement, a loop a release, dots are time off. */
export function DayLine({ day, hours, routines, label }: Props) {
  const from = day.spans[0]?.from ?? 0;
  const to = day.spans.at(-1)?.to ?? 0;
  const x = (at: Instant) => `${(((at - from) / Math.max(1, to - from)) * 100).toFixed(2)}%`;
  const marks = isDrawn(day, routines) ? day.breaks : [];
  return (
    <div className="day-line">
      <svg role="img" aria-label={label} overflow="visible">
        <line className="off" x1="0" x2="100%" y1="36" y2="36" />
        {day.spans.map((span) => (
          <line className="work" key={span.from} x1={x(span.from)} x2={x(span.to)} y1="36" y2="36" />
        ))}
        {marks.map(({ at, kind }) => (
          <svg key={at} x={x(at)} y="36" overflow="visible">
            <Loop mark={markOf(kind.content, routines)} />
          </svg>
        ))}
        {hours.map((at) => (
          <text key={at} x={x(at)} y="64" textAnchor={anchorOf(at, from, to)}>
            {clockText(at, at)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Words at the ends stay inside. */
function anchorOf(at: Instant, from: Instant, to: Instant): 'start' | 'middle' | 'end' {
  if (at - from < (to - from) * 0.03) return 'start';
  return to - at < (to - from) * 0.03 ? 'end' : 'middle';
}

function Loop({ mark }: { readonly mark: Mark }) {
  if (mark !== 'release') return <circle className={`ring ${mark}`} r="6.5" />;
  return (
    <>
      <line className="gap" x1="-15" x2="15" />
      <path className="work" d={LOOP} />
    </>
  );
}
