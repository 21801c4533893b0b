import type { AreaId } from '#core/exercises/areas.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import type { Exercise } from '#core/exercises/exercise.ts';
import type { RuleId } from '#core/exercises/rule-ids.ts';
import { RULE_IDS } from '#core/exercises/rule-ids.ts';
import type { ToolId } from '#core/exercises/tools.ts';
import { TOOLS } from '#core/exercises/tools.ts';
import type { Instant, Millis } from '#core/time.ts';
import { HOUR } from '#core/time.ts';
import type { Rule } from './rules.ts';
import { RULES } from './rules.ts';

/** An answer to a question of the screening. 'cleared' = a professional was asked and had no objection. */
export const ANSWERS = ['no', 'yes', 'unsure', 'cleared'] as const;
export type RuleAnswer = (typeof ANSWERS)[number];

/** What the person has said about their health. It never leaves the device. */
export type Screening = {
  /** When the questions were last gone through; null = never. */
  readonly answeredAt: Instant | null;
  /** Absent = not asked yet: as good as 'unsure' once the questions have been gone through. */
  readonly answers: { readonly [rule in RuleId]?: RuleAnswer };
  /** The areas that the person marked for a rule that asks where, 'whole-body' = all of it; absent or empty = nobody said where. */
  readonly marked: { readonly [rule in RuleId]?: readonly AreaId[] };
};

/** Nobody was asked anything yet. */
export const UNASKED: Screening = { answeredAt: null, answers: {}, marked: {} };

/** Asked again after this long (evidence.md 5.2: every three months). */
export const ASKED_EVERY: Millis = 91 * 24 * HOUR;

/**
 * Rules that a word of a professional lifts: not those that send to one, not the age, and not pregnancy, whose rule leaves
 * what is light and upright from the beginning (evidence.md 5.2).
 */
export function isClearable(id: RuleId): boolean {
  const never: readonly RuleId[] = ['under-18', 'pregnancy'];
  return RULES[id].effect === 'clear-first' && !never.includes(id);
}

/**
 * Rules that hold: answered by yes, or by not sure, which is taken as yes. What has no answer is not sure once the questions
 * have been gone through; before that only what was said holds, and it holds at once.
 */
export function rulesThatHold(screening: Screening): readonly RuleId[] {
  const known = holding.get(screening);
  if (known !== undefined) return known;
  const rules = answered(screening);
  holding.set(screening, rules);
  return rules;
}

/** Asked for each exercise at each choice. Answers never change: others take their place. */
const holding = new WeakMap<Screening, readonly RuleId[]>();

function answered(screening: Screening): readonly RuleId[] {
  const silence: RuleAnswer = screening.answeredAt === null ? 'no' : 'unsure';
  return RULE_IDS.filter((id) => {
    const answer = screening.answers[id] ?? silence;
    return answer === 'yes' || answer === 'unsure' || (answer === 'cleared' && !isClearable(id));
  });
}

/** Rules that a professional has lifted: what they cap stays capped, what they hide is there again. */
export function rulesCleared(screening: Screening): readonly RuleId[] {
  return RULE_IDS.filter((id) => screening.answers[id] === 'cleared' && isClearable(id));
}

/** The gravest rule that hides this exercise; null = none does. */
export function hidingRule(exercise: Exercise, screening: Screening): RuleId | null {
  const hiding = rulesThatHold(screening).filter((id) => hides(id, exercise, screening));
  const [first] = hiding;
  return first === undefined
    ? null
    : hiding.reduce((most, id) => (gravity(id) > gravity(most) ? id : most), first);
}

/** What is told first where several rules hide the same: what sends to a doctor, and of those what stops everything. */
function gravity(id: RuleId): number {
  const { effect, hidesKinds }: Rule = RULES[id];
  return EFFECTS.indexOf(effect) * 10 + hidesKinds.length;
}

const EFFECTS: readonly Rule['effect'][] = ['gentle-only', 'avoid-area', 'clear-first', 'seek-care'];

/** False = some answer asks for care: nothing is to be made harder than it comes. */
export function mayGoFirmer(screening: Screening): boolean {
  const rules = [...rulesThatHold(screening), ...rulesCleared(screening)];
  return rules.every((id) => RULES[id].effect === 'avoid-area');
}

function hides(id: RuleId, exercise: Exercise, screening: Screening): boolean {
  if (exercise.hideIf.includes(id)) return true;
  const rule: Rule = RULES[id];
  if (exercise.kind === 'release' && rule.hidesPositions.includes(exercise.position)) return true;
  return rule.hidesKinds.includes(exercise.kind) && hiddenAreas(id, screening).includes(exercise.area);
}

/** The areas in which a rule hides what it hides. */
export function hiddenAreas(id: RuleId, { marked }: Screening): readonly AreaId[] {
  const { hidesAreas, marked: asksWhere }: Rule = RULES[id];
  if (hidesAreas === 'all') return AREA_IDS;
  if (!asksWhere) return hidesAreas;
  const where = marked[id] ?? [];
  if (where.includes('whole-body')) return AREA_IDS;
  // Nobody said where: everywhere, but for rules that know the places themselves. A walk and a breath are no place.
  return where.length + hidesAreas.length === 0 ? PLACES : [...hidesAreas, ...where];
}

/** Every place of the body; what is for the whole body is for none. */
export const PLACES: readonly AreaId[] = AREA_IDS.filter((area) => area !== 'whole-body');

/** How hard anything may press at most: to aim for on 0 to 10, and the firmest tool. Null = no cap. */
export type Cap = { readonly pressure: number | null; readonly tool: ToolId | null };

/** The strictest caps of all rules that hold or were lifted. */
export function capOf(screening: Screening): Cap {
  const known = caps.get(screening);
  if (known !== undefined) return known;
  const cap = strictest(screening);
  caps.set(screening, cap);
  return cap;
}

const caps = new WeakMap<Screening, Cap>();

function strictest(screening: Screening): Cap {
  const rules: readonly Rule[] = [...rulesThatHold(screening), ...rulesCleared(screening)].map(
    (id) => RULES[id],
  );
  const pressures = rules.flatMap(({ pressureCap }) => (pressureCap === null ? [] : [pressureCap]));
  const tools = rules.flatMap(({ firmestTool }) => (firmestTool === null ? [] : [firmestTool]));
  const softest = tools.sort((a, b) => TOOLS[a].ladder - TOOLS[b].ladder)[0] ?? null;
  return { pressure: pressures.length === 0 ? null : Math.min(...pressures), tool: softest };
}

/** Why the questions should be gone through now: never yet, after a Stop, or because three months have passed; null = they need not. */
export type AskReason = 'never' | 'stopped' | 'old';

/** Whether the questions are due. `stoppedAt` = the last time that something felt wrong; null = never. */
export function askReason(
  { answeredAt }: Screening,
  stoppedAt: Instant | null,
  now: Instant,
): AskReason | null {
  if (answeredAt === null) return 'never';
  if (stoppedAt !== null && stoppedAt >= answeredAt) return 'stopped';
  return now - answeredAt >= ASKED_EVERY ? 'old' : null;
}
