import { assertNever } from '#core/assert-never.ts';
import type { Shape } from '#core/figure/scene.ts';

/** Shapes of a scene as SVG elements, in their order. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  // The order of a scene is its identity: a shape keeps its place from frame to frame.
  return shapes.map((shape, index) => <One key={index} shape={shape} />);
}

function One({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'group':
      return (
        <g opacity={shape.opacity}>
          <Shapes shapes={shape.shapes} />
        </g>
      );
    case 'ellipse': {
      const [cx, cy] = shape.at;
      const turn =
        shape.turn === undefined ? undefined : `rotate(${String(shape.turn)} ${String(cx)} ${String(cy)})`;
      return (
        <ellipse cx={cx} cy={cy} rx={shape.radii[0]} ry={shape.radii[1]} transform={turn} {...paint(shape)} />
      );
    }
    case 'path':
      return <path d={shape.d} {...paint(shape)} />;
    default:
      return assertNever(shape);
  }
}

function paint({ fill, stroke, opacity }: Exclude<Shape, { kind: 'group' }>) {
  return {
    fill,
    opacity,
    stroke: stroke?.color,
    strokeWidth: stroke && Math.round(stroke.width * 100) / 100,
    strokeOpacity: stroke?.opacity,
  };
}
