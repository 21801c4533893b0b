import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import type { Plan } from '#core/session/session.ts';
import { asked, planNamed, plannedFor } from './plans.ts';
import type { HeardAt } from './transcript.ts';
import { transcriptOf } from './transcript.ts';

const RELEASE = 'rel-uppertrap-wall-ball';

/** docs/transcripts.md: all that is heard of a release session and of a routine, as it is said at the voice's own pace. */
export function transcriptPage(): string {
  const release = planNamed(RELEASE, { tools: ['hands', 'tennis-ball', 'water-bottle'] });
  const [routine] = DEFAULTS.routines;
  if (routine === undefined) throw new Error('there is no routine to be heard');
  const made = plannedFor(asked({ is: 'routine', routine: routine.id }), {}, DEFAULTS.routines);
  if (!made.ok) throw new Error(made.why);
  return [
    HEAD,
    `## A release session: ${CATALOGUE[RELEASE].name}, with its movement\n`,
    table(release),
    `\n## A routine: ${routine.name}\n`,
    table(made.plan),
    '',
  ].join('\n');
}

const HEAD = `# What is heard of a session

All sounds and all spoken words of two sessions, by the time on the session's clock, as they come out of \`core/session\`: for
somebody whose monitor is off. \`npm run transcript\` writes this page; a test keeps it true. A word said takes as long as
\`core/session/speech.ts\` reckons at the voice's own pace; nothing said runs into what is said next.
`;

function table(plan: Plan): string {
  const rows = transcriptOf(plan).map(rowOf);
  return ['| Time | Sound | Said |', '| ---: | :--- | :--- |', ...rows].join('\n');
}

function rowOf({ at, sound, says }: HeardAt): string {
  return `| ${clockOf(at)} | ${sound ?? ''} | ${says ?? ''} |`;
}

/** Minutes and seconds, with tenths where something begins between two seconds. */
function clockOf(at: number): string {
  const seconds = at / 1000;
  const minutes = Math.floor(seconds / 60);
  const rest = (seconds % 60).toFixed(Number.isInteger(seconds) ? 0 : 1);
  return `${minutes}:${rest.padStart(rest.includes('.') ? 4 : 2, '0')}`;
}
