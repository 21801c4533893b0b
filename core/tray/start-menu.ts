import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationText } from '#core/bridge/words.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { AREA_IDS, AREAS } from '#core/exercises/areas.ts';
import { CATALOGUE, EXERCISE_IDS } from '#core/exercises/catalogue.ts';
import type { MenuItem } from './menu.ts';
import { entry, menu } from './menu.ts';

/** All ways to start a break: what is next, its shorter version, and anything by name. */
export function startItems({ may, settings }: Snapshot): readonly MenuItem[] {
  const shorter = entry(`Start the shorter version, ${durationText(settings.shorter.length)}`, {
    do: 'shorter',
  });
  return [
    entry('Start a break now', { do: 'start', exercise: null }),
    ...(may.shorter ? [shorter] : []),
    menu('Start an area', areaItems()),
    menu('Start an exercise', exerciseItems()),
    ...(settings.routines.length > 0 ? [menu('Start a routine', routineItems(settings))] : []),
  ];
}

const hasExercise = (area: AreaId) => EXERCISE_IDS.some((id) => CATALOGUE[id].area === area);

const areaItems = () =>
  AREA_IDS.filter(hasExercise).map((area) => entry(AREAS[area], { do: 'start', exercise: null, area }));

const exerciseItems = () =>
  EXERCISE_IDS.map((exercise) => {
    const { area, name } = CATALOGUE[exercise];
    return entry(`${AREAS[area]}: ${name}`, { do: 'start', exercise });
  });

const routineItems = ({ routines }: Snapshot['settings']) =>
  routines.map(({ id, name }) => entry(name, { do: 'start', exercise: null, routine: id }));
