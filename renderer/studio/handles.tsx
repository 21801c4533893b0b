import { useRef } from 'react';
import type { PointerEvent } from 'react';
import { project } from '#core/figure/camera.ts';
import type { Camera } from '#core/figure/camera.ts';
import type { Pose } from '#core/figure/pose.ts';
import { solve } from '#core/figure/solve.ts';
import type { Vec3 } from '#core/figure/vector.ts';
import { dragged, gripAt, GRIPS } from './drag.ts';
import type { Grip } from './drag.ts';
import { GRID } from './picture.tsx';

type Props = {
  readonly pose: Pose;
  readonly camera: Camera;
  /** The part whose sliders are open. */
  readonly chosen: string;
  readonly choose: (grip: Grip) => void;
  readonly change: (pose: Pose) => void;
};

interface Hold {
  readonly grip: Grip;
  readonly pose: Pose;
  readonly camera: Camera;
  readonly from: Vec3;
  readonly x: number;
  readonly y: number;
}

/** The places of the body that can be dragged, over its picture. The sliders do the same by keyboard. */
export function Handles({ pose, camera, chosen, choose, change }: Props) {
  const hold = useRef<Hold | null>(null);
  const body = solve(pose);
  const take = (grip: Grip) => (event: PointerEvent<SVGCircleElement>) => {
    const from = gripAt(grip, body, pose);
    hold.current = { grip, pose, camera, from, x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
    choose(grip);
  };
  const move = (event: PointerEvent<SVGCircleElement>) => {
    if (hold.current === null) return;
    const { grip, from, x, y, ...then } = hold.current;
    const pixel = GRID / (event.currentTarget.ownerSVGElement?.clientWidth || GRID);
    const by = [(event.clientX - x) * pixel, (event.clientY - y) * pixel] as const;
    change(dragged(grip, then.pose, { camera: then.camera, from, by }));
  };
  const names = Object.keys(GRIPS) as readonly Grip[]; // earned: the keys of a literal
  return (
    <svg className="handles" viewBox={`0 0 ${GRID} ${GRID}`} aria-hidden="true">
      {names.map((grip) => {
        const [cx, cy] = project(camera, gripAt(grip, body, pose));
        const aimed = grip === 'root' || pose[grip].ik !== null;
        return (
          <circle
            key={grip}
            data-grip={grip}
            className={`${aimed ? 'aimed' : ''} ${chosen === grip ? 'chosen' : ''}`}
            {...{ cx, cy, r: 6 }}
            onPointerDown={take(grip)}
            onPointerMove={move}
            onPointerUp={() => (hold.current = null)}
          >
            <title>{GRIPS[grip]}</title>
          </circle>
        );
      })}
    </svg>
  );
}
