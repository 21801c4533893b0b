import { CATALOGUE } from '#core/exercises/catalogue.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Offer } from '#core/cycle/cycle.ts';
import { planSeconds } from '#core/session/plan.ts';

const THINGS = {
  wall: 'a wall',
  chair: 'your chair',
  desk: 'your desk',
  doorway: 'a doorway',
  mat: 'a mat',
} as const;

/** Things that come in pairs or as a number. */
const PLURAL = ['hands', 'water-bottle', 'double-ball'];

/** What it takes, in one line: "6 min with a tennis ball and a wall". */
export function offerLine({ plan, exercise }: Offer): string {
  const tool = plan.stages.find((stage) => stage.exercise === exercise)?.tool ?? 'none';
  const name = TOOLS[tool].label.toLowerCase();
  const article = PLURAL.includes(tool) ? '' : /^[aeiou]|^s-/.test(name) ? 'an ' : 'a ';
  const held = tool === 'none' ? [] : [tool === 'hands' ? 'your hands' : `${article}${name}`];
  const needed = [...held, ...CATALOGUE[exercise].props.map((prop) => THINGS[prop])];
  const minutes = `${Math.max(1, Math.round(planSeconds(plan) / 60))} min`;
  return needed.length === 0 ? minutes : `${minutes} with ${listText(needed)}`;
}

function listText(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}

/** The third line: what will happen. The grown form explains why it has grown. */
export function waitingLine({ grown }: Offer): string {
  return grown ? 'Ready when you are. Last call for this one.' : 'Ready when you are.';
}
