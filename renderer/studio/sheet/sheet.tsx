import type { AreaId } from '#core/exercises/areas.ts';
import { AREA_IDS, AREAS } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { useTheme } from '../../figure/theme.ts';
import './sheet.css';
import { Strip } from './strip.tsx';

/** All exercises by area, with all of their pictures: one contact sheet an area. */
export function Sheets() {
  const theme = useTheme();
  return AREA_IDS.map((area) => (
    <main key={area} className="sheet" data-area={area}>
      <h1>{AREAS[area]}</h1>
      {exercisesOf(area).map((exercise) => (
        <Strip key={exercise.id} exercise={exercise} theme={theme} />
      ))}
    </main>
  ));
}

const exercisesOf = (area: AreaId) => Object.values(CATALOGUE).filter((exercise) => exercise.area === area);
