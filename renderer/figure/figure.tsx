import { hasFigure } from '#core/figure/scene.ts';
import { useSeen } from './seen.ts';
import type { FigureProps } from './figure-props.ts';
import { useReducedMotion } from './stillness.ts';
import { gridOf, useLifeOf } from './use-life-of.ts';
import { useLife } from './use-life.ts';

/**
 * The body doing the exercise. It moves only when it is asked to, when the window can be seen and when the person has
 * not asked for less motion; with less motion, ghost, arrow and numbers tell the movement.
 */
export function Figure(props: FigureProps) {
  return hasFigure(props.exercise) ? <Drawn key={props.exercise} {...props} /> : null;
}

function Drawn(props: FigureProps) {
  const { motion, size, label, crop = 'whole', paused = false } = props;
  const seen = useSeen();
  const life = useLifeOf(props, useReducedMotion());
  const screen = useLife(life, !life.still && !paused && seen);
  const grid = String(gridOf(size));
  const named = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      ref={screen}
      {...named}
      data-motion={motion}
      width={size}
      height={size}
      viewBox={`0 0 ${grid} ${grid}`}
      overflow={crop === 'whole' ? 'visible' : 'hidden'}
      strokeLinecap="round"
      strokeLinejoin="round"
      shapeRendering="geometricPrecision"
      display="block"
      pointerEvents="none"
    />
  );
}
