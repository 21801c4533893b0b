import { useState } from 'react';
import { digitsText } from '#core/bridge/words.ts';
import type { Progress } from '#core/session/progress.ts';
import { progress } from '#core/session/progress.ts';
import type { Session, Side } from '#core/session/session.ts';
import type { RopeFrame } from '../ui/rope-shape.ts';
import { ropeShape } from '../ui/rope-shape.ts';
import type { Loop } from '../ui/rope.tsx';
import { Rope } from '../ui/rope.tsx';
import { useSeen } from '../figure/seen.ts';
import { StageFigure } from './stage-figure.tsx';
import { stageFrame } from './stage-frame.ts';
import { groundOf, isPaced, READING_HEIGHT, shareOf, stageHeight } from './stage-look.ts';
import { BREATH, segmentsAt } from './stage-words.ts';
import { useArc } from './use-arc.ts';
import { useSize } from './use-size.ts';

const WIDTH = 420;
/** Radius of the breath's disc in radii of the loop. */
const DISC = 0.842;

type PictureProps = {
  readonly session: Session;
  readonly seen: Progress;
  /** True while somebody reads about the exercise: then the words have the room. */
  readonly reading: boolean;
};

/** The upper half of a session: the figure inside the loop, the breath behind it, the side in the corner of that side. */
export function Picture({ session, seen, reading }: PictureProps) {
  const { stage, paused, waiting, index } = seen;
  const inSight = useSeen();
  const wished = reading ? READING_HEIGHT : stageHeight(stage);
  const [box, size] = useSize(WIDTH, wished);
  const frame = stageFrame(size);
  const arc = useArc(session, ropeShape(frame).arcLength);
  const held = paused || waiting;
  const changing = stage.kind === 'switch' || stage.kind === 'swap';
  return (
    <div
      ref={box}
      className={`stage ${groundOf(session.plan, stage)}${index === 0 && stage.kind === 'set-up' ? ' card' : ''}`}
      data-held={paused}
      style={{ flexBasis: wished }}
    >
      {isPaced(stage) && !held && inSight && (
        <Pacer key={`${index} ${session.since ?? 0}`} frame={frame} session={session} />
      )}
      {changing && !waiting ? (
        <RingDigits frame={frame} seconds={seen.secondsLeft} />
      ) : (
        <StageFigure frame={frame} session={session} seen={seen} />
      )}
      <Rope frame={frame} loop={loopOf(seen)} {...segmentsAt(session.plan, index)} arc={arc} />
      {stage.side !== null && (
        <SideWord key={stage.side} side={stage.side} slides={stage.kind === 'switch'} />
      )}
    </div>
  );
}

function loopOf(seen: Progress): Loop {
  return seen.rep === null ? { share: shareOf(seen) } : { parts: seen.rep.of, full: seen.rep.now };
}

type OnFrame = { readonly frame: RopeFrame };

/** The growing and shrinking disc. It runs by itself from where the breath stands when it appears. */
function Pacer({ frame, session }: OnFrame & { readonly session: Session }) {
  const [delay] = useState(() => -((progress(session, Date.now())?.spent ?? 0) % BREATH));
  const r = frame.r * DISC;
  const place = { left: frame.cx - r, top: frame.cy - r, width: 2 * r, height: 2 * r };
  return <div className="pacer" style={{ ...place, animationDelay: `${delay}ms` }} />;
}

function RingDigits({ frame, seconds }: OnFrame & { readonly seconds: number }) {
  const place = {
    left: frame.cx - frame.r,
    top: frame.cy - frame.r,
    width: 2 * frame.r,
    height: 2 * frame.r,
  };
  const long = seconds >= 60;
  return (
    <div
      className="ring-digits"
      style={{ ...place, fontSize: frame.r * (long ? 0.6 : 0.85) }}
      role="timer"
      aria-live="off"
    >
      {long ? digitsText(seconds) : seconds}
    </div>
  );
}

const ARROWS = { left: 'M38 7H4M10 2L4 7l6 5', right: 'M2 7h34M30 2l6 5-6 5' } as const;

type SideProps = { readonly side: Side; readonly slides: boolean };

/** The side as a word in the corner of that side; when sides change it comes over from the other one. */
function SideWord({ side, slides }: SideProps) {
  return (
    <p className={`side ${side}${slides ? ' slides' : ''}`}>
      {side.toUpperCase()}
      <svg viewBox="0 0 40 14" aria-hidden="true">
        <path d={ARROWS[side]} />
      </svg>
    </p>
  );
}
