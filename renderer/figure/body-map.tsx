import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { AREAS } from '#core/exercises/areas.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { areaAfter } from '#core/figure/map-keys.ts';
import { MAP_SIZE, mapPicture } from '#core/figure/map.ts';
import type { LitArea } from '#core/figure/lit-areas.ts';
import type { Person } from '#core/person.ts';
import { BodyMapView } from './body-map-view.tsx';
import { mapStep } from './body-map-keys.ts';
import { useForcedColors } from './stillness.ts';
import { useTheme } from './theme.ts';

/** What the body map shows. */
export interface BodyMapProps {
  /** What is picked or shown, for screen readers. */
  readonly label: string;
  readonly picked: readonly AreaId[];
  /** An area was touched; null = the map is a picture only, and what is around it says it all. */
  readonly press: ((area: LitArea) => void) | null;
  /** How much of something each area has, 0..1; areas that are absent have none. Its numbers stand beside the map, in text. */
  readonly heat?: ReadonlyMap<AreaId, number>;
  /** What is told of an area besides its name; null = nothing. */
  readonly fact?: (area: LitArea) => string | null;
  /** How the person is drawn; null = anybody. */
  readonly person: Person | null;
}

const WIDTH = MAP_SIZE.width * 2;
/** Room under the feet for the words "Front" and "Back". */
const HEIGHT = MAP_SIZE.height + 22;

/** The body from the front and from the back, with its areas as keys: one stop for Tab, and the arrows lead from area to area. */
export function BodyMap({ label, picked, press, heat, fact, person }: BodyMapProps) {
  const own = useTheme();
  const theme = useForcedColors() ? 'forced' : own;
  const [current, setCurrent] = useState<LitArea>('pectorals');
  const [looked, setLooked] = useState<LitArea | null>(null);
  const pictures = useMemo(
    () => (['front', 'back'] as const).map((view) => mapPicture(view, person ?? {}, theme)),
    [person, theme],
  );
  const heights = new Map(pictures.flatMap(({ places }) => places.map(({ area, at }) => [area, at[1]])));
  const onKeyDown = (event: KeyboardEvent<SVGGElement>, area: LitArea) => {
    const step = mapStep(event.key);
    if (step === null) return;
    event.preventDefault();
    if (step === 'press') return press?.(area);
    const next = areaAfter(area, step, (one) => heights.get(one) ?? 0);
    setCurrent(next);
    event.currentTarget.ownerSVGElement?.querySelector<SVGGElement>(`[data-area='${next}']`)?.focus();
  };
  const words = (area: LitArea): string => {
    const more = fact?.(area) ?? null;
    return `${AREAS[area]}, both sides${more === null ? '' : `: ${more}`}`;
  };
  const act = (area: LitArea) => {
    setCurrent(area);
    press?.(area);
  };
  const shared = { picked, heat, words, current, onKeyDown, look: setLooked, act: press && act };
  return (
    <div className="body-map" role={press === null ? 'img' : 'group'} aria-label={label}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {pictures.map((picture, at) => (
          <BodyMapView
            key={at}
            picture={picture}
            left={at * MAP_SIZE.width}
            title={at === 0 ? 'Front' : 'Back'}
            {...shared}
          />
        ))}
      </svg>
      {press !== null && (
        <p className="map-word" aria-hidden="true">
          {looked === null ? '' : words(looked)}
        </p>
      )}
    </div>
  );
}
