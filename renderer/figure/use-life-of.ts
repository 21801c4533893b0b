import { useMemo } from 'react';
import type { Film, FilmRequest } from '#core/figure/film.ts';
import { film } from '#core/figure/scene.ts';
import type { FigureProps } from './figure-props.ts';
import { loopOf } from './life.ts';
import type { Life } from './life.ts';
import { usePerson } from './person-context.tsx';
import { useForcedColors } from './stillness.ts';
import { useTheme } from './theme.ts';

/** Pixels of the drawing's own grid: those of the page, so that nothing finer is worked out than can be seen. */
const GRID = { least: 120, most: 480 } as const;

/** Width and height of the grid that a figure of that size is drawn on. */
export const gridOf = (size: number): number => Math.round(Math.min(GRID.most, Math.max(GRID.least, size)));

/** The life that the figure leads; `calm` = less motion is wanted. The exercise has a figure. */
export function useLifeOf(props: FigureProps, calm: boolean): Life {
  const { motion, breath, clock, repetition, taps, crop = 'whole' } = props;
  const seen = useFilm(props, calm);
  const { seconds = null, hold = 0 } = repetition ?? {};
  return useMemo((): Life => {
    const still = calm || motion === 'still';
    const counted = seconds === null ? null : { seconds, hold };
    const creeps = motion === 'hold' && crop === 'whole' && canCreep(seen) && (taps?.length ?? 0) > 0;
    return {
      film: seen,
      loop: still ? null : loopOf(seen, motion, counted),
      taps: creeps ? (taps ?? null) : null,
      breath: breath ?? null,
      clock: clock ?? null,
      still,
    };
  }, [seen, calm, motion, crop, breath, clock, taps, seconds, hold]);
}

/** Whether a body that holds a spot has a way to creep along. */
const canCreep = ({ posing }: Film): boolean => posing.sweep !== null && posing.main === 'a';

function useFilm(props: FigureProps, calm: boolean): Film {
  const { exercise, side, motion, size, tool, taps, person, fit = 'circle', crop = 'whole', mark } = props;
  const theme = useTheme();
  const forced = useForcedColors();
  const own = usePerson();
  const look = person === undefined ? own : person;
  const creeps = motion === 'hold' && (taps?.length ?? 0) > 0 && !calm;
  return useMemo(() => {
    const whole = crop === 'whole';
    const loops = motion === 'move' || motion === 'sweep' || motion === 'set-up';
    const grid = gridOf(size);
    const request: FilmRequest = {
      side,
      tool,
      fit,
      crop,
      theme: forced ? 'forced' : theme,
      size: { width: grid, height: grid },
      phase: motion === 'still' ? 'hold' : motion,
      creeps,
      extras: loops && calm && whole,
      mark: mark ?? whole,
      ground: whole,
      room: loops ? 'movement' : 'pose',
      ...(look !== null && { look }),
    };
    const made = film(exercise, request);
    if (made === null) throw new Error(`nobody has posed ${exercise}`);
    return made;
  }, [exercise, side, motion, size, tool, creeps, fit, crop, mark, theme, forced, look, calm]);
}
