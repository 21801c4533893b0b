import { memo, useRef } from 'react';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { Figure } from '../figure/figure.tsx';
import { useNear } from './use-near.ts';

function Tile({ exercise, tool }: { readonly exercise: Exercise; readonly tool: ToolId }) {
  const { id, kind, sides, figure } = exercise;
  const tile = useRef<HTMLDivElement>(null);
  const near = useNear(tile);
  return (
    <div ref={tile} className={`tile ${kind === 'release' ? 'release' : 'move'}`} aria-hidden="true">
      {near && (
        <Figure
          exercise={figure ?? id}
          side={sides === 'each' ? 'right' : null}
          motion="still"
          size={56}
          label=""
          tool={tool}
          crop="place"
        />
      )}
    </div>
  );
}

/** The body at the place that matters, 56 px, on the ground of its kind. Its name stands beside it. */
// A body is many paths: it is drawn once it comes near, and not at every minute of the countdown.
export const ExerciseTile = memo(Tile);
