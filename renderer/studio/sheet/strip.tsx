import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { FigureTheme } from '#core/figure/scene.ts';
import { Picture } from '../picture.tsx';
import { cellsOf } from './cells.ts';
import type { Cell } from './cells.ts';
import { Still } from './still.tsx';

/** Width and height of one figure, CSS pixels. */
const FIGURE = 284;

/** One exercise on a contact sheet: its name and all of its pictures. */
export function Strip({ exercise, theme }: { readonly exercise: Exercise; readonly theme: FigureTheme }) {
  const tools = exercise.tools.map((tool) => TOOLS[tool].label.toLowerCase()).join(', ');
  return (
    <section className={`strip ${exercise.kind}`}>
      <h2>{exercise.name}</h2>
      <p className="small">
        {exercise.id}
        {tools === '' ? '' : ` · ${tools}`}
      </p>
      <ol className="cells">
        {cellsOf(exercise, theme).map((cell) => (
          <li key={cell.name}>
            <CellFigure exercise={exercise} cell={cell} />
            <span className="small">{cell.name}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function CellFigure({ exercise, cell }: { readonly exercise: Exercise; readonly cell: Cell }) {
  if (cell.shapes !== null) return <Picture shapes={cell.shapes} size={FIGURE} label={cell.name} />;
  return <Still exercise={exercise} size={FIGURE} />;
}
