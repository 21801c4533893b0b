import { memo } from 'react';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/catalogue.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { Figure } from '../figure/figure.tsx';

function Tile({ id, tool }: { readonly id: ExerciseId; readonly tool: ToolId }) {
  const { kind, sides } = CATALOGUE[id];
  return (
    <div className={`tile ${kind === 'release' ? 'release' : 'move'}`} aria-hidden="true">
      <Figure
        exercise={id}
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
