import { memo } from 'react';
import { AREAS } from '#core/exercises/areas.ts';
import type { Progress } from '#core/session/progress.ts';
import type { Session } from '#core/session/session.ts';
import { exerciseOf } from '#core/session/session.ts';
import { figureOf } from '../figure/figure-of.ts';
import { Figure } from '../figure/figure.tsx';
import { Icon } from '../ui/icons.tsx';
import type { RopeFrame } from '../ui/rope-shape.ts';
import { sameFigure } from './same-figure.ts';
import { isPaced, motionOf, repetitionOf } from './stage-look.ts';
import { figureLabel } from './stage-words.ts';
import { useStageClock } from './use-stage-clock.ts';

/** Drawn again only when something about it changes: not at every second. */
const StageBody = memo(Figure, sameFigure);

/** Width of the figure in radii of the loop. */
const FIGURE = 1.72;

type FigureProps = {
  readonly frame: RopeFrame;
  readonly session: Session;
  readonly seen: Progress;
};

/** The body inside the loop, doing what the stage says; an exercise that nobody has posed is named instead. */
export function StageFigure({ frame, session, seen }: FigureProps) {
  const { stage, length, paused, waiting } = seen;
  const exercise = exerciseOf(session.plan, stage.exercise);
  const shown = figureOf(exercise);
  const clock = useStageClock(session);
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
        motion={motionOf(stage, shown)}
        size={size}
        tool={stage.tool}
        label={figureLabel(exercise.name, stage)}
        paused={paused || waiting}
        clock={clock.seconds}
        {...(isPaced(stage) && { breath: clock.breath })}
        taps={stage.taps}
        repetition={repetitionOf(exercise, stage, length)}
        fit="circle"
        crop="whole"
      />
    </div>
  );
}
