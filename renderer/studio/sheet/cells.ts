import type { Exercise } from '#core/exercises/exercise.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { POSINGS } from '#core/figure/posings.ts';
import { restsAt, scene } from '#core/figure/scene.ts';
import type { FigureTheme, SceneRequest, Shape } from '#core/figure/scene.ts';
import { GRID } from '../picture.tsx';

/** One picture of a contact sheet; null shapes = the figure as it stands still for people who want no motion. */
export interface Cell {
  readonly name: string;
  readonly shapes: readonly Shape[] | null;
}

type Wish = Omit<SceneRequest, 'exercise' | 'size' | 'theme' | 'side'> & {
  readonly side?: SceneRequest['side'];
};

/** The side that pictures show: the right one where there are two. */
export const sideOf = ({ sides }: Exercise) => (sides === 'each' ? 'right' : null);

/** All pictures of an exercise: getting ready, keys, sweep, rest, the still, each tool that looks different, the left side. */
export function cellsOf(exercise: Exercise, theme: FigureTheme): readonly Cell[] {
  const posing = POSINGS.get(exercise.id);
  if (posing === undefined) return [];
  const draw = (wish: Wish) =>
    scene({
      exercise: exercise.id,
      side: sideOf(exercise),
      size: { width: GRID, height: GRID },
      fit: 'circle',
      mark: true,
      theme,
      ...wish,
    });
  const keys = ['a', ...posing.through.map((_, at) => `on the way ${at + 1}`), 'b'];
  const main = restsAt(exercise.id);
  return [
    ...(posing.ready === null ? [] : [{ name: 'getting ready', shapes: draw({ phase: 'set-up', t: 0 }) }]),
    ...keys.map((name, at) => ({
      name: `${name}${at === main * (keys.length - 1) ? ' (rests here)' : ''}`,
      shapes: draw({ t: at / (keys.length - 1) }),
    })),
    ...(posing.sweep === null ? [] : [{ name: 'sweep, far end', shapes: draw({ phase: 'sweep', t: 1 }) }]),
    ...(posing.rest === null ? [] : [{ name: 'letting go', shapes: draw({ phase: 'breathe', t: 0 }) }]),
    { name: 'still, for less motion', shapes: null },
    ...withTools(exercise.tools, (tool) => draw({ tool, t: main })),
    ...(exercise.sides === 'each' ? [{ name: 'left side', shapes: draw({ side: 'left', t: main }) }] : []),
  ];
}

/** The first tool is what all other pictures show; one that changes nothing gets no picture. */
function withTools(tools: readonly ToolId[], draw: (tool: ToolId | null) => readonly Shape[]): Cell[] {
  const seen = new Set([JSON.stringify(draw(null))]);
  return tools.flatMap((tool) => {
    const shapes = draw(tool);
    const text = JSON.stringify(shapes);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ name: TOOLS[tool].label.toLowerCase(), shapes }];
  });
}
