import { assertNever } from '#core/assert-never.ts';
import { AREAS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import { RULES } from '#core/screening/rules.ts';
import type { Bar } from './bar.ts';

const PLACES = { seated: 'sit', standing: 'stand', floor: 'go down on the floor' } as const;
const PROPS = {
  wall: 'a wall',
  chair: 'a chair',
  desk: 'a desk',
  doorway: 'a doorway',
  mat: 'a mat',
} as const;

/** Why an exercise cannot be done, in a sentence or two for people. */
export function barText(why: Bar, exercise: Exercise): string {
  switch (why.is) {
    case 'rule':
      return `${answerText(why)} ${RULES[why.rule].message}`;
    case 'unasked':
      return 'Pressing waits for the health questions. They take a minute; movements always work.';
    case 'stopped':
      return 'Something felt wrong last time. Pressing waits until you have gone through the health questions again.';
    case 'resting':
      return `"${exercise.name}" rests since it felt wrong, until you bring it back.`;
    case 'dose':
      return why.whole
        ? 'The release sessions of today are done. A movement always works.'
        : `${AREAS[exercise.area]} has had its releases for today. A movement always works.`;
    case 'tool':
      return `"${exercise.name}" needs ${toolsText(exercise)}.`;
    case 'capped':
      return `Your answers to the health questions allow nothing firmer than ${toolText(TOOLS[why.firmest].label)} for "${exercise.name}".`;
    case 'position':
      return `You said that you cannot ${PLACES[exercise.position]} where you take your breaks.`;
    case 'prop':
      return `"${exercise.name}" needs ${PROPS[why.prop]}.`;
    case 'office':
      return `"${exercise.name}" is not for the office, and you asked for what is.`;
    case 'quiet':
      return `"${exercise.name}" can be heard at the next desk, and you asked for quiet.`;
    case 'off':
      return `"${exercise.name}" is switched off.`;
    default:
      return assertNever(why);
  }
}

/** What the person said, without making more of it. */
function answerText({ rule, answer }: Extract<Bar, { is: 'rule' }>): string {
  const { label } = RULES[rule];
  if (answer === null) return `"${label}" is not answered yet, which counts as yes.`;
  return answer === 'unsure'
    ? `You are not sure about "${label}", which counts as yes.`
    : `You answered yes to "${label}".`;
}

/** "a soft ball, a tennis ball or an S-shaped hook". */
function toolsText({ tools }: Exercise): string {
  const names = tools.map((tool) => toolText(TOOLS[tool].label));
  const last = names.slice(-1).join('');
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** "a soft ball", "an S-shaped hook", "two balls in a sock", "water bottles". */
function toolText(label: string): string {
  const name = label.charAt(1) === '-' ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  if (/^(own|two) |s$/.test(name)) return name;
  return `${/^([aeiou]|S-)/.test(name) ? 'an' : 'a'} ${name}`;
}
