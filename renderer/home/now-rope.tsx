/** Where the loop, the break, hangs on the line: percent of its width. */
const LOOP_AT = 84;
/** Height of the line in the picture. */
const LINE_AT = 76;
// A ring of radius 26 whose strands cross below it and run out on the line, which is y = 0 here.
const RING_AND_OUT = 'M12.5 -20.8A26 26 0 1 0 -12.5 -20.8L0 -14Q25.6 0 51.6 0';
const IN = 'M-51.6 0Q-25.6 0 0 -14L12.5 -20.8';
const CROSSING = 'M-15 -5.8L10 -19.5';

/**
 * The line along the foot of the panel: solid is behind you, faint is to come, the loop is the break. `behind` of 0 to 1
 * is the way to it that lies behind; null = a line without a break. Decoration: the sentence says it in words.
 */
export function NowRope({ behind }: { readonly behind: number | null }) {
  const strand = behind !== null && behind >= 1 ? 'run' : 'ahead';
  return (
    <svg className="rope" aria-hidden="true">
      <line className="ahead" x1="0" x2="100%" y1={LINE_AT} y2={LINE_AT} />
      {behind !== null && (
        <>
          {behind > 0 && (
            <line className="run" x1="0" x2={`${behind * LOOP_AT}%`} y1={LINE_AT} y2={LINE_AT} />
          )}
          <svg x={`${LOOP_AT}%`} y={LINE_AT} overflow="visible">
            <line className="gap" x1="-50" x2="50" />
            <path className={strand} d={RING_AND_OUT} />
            <path className="gap over" d={CROSSING} />
            <path className={strand} d={IN} />
          </svg>
        </>
      )}
    </svg>
  );
}
