import { memo } from 'react';
import { AREAS } from '#core/exercises/areas.ts';
import type { Session, Stage } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { figureOf } from '../figure/figure-of.ts';
import { Figure } from '../figure/figure.tsx';
import { Icon } from '../ui/icons.tsx';
import type { RopeFrame } from '../ui/rope-shape.ts';
import { cycleSeconds, isPaced, motionOf } from './stage-look.ts';
import { useBreath } from './use-breath.ts';

/** Drawn again only when something about it changes: not at every second. */
const StageBody = memo(Figure);

/** Width of the figure in radii of the loop. */
const FIGURE = 1.72;

type FigureProps = {
  readonly frame: RopeFrame;
  readonly session: Session;
  readonly stage: Stage;
  /** True = nothing moves now. */
  readonly held: boolean;
};

/** The body inside the loop, doing what the stage says; an exercise that nobody has posed is named instead. */
export function StageFigure({ frame, session, stage, held }: FigureProps) {
  const exercise = exerciseOf(session.plan, stage.exercise);
  const shown = figureOf(exercise);
  const breath = useBreath(session, isPaced(stage) && !held);
  const size = Math.round(frame.r * FIGURE);
  const place = { left: frame.cx - size / 2, top: frame.cy - size / 2 };
  if (shown === null) {
    return (
      <div className="stage-figure unposed" style={{ ...place, width: size, height: size }}>
        <Icon name="body" />
        <b>{AREAS[exercise.area]}</b>
      </div>
    );
  }
  return (
    <div className="stage-figure" style={place}>
      <StageBody
        exercise={shown}
        side={stage.side}
        motion={motionOf(stage)}
        size={size}
        tool={stage.tool}
        label={stage.side === null ? exercise.name : `${exercise.name}, ${stage.side} side`}
        paused={held}
        breath={breath}
        fit="circle"
        crop="whole"
        cycleSeconds={cycleSeconds(stage)}
      />
    </div>
  );
}
