import { memo } from 'react';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { Figure } from '../figure/figure.tsx';

function Tile({ exercise, tool }: { readonly exercise: Exercise; readonly tool: ToolId }) {
  const { id, kind, sides, figure } = exercise;
  return (
    <div className={`tile ${kind === 'release' ? 'release' : 'move'}`} aria-hidden="true">
      <Figure
        exercise={figure ?? id}
        side={sides === 'each' ? 'right' : null}
        motion="still"
        size={56}
        label=""
        tool={tool}
        crop="place"
      />
    </div>
  );
}

/** The body at the place that matters, 56 px, on the ground of its kind. Its name stands beside it. */
// A body is many paths: it is drawn once, not at every minute of the countdown.
export const ExerciseTile = memo(Tile);
