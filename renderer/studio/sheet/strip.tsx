import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { FigureTheme } from '#core/figure/scene.ts';
import { Figure } from '../../figure/figure.tsx';
import { Picture } from '../picture.tsx';
import { cellsOf, sideOf } from './cells.ts';
import type { Cell } from './cells.ts';

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

/** The figure as the app shows it to people who want no motion; the page must be told that they do. */
export function Still({ exercise, size }: { readonly exercise: Exercise; readonly size: number }) {
  return (
    <Figure
      exercise={exercise.id}
      side={sideOf(exercise)}
      motion="move"
      tool={null}
      size={size}
      label={`${exercise.name}, still`}
    />
  );
}
