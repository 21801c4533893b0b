import type { Ref } from 'react';
import type { RopeFrame } from './rope-shape.ts';
import { ropePart, ropeShape, segments, waveShape } from './rope-shape.ts';

/** How the loop fills: by time, share 0 to 1, or by counted parts. */
export type Loop = { readonly share: number } | { readonly parts: number; readonly full: number };

/** A loop smaller than this has no room for a crossing. */
const SMALLEST_CROSSING = 24;

export type RopeProps = {
  readonly frame: RopeFrame;
  readonly loop: Loop;
  /** Stages behind and ahead: segments of the ends. */
  readonly done: number;
  readonly toCome: number;
  /** The filled part of the loop, for whoever moves it between two renders; see `arcDash`. */
  readonly arc?: Ref<SVGPathElement>;
};

/** Dashes of the loop's filled part at a share of 0 to 1. Its `pathLength` is 100. */
export function arcDash(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)} 200`;
}

/**
 * The one line of the product: solid is behind, faint is to come. It fills from the left edge, round the loop, to the
 * right edge. Decoration for eyes: the digits and words beside it say the same.
 */
export function Rope({ frame, loop, done, toCome, arc }: RopeProps) {
  const shape = ropeShape(frame);
  const { width, height, thick } = frame;
  return (
    <svg className="rope" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g fill="none" strokeWidth={thick} strokeLinecap="round">
        <LoopPath frame={frame} loop={loop} arc={arc} />
        <path d={shape.out} className="to-come" />
        {frame.r >= SMALLEST_CROSSING && (
          <path d={shape.crossing} className="ground" strokeWidth={thick + 7} strokeLinecap="butt" />
        )}
        <path d={shape.into} className="behind" />
        <Tail d={shape.before} count={done} length={shape.tail} thick={thick} className="behind" />
        <Tail d={shape.after} count={toCome} length={shape.ahead} thick={thick} className="to-come" />
      </g>
    </svg>
  );
}

type LoopPathProps = Pick<RopeProps, 'frame' | 'loop'> & { readonly arc: RopeProps['arc'] | undefined };

function LoopPath({ frame, loop, arc }: LoopPathProps) {
  if ('parts' in loop) {
    return Array.from({ length: loop.parts }, (_, at) => (
      <path
        key={at}
        d={ropePart(frame, loop.parts, at)}
        className={at < loop.full ? 'behind' : 'to-come'}
        strokeLinecap="butt"
      />
    ));
  }
  const d = ropeShape(frame).arc;
  return (
    <>
      <path d={d} className="to-come" />
      <path
        ref={arc}
        d={d}
        className="behind"
        pathLength={100}
        strokeDasharray={arcDash(loop.share)}
        visibility={loop.share > 0 ? 'visible' : 'hidden'}
      />
    </>
  );
}

type TailProps = {
  readonly d: string;
  readonly count: number;
  readonly length: number;
  readonly thick: number;
  readonly className: string;
};

function Tail({ d, count, length, thick, className }: TailProps) {
  const dashes = count === 0 ? undefined : segments(count, length, thick);
  return <path d={d} className={className} strokeDasharray={dashes} strokeLinecap="butt" />;
}

/** A piece of the wave: its share of the whole, 0 to 1, and its colour as a class. */
export type WavePart = { readonly share: number; readonly className: string };

type WaveProps = {
  readonly width: number;
  readonly height: number;
  readonly y: number;
  /** Height of the wave in px; 0 = straight. */
  readonly rise?: number;
  /** Thickness of the line in px. */
  readonly thick?: number;
  readonly parts: readonly WavePart[];
};

/** The rope let go, coloured by what was done, in its order and proportion. */
export function Wave({ width, height, y, rise = 17, thick = 9, parts }: WaveProps) {
  const d = waveShape(width, y, rise);
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg className="rope" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g fill="none" strokeWidth={thick}>
        {parts.map(({ share, className }, at) => (
          <path
            key={at}
            d={d}
            className={className}
            pathLength={100}
            strokeDasharray={`${Math.max(0.2, share * 100 - 0.9).toFixed(2)} 200`}
            strokeDashoffset={(-(starts[at] ?? 0) * 100).toFixed(2)}
          />
        ))}
      </g>
    </svg>
  );
}
