import type { AreaId } from '#core/exercises/areas.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';

/** The lines of `unknot --help`: they fit a terminal of 80 columns and 30 lines. */
export const HELP = `unknot                    starts Unknot in the tray, or shows its window
unknot status [--json]    what it does now and what comes next
unknot start              starts a break, or shows the one that is running
unknot start NAME         starts an exercise or an area
unknot start 3m           starts what fits in that time
unknot start routine NAME starts a routine, by its name or its id
unknot later [10m]        puts the next break off, from now
unknot skip               leaves the next break out
unknot shorter            starts the shorter version of the next break
unknot took-one           counts the next break as taken
unknot pause [1h]         also 30m, until-tomorrow, forever
unknot resume             ends a pause
unknot settings           opens the settings
unknot import FILE        adds a pack of exercises and routines
unknot import FILE --replace
                          the same, in the place of the pack of its id
unknot export [PACK]      prints a pack, or the routines of your own
unknot quit               ends Unknot
unknot help exercises     the areas, and the exercises of each
unknot --help, unknot --version

  --user-data-dir=DIR     uses another profile
  --hidden                starts without any window

Exit code 0: done. 1: refused, or Unknot is not running. 2: the words were not
understood, or name no file that can be read.`;

/** The lines of `unknot help exercises`. */
export const EXERCISES = `unknot start takes one of these areas, or one of their exercises:
${AREA_IDS.map(areaLines).join('\n')}`;

function areaLines(area: AreaId): string {
  const ids = BUILT_IN_IDS.filter((id) => CATALOGUE[id].area === area);
  return `  ${area}\n${ids.map((id) => `    ${id.padEnd(32)}${CATALOGUE[id].name}`).join('\n')}`;
}
