import type { Snapshot } from '#core/bridge/snapshot.ts';
import { durationText } from '#core/bridge/words.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { AREA_IDS, AREAS } from '#core/exercises/areas.ts';
import { everyExercise } from '#core/choosing/choose.ts';
import { ownExercises } from '#core/packs/pack.ts';
import type { MenuItem } from './menu.ts';
import { entry, menu } from './menu.ts';

/** All ways to start a break: what is next, its shorter version, and anything by name. */
export function startItems({ may, settings }: Snapshot): readonly MenuItem[] {
  const all = everyExercise(ownExercises(settings.packs));
  const shorter = entry(`Start the shorter version, ${durationText(settings.shorter.length)}`, {
    do: 'shorter',
  });
  return [
    entry('Start a break now', { do: 'start', exercise: null }),
    ...(may.shorter ? [shorter] : []),
    menu('Start an area', areaItems(all)),
    menu('Start an exercise', exerciseItems(all)),
    ...(settings.routines.length > 0 ? [menu('Start a routine', routineItems(settings))] : []),
  ];
}

const areaItems = (all: readonly Exercise[]) =>
  AREA_IDS.filter((area) => all.some((one) => one.area === area)).map((area) =>
    entry(AREAS[area], { do: 'start', exercise: null, area }),
  );

/** By area: fifty exercises in one list are no menu. */
const exerciseItems = (all: readonly Exercise[]) =>
  AREA_IDS.flatMap((area) => {
    const own = all.filter((one) => one.area === area);
    const entries = own.map(({ id, name }) => entry(name, { do: 'start', exercise: id }));
    return entries.length === 0 ? [] : [menu(AREAS[area], entries)];
  });

const routineItems = ({ routines }: Snapshot['settings']) =>
  routines.map(({ id, name }) => entry(name, { do: 'start', exercise: null, routine: id }));
