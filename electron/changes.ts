import type { Answer, Command } from '#core/bridge/command.ts';
import { exported } from '#core/packs/export.ts';
import { imported } from '#core/packs/import.ts';
import type { Pack } from '#core/packs/pack.ts';
import { packOf } from '#core/packs/pack.ts';
import { changeSettings } from '#core/settings/parse.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Ports } from './ports.ts';

/** A command that makes other settings. */
type Changing = Extract<Command, { do: 'change-settings' | 'import-pack' }>;

/** Other settings, and what to say about them; or why they stay as they are. */
export type Changed =
  | { readonly ok: true; readonly settings: Settings; readonly answer: Answer }
  | Extract<Answer, { ok: false }>;

/** What a command makes of the settings: all of it or nothing. */
export function changed(command: Changing, settings: Settings, readJson: Ports['readJson']): Changed {
  if (command.do === 'change-settings') {
    const made = changeSettings(settings, command.key, command.value);
    const [fault] = made.faults;
    if (fault === undefined) return { ok: true, settings: made.settings, answer: { ok: true } };
    return { ok: false, message: `${fault.at} takes ${fault.wants}.` };
  }
  const made = imported(command, settings, readJson);
  if (!made.ok) return made;
  return {
    ok: true,
    settings: made.shelf,
    answer: { ok: true, text: importedText(made.pack, made.shelf) },
  };
}

function importedText({ id, name, exercises }: Pack, { routines }: Settings): string {
  const its = routines.filter((one) => packOf(one.id) === id).length;
  const counts = [count(exercises.length, 'exercise'), count(its, 'routine')].filter((one) => one !== null);
  // Routines alone are made of exercises that somebody looked at already.
  const unseen = exercises.length === 0 ? '' : ' Nobody of Unknot checked this pack.';
  return `${name} is there: ${counts.join(' and ')}.${unseen}`;
}

const count = (number: number, what: string): string | null =>
  number === 0 ? null : `${number} ${what}${number === 1 ? '' : 's'}`;

/** The file of a pack: a window lets the person say where to, everybody else is given the text. */
export function exportAnswer(
  { pack }: Extract<Command, { do: 'export-pack' }>,
  settings: Settings,
  saver: Ports['saver'] | null,
): Answer {
  const made = exported(pack, settings);
  if (!made.ok) return made;
  const notes = made.notes.length === 0 ? {} : { notes: made.notes };
  if (saver === null) return { ok: true, text: made.text, ...notes };
  saver.save(made.name, made.text);
  return { ok: true, ...notes };
}
