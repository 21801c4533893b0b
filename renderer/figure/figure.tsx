import { loopAt } from '#core/figure/motion.ts';
import { hasFigure, restsAt, scene } from '#core/figure/scene.ts';
import { useCycle } from './cycle.ts';
import { Shapes } from './shapes.tsx';
import { useReducedMotion, useVisible } from './stillness.ts';
import { useTheme } from './theme.ts';

/** The grid that the figure is drawn on; the browser scales it to `size`, so lines keep their fineness at any size. */
const GRID = 420;

/** What the figure shows. */
export interface FigureProps {
  /** An exercise's id in the catalogue; one that has no figure draws nothing. */
  readonly exercise: string;
  /** The side that is worked; null where there is none. */
  readonly side: 'left' | 'right' | null;
  /** 'hold' shows the key pose and breathes with `breath`, 'move' and 'sweep' loop, 'still' never changes. */
  readonly motion: 'hold' | 'move' | 'sweep' | 'still';
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** What a screen reader says in place of the picture. */
  readonly label: string;
  /** The id of the tool in use; null = the exercise's first. */
  readonly tool: string | null;
  /** How full the breath is, 0..1; the page that paces the breath passes it on. */
  readonly breath?: number;
  /** 'circle' (the default) keeps the body inside the circle that fits the size; things may stick out a little. */
  readonly fit?: 'circle' | 'square';
  /** 'place' shows only the part of the body that matters, for small pictures. */
  readonly crop?: 'whole' | 'place';
  /** Holds the movement where it is. */
  readonly paused?: boolean;
  /** Seconds for there and back. */
  readonly cycleSeconds?: number;
  /** The marker on the place that is pressed; on where absent, except in a crop. */
  readonly mark?: boolean;
}

/**
 * The body doing the exercise. It moves only when it is asked to, when the window can be seen and when the person has
 * not asked for less motion; with less motion, a ghost and an arrow tell the movement.
 */
export function Figure(props: FigureProps) {
  return hasFigure(props.exercise) ? <Drawn key={props.exercise} {...props} /> : null;
}

function Drawn(props: FigureProps) {
  const { exercise, side, motion, size, label, tool, fit = 'circle', crop = 'whole' } = props;
  const theme = useTheme();
  const calm = useReducedMotion();
  const visible = useVisible();
  const rest = restsAt(exercise);
  const loops = motion === 'move' || motion === 'sweep';
  const moving = loops && !calm;
  const running = moving && visible && !(props.paused ?? false);
  const cycle = useCycle(running, props.cycleSeconds ?? 5, rest / 2);
  const shapes = scene({
    exercise,
    side,
    tool,
    theme,
    fit,
    crop,
    t: moving ? loopAt(cycle) : rest,
    size: { width: GRID, height: GRID },
    phase: motion === 'still' ? 'hold' : motion,
    extras: loops && calm && crop === 'whole',
    mark: props.mark ?? crop === 'whole',
    ground: crop === 'whole',
    room: loops ? 'movement' : 'pose',
    breath: motion === 'hold' && !calm ? (props.breath ?? 0) : 0,
  });
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${String(GRID)} ${String(GRID)}`}
      overflow={crop === 'whole' ? 'visible' : 'hidden'}
      strokeLinecap="round"
      strokeLinejoin="round"
      shapeRendering="geometricPrecision"
      display="block"
    >
      <Shapes shapes={shapes} />
    </svg>
  );
}
