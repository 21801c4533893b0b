import type { Shape } from '#core/figure/scene.ts';
import { Shapes } from '../figure/shapes.tsx';

/** The grid that pictures of the studio are drawn on, as the app's figure is. */
export const GRID = 420;

/** Shapes as a picture of so many CSS pixels; null as `label` = a decoration, which nobody is told of. */
export function Picture({
  shapes,
  size,
  label,
}: {
  readonly shapes: readonly Shape[];
  readonly size: number;
  readonly label: string | null;
}) {
  const said = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      {...said}
      width={size}
      height={size}
      viewBox={`0 0 ${GRID} ${GRID}`}
      overflow="visible"
      strokeLinecap="round"
      strokeLinejoin="round"
      display="block"
    >
      <Shapes shapes={shapes} />
    </svg>
  );
}
