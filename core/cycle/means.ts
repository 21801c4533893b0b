import type { Means } from '#core/choosing/means.ts';
import { ownExercises } from '#core/packs/pack.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { DueFacts } from './cycle.ts';

/** The means of a person as the settings and the cycle have them, with what is spent already, and no dice thrown. */
export function meansWith(
  { lastDone, resting, stoppedAt }: Pick<DueFacts, 'lastDone' | 'resting' | 'stoppedAt'>,
  settings: Settings,
  spent: Means['spent'],
): Means {
  const { exercisesOff, packs, place, screening, tight, tools } = settings;
  return {
    tools,
    place,
    screening,
    resting: resting.map(({ exercise }) => exercise),
    stoppedAt,
    off: exercisesOff,
    own: ownExercises(packs),
    tight,
    spent,
    lastDone,
    dice: 0,
  };
}
