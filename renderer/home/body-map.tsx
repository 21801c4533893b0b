import type { AreaId } from '#core/exercises/areas.ts';

type Props = {
  readonly back: boolean;
  readonly tight: readonly AreaId[];
  readonly press: (area: AreaId) => void;
};

/** Of one side of the body: centre and radii; the other side mirrors it. One that is in the middle has no other. */
type Spot = readonly [area: AreaId, x: number, y: number, rx: number, ry: number];

const FRONT: readonly Spot[] = [
  ['pectorals', 46, 75, 13, 9],
  ['hip-flexors', 44, 132, 9, 11],
  ['quadriceps', 41, 176, 9, 22],
  ['adductors', 53, 166, 4.5, 15],
];
const BACK: readonly Spot[] = [
  ['suboccipitals', 60, 37, 9, 5],
  ['levator-scapulae', 51, 51, 5, 7],
  ['upper-trapezius', 40, 62, 12, 7],
  ['mid-back', 60, 90, 17, 16],
  ['gluteus-medius', 38, 122, 7, 8],
  ['gluteus-maximus', 45, 142, 11, 9],
  ['piriformis', 52, 129, 5, 5],
  ['hamstrings', 44, 180, 8.5, 20],
  ['calves', 43, 223, 8, 14],
  ['plantar-foot', 42, 254, 8, 4.5],
];

/** The body in a space of 120 by 264, with the places that may be tight; a touch on one says so. */
export function BodyMap({ back, tight, press }: Props) {
  return (
    <g className="body-map">
      <g className="body">
        <circle cx="60" cy="22" r="16" />
        <path className="trunk" d="M38 62Q60 52 82 62L76 100Q74 116 80 138Q60 150 40 138Q46 116 44 100z" />
        <path className="neck" d="M60 34V52" />
        <path className="arm" d="M34 64L23 104L17 140M86 64L97 104L103 140" />
        <path className="leg" d="M46 142L44 200L42 250M74 142L76 200L78 250" />
      </g>
      {(back ? BACK : FRONT).map(([area, x, y, rx, ry]) => (
        <g key={area} className={tight.includes(area) ? 'spot on' : 'spot'} onClick={() => press(area)}>
          <ellipse cx={x} cy={y} rx={rx} ry={ry} />
          {x !== 60 && <ellipse cx={120 - x} cy={y} rx={rx} ry={ry} />}
        </g>
      ))}
    </g>
  );
}
