import type { Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import { exerciseIn } from '#core/exercises/catalogue.ts';
import type { ExerciseId } from '#core/exercises/ids.ts';
import type { Routine } from '#core/exercises/routine.ts';
import { ownExercises } from '#core/packs/pack.ts';

type Start = Extract<Command, { do: 'start' }>;

/** What a start comes to before the app is asked: the same start with the id of its routine, or why there is none. */
export type Meant =
  { readonly ok: true; readonly command: Start } | { readonly ok: false; readonly message: string };

/** A start from the command line. By name it is refused while a break runs: showing that one would look like a yes. */
export function meantStart(command: Start, { session, settings }: Snapshot): Meant {
  const { exercise, area, routine, seconds } = command;
  const isNamed = exercise !== null || area !== undefined || routine !== undefined || seconds !== undefined;
  if (session !== null && isNamed) return { ok: false, message: 'A break is running.' };
  return routine === undefined ? { ok: true, command } : withRoutine(command, routine, settings.routines);
}

/** Small letters of one kind: what is typed in a terminal is compared with what the window shows. */
const plain = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

function withRoutine(command: Start, said: string, routines: readonly Routine[]): Meant {
  const byId = routines.filter(({ id }) => id === said);
  const found = byId.length > 0 ? byId : routines.filter(({ name }) => plain(name) === plain(said));
  const [first] = found;
  if (first !== undefined && found.length === 1)
    return { ok: true, command: { ...command, routine: first.id } };
  if (found.length > 1) return no(`${found.length} routines are called "${said}". Say which one:`, found);
  if (routines.length === 0) return no('There are no routines.', []);
  return no(`There is no routine "${said}". There are:`, routines);
}

function no(says: string, routines: readonly Routine[]): Meant {
  const lines = routines.map(({ id, name }) => `  ${id.padEnd(24)} ${name}`);
  return { ok: false, message: [says, ...lines].join('\n') };
}

/** What can be done in the place of what was refused, as a line with the words that start it; null = nothing to say. */
export function insteadLine(instead: ExerciseId | undefined, { settings }: Snapshot): string | null {
  if (instead === undefined) return null;
  const found = exerciseIn(ownExercises(settings.packs), instead);
  return found === undefined ? null : `What can be done instead: ${found.name} (unknot start ${instead}).`;
}
