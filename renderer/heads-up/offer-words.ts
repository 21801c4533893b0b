import { TOOLS } from '#core/exercises/tools.ts';
import type { Offer } from '#core/cycle/cycle.ts';
import { planSeconds } from '#core/session/plan.ts';
import { exerciseOf } from '#core/session/session.ts';
import type { Settings } from '#core/settings/settings.ts';
import type { Seconds } from '#core/time.ts';

const THINGS = {
  wall: 'a wall',
  chair: 'your chair',
  desk: 'your desk',
  doorway: 'a doorway',
  mat: 'a mat',
} as const;

/** Things that come in pairs or as a number. */
const PLURAL = ['hands', 'water-bottle', 'double-ball'];

/** What it takes, in one line: "7 min with a tennis ball and a wall". */
export function offerLine({ plan, exercise }: Offer): string {
  const tool = plan.stages.find((stage) => stage.exercise === exercise)?.tool ?? 'none';
  const name = TOOLS[tool].label.toLowerCase();
  const article = PLURAL.includes(tool) ? '' : /^[aeiou]|^s-/.test(name) ? 'an ' : 'a ';
  const held = tool === 'none' ? [] : [tool === 'hands' ? 'your hands' : `${article}${name}`];
  const needed = [...held, ...exerciseOf(plan, exercise).props.map((prop) => THINGS[prop])];
  const minutes = `${Math.ceil(planSeconds(plan) / 60)} min`;
  return needed.length === 0 ? minutes : `${minutes} with ${listText(needed)}`;
}

function listText(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * The third line: what will happen. `left` is the time until the break is due, 0 = it is; `itself` = it begins at the first
 * pause. The grown form explains why it has grown.
 */
export function waitingLine({ grown }: Offer, left: Seconds, itself: boolean): string {
  const how = itself ? 'Starts when you pause.' : 'Ready when you are.';
  if (left === 0) return grown ? `${how} Last call.` : how;
  // By the minute: a heads-up is no countdown.
  return `In ${Math.ceil(left / 60)} min. ${itself ? how : 'Or start now.'}`;
}

/** Whether the shorter version is worth a button: this break is half as long again, or more. */
export function savesTime({ plan }: Offer, { shorter }: Settings): boolean {
  return planSeconds(plan) >= shorter.length * 1.5;
}

/** Why Later is not there: it was pressed as often as the settings allow. Null = they allow none at all. */
export function laterRefused({ later: { most } }: Settings): string | null {
  if (most === 0) return null;
  return most === null
    ? 'This break cannot be put off now.'
    : `Put off ${timesText(most)} already: that is the limit in the settings.`;
}

/** Why Skip is not there: today's skips are used up. Null = the settings allow none at all. */
export function skipRefused({ skip: { mostPerDay } }: Settings): string | null {
  if (mostPerDay === 0) return null;
  return mostPerDay === null
    ? 'This break cannot be skipped now.'
    : `Skipped ${timesText(mostPerDay)} today: that is the limit in the settings.`;
}

const timesText = (many: number) => (many === 1 ? 'once' : many === 2 ? 'twice' : `${many} times`);
