import type { Session, Stage } from './session.ts';
import { exerciseOf } from './session.ts';

/** Said once an exercise, at its first pressing: when to stop. */
export const STOP_WORDS = 'Sharp, electric or numb? Stop.';

/** Said while the spot is looked for: a vessel or a nerve lies under it. */
export const PULSE_WORDS = 'A pulse or a zing? Move.';

/**
 * What keeps somebody safe who does not look: where not to press while the spot is looked for, when to stop as the pressing
 * begins. Each list goes from long to short: one of it is said if there is room. Not again on the other side.
 */
export function safetyWords(session: Session): readonly (readonly string[])[] {
  const stage = session.plan.stages[session.index];
  if (stage === undefined || exerciseOf(session.plan, stage.exercise).kind !== 'release') return [];
  if (stage.kind === 'find') return earlier(session, isFind) === 0 ? findWords(session, stage) : [];
  if (!presses(stage)) return [];
  // Looking for the spot has seldom room for the pulse too: the second part that presses has.
  return [[[STOP_WORDS]], [[PULSE_WORDS]]][earlier(session, presses)] ?? [];
}

const isFind = ({ kind }: Stage) => kind === 'find';
const presses = ({ pressure, kind }: Stage) => pressure && kind !== 'find';

function findWords(session: Session, { exercise }: Stage): readonly (readonly string[])[] {
  const places = exerciseOf(session.plan, exercise).avoid.map(placeText);
  const [one, two] = places;
  if (one === undefined) return [[PULSE_WORDS]];
  const short = `Keep off ${one}.`;
  return [two === undefined ? [short] : [`Keep off ${one}, and ${two}.`, short], [PULSE_WORDS]];
}

/** How many such stages of its exercise lie before the running one. */
function earlier({ plan, index }: Session, such: (stage: Stage) => boolean): number {
  const { exercise } = plan.stages[index] ?? {};
  return plan.stages.slice(0, index).filter((stage) => stage.exercise === exercise && such(stage)).length;
}

/** "Low back" in the middle of a sentence: "the low back"; what is told after a colon or in brackets is left to the page. */
function placeText(avoid: string): string {
  const [place = avoid] = avoid.split(/[:(]/);
  const bare = place.trim().replace(/[.]$/, '');
  const text = /^[A-Z][a-z]+( |$)/.test(bare) && !bare.startsWith('Achilles') ? lower(bare) : bare;
  return /^(the|any|a|an|behind|under|your) /.test(text) ? text : `the ${text}`;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
