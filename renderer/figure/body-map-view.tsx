import type { KeyboardEvent } from 'react';
import type { AreaId } from '#core/exercises/areas.ts';
import type { LitArea } from '#core/figure/lit-areas.ts';
import type { MapPicture, MapPlace } from '#core/figure/map.ts';
import { MAP_SIZE } from '#core/figure/map.ts';
import { BodyMapArea } from './body-map-area.tsx';
import { Shapes } from './shapes.tsx';

type Props = {
  readonly picture: MapPicture;
  /** Where it begins. */
  readonly left: number;
  readonly title: string;
  readonly picked: readonly AreaId[];
  readonly heat: ReadonlyMap<AreaId, number> | undefined;
  readonly words: (area: LitArea) => string;
  /** The area that Tab leads to. */
  readonly current: LitArea;
  /** Null = the areas are no keys. */
  readonly act: ((area: LitArea) => void) | null;
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>, area: LitArea) => void;
  /** The area that is pointed at or has the focus; null = none any more. */
  readonly look: (area: LitArea | null) => void;
};

/** The body from one side and its areas: the largest first, so that the small ones can be hit. */
export function BodyMapView(props: Props) {
  const { picture, left, title, picked, heat, words, current, act, onKeyDown, look } = props;
  return (
    <g transform={`translate(${left} 0)`}>
      <g className="map-body" aria-hidden="true">
        <Shapes shapes={picture.shapes} />
        <text className="map-side" x={MAP_SIZE.width / 2} y={MAP_SIZE.height + 14}>
          {title}
        </text>
      </g>
      {byArea(picture.places).map(([area, places]) => (
        <BodyMapArea
          key={area}
          area={area}
          places={places}
          on={picked.includes(area)}
          heat={heat === undefined ? null : (heat.get(area) ?? 0)}
          label={words(area)}
          stop={area === current}
          act={act === null ? null : () => act(area)}
          onKeyDown={(event) => onKeyDown(event, area)}
          look={look}
        />
      ))}
    </g>
  );
}

function byArea(places: readonly MapPlace[]): readonly (readonly [LitArea, readonly MapPlace[]])[] {
  const areas = [...new Set(places.map(({ area }) => area))];
  const size = ([, [place]]: readonly [LitArea, readonly MapPlace[]]) =>
    place === undefined ? 0 : place.extent[0] * place.extent[1];
  return areas
    .map((area) => [area, places.filter((one) => one.area === area)] as const)
    .toSorted((a, b) => size(b) - size(a));
}
