import { memo, useState } from 'react';
import type { Progress } from '#core/session/progress.ts';
import type { Plan, Session, Side, Stage } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Millis } from '#core/time.ts';
import { Figure } from '../figure/figure.tsx';
import type { RopeFrame } from '../ui/rope-shape.ts';
import { ropeShape } from '../ui/rope-shape.ts';
import type { Loop } from '../ui/rope.tsx';
import { Rope } from '../ui/rope.tsx';
import { stageFrame } from './stage-frame.ts';
import { cycleSeconds, groundOf, isPaced, motionOf, shareOf, stageHeight } from './stage-look.ts';
import { BREATH } from './stage-words.ts';
import { useArc } from './use-arc.ts';
import { useSize } from './use-size.ts';

const WIDTH = 420;
/** Radius of the breath's disc and width of the figure, in radii of the loop. */
const DISC = 0.842;
const FIGURE = 1.72;

/** Drawn again only when something about it changes: not at every second. */
const StageBody = memo(Figure);

type PictureProps = { readonly session: Session; readonly seen: Progress };

/** The upper half of a session: the figure inside the loop, the breath behind it, the side in the corner of that side. */
export function Picture({ session, seen }: PictureProps) {
  const { stage, paused, index, spent } = seen;
  const wished = stageHeight(stage);
  const [box, size] = useSize(WIDTH, wished);
  const frame = stageFrame(size);
  const arc = useArc(session, ropeShape(frame).arcLength);
  const stages = session.plan.stages.length;
  const pacer = isPaced(stage) && !paused;
  return (
    <div
      ref={box}
      className={`stage ${groundOf(session.plan, stage)}`}
      data-held={paused}
      style={{ flexBasis: wished }}
    >
      {pacer && <Pacer key={`${index} ${session.since ?? 0}`} frame={frame} spent={spent} />}
      {stage.kind === 'switch' ? (
        <RingDigits frame={frame} seconds={seen.secondsLeft} />
      ) : (
        <StageFigure frame={frame} plan={session.plan} stage={stage} paused={paused} />
      )}
      <Rope frame={frame} loop={loopOf(seen)} done={index} toCome={stages - index - 1} arc={arc} />
      {stage.side !== null && <SideWord side={stage.side} />}
    </div>
  );
}

function loopOf(seen: Progress): Loop {
  return seen.rep === null ? { share: shareOf(seen) } : { parts: seen.rep.of, full: seen.rep.now };
}

type OnFrame = { readonly frame: RopeFrame };

/** The growing and shrinking disc. It runs by itself from where the breath stands when it appears. */
function Pacer({ frame, spent }: OnFrame & { readonly spent: Millis }) {
  const [delay] = useState(-(spent % BREATH));
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
  return (
    <div className="ring-digits" style={{ ...place, fontSize: frame.r * 0.85 }} role="timer" aria-live="off">
      {seconds}
    </div>
  );
}

type FigureProps = OnFrame & { readonly plan: Plan; readonly stage: Stage; readonly paused: boolean };

function StageFigure({ frame, plan, stage, paused }: FigureProps) {
  const size = Math.round(frame.r * FIGURE);
  const { name } = exerciseOf(plan, stage.exercise);
  return (
    <div className="stage-figure" style={{ left: frame.cx - size / 2, top: frame.cy - size / 2 }}>
      <StageBody
        exercise={stage.exercise}
        side={stage.side}
        motion={motionOf(stage)}
        size={size}
        tool={stage.tool}
        label={stage.side === null ? name : `${name}, ${stage.side} side`}
        paused={paused}
        fit="circle"
        crop="whole"
        cycleSeconds={cycleSeconds(stage)}
      />
    </div>
  );
}

const ARROWS = { left: 'M38 7H4M10 2L4 7l6 5', right: 'M2 7h34M30 2l6 5-6 5' } as const;

function SideWord({ side }: { readonly side: Side }) {
  return (
    <p className={`side ${side}`}>
      {side.toUpperCase()}
      <svg viewBox="0 0 40 14" aria-hidden="true">
        <path d={ARROWS[side]} />
      </svg>
    </p>
  );
}
