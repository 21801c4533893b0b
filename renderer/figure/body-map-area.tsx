import type { KeyboardEvent } from 'react';
import type { LitArea } from '#core/figure/lit-areas.ts';
import type { MapPlace } from '#core/figure/map.ts';
import { heatStyle } from './body-scale.tsx';

type Props = {
  readonly area: LitArea;
  readonly places: readonly MapPlace[];
  readonly on: boolean;
  /** 0..1; null = the map shows no amounts. */
  readonly heat: number | null;
  readonly label: string;
  /** True = Tab leads here. */
  readonly stop: boolean;
  readonly act: (() => void) | null;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  readonly look: (area: LitArea | null) => void;
};

/** One area on both sides of the body: a key that stays pressed, with a tick on it, or a mere patch. */
export function BodyMapArea({ area, places, on, heat, label, stop, act, onKeyDown, look }: Props) {
  const d = places.map((place) => place.d).join('');
  const style = heatStyle(heat ?? 0);
  const drawn = (
    <>
      <path className="patch" d={d} />
      {on && (
        <path
          className="tick"
          d={places.map(({ at: [x, y] }) => `M${x - 3.5} ${y}l2.6 2.8 4.6-5.4`).join('')}
        />
      )}
    </>
  );
  const kind = heat === null || heat === 0 ? 'map-area' : 'map-area some';
  if (act === null)
    return (
      <g className={on ? `${kind} on` : kind} style={style}>
        {drawn}
      </g>
    );
  return (
    <g
      className={kind}
      style={style}
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-pressed={on}
      aria-label={label}
      data-area={area}
      onClick={act}
      onKeyDown={onKeyDown}
      onFocus={() => look(area)}
      onBlur={() => look(null)}
      onPointerEnter={() => look(area)}
      onPointerLeave={() => look(null)}
    >
      {/* More to touch than is seen. */}
      <path className="hit" d={d} />
      <path className="ring outer" d={d} />
      <path className="ring" d={d} />
      {drawn}
    </g>
  );
}
