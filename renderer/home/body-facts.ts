import { agoText, durationText } from '#core/bridge/words.ts';
import type { AreaId } from '#core/exercises/areas.ts';
import { AREA_IDS } from '#core/exercises/areas.ts';
import type { AreaFacts, BodyFacts, Tightness } from '#core/history/body.ts';
import type { Instant } from '#core/time.ts';

/** What the body card measures by. */
export type Measure = 'minutes' | 'tightness';

/** An area of which there is something to say, and its words: minutes or null, tightness or null. */
export type BodyLine = {
  readonly area: AreaId;
  readonly minutes: string | null;
  readonly tightness: string | null;
};

/** The last word on how tight it is, 0 to 10; null = nothing was said. */
const lastRating = (facts: AreaFacts | undefined): number | null =>
  facts?.tightness?.after ?? facts?.tightness?.before ?? null;

/** How much each area has of the measure, 0..1: minutes as a share of the most, tightness of 10. */
export function heatOf(body: BodyFacts, measure: Measure): ReadonlyMap<AreaId, number> {
  const amount = (area: AreaId) =>
    measure === 'minutes' ? (body[area]?.seconds ?? 0) : (lastRating(body[area]) ?? 0);
  const most = measure === 'minutes' ? Math.max(1, ...AREA_IDS.map(amount)) : 10;
  return new Map(AREA_IDS.map((area) => [area, amount(area) / most]));
}

/** The areas with something to say, those with the most of the measure first. */
export function bodyLines(body: BodyFacts, measure: Measure, now: Instant): readonly BodyLine[] {
  const heat = heatOf(body, measure);
  return AREA_IDS.filter((area) => body[area] !== undefined)
    .toSorted((a, b) => (heat.get(b) ?? 0) - (heat.get(a) ?? 0))
    .map((area) => ({ area, ...wordsOf(body[area], now) }));
}

function wordsOf(facts: AreaFacts | undefined, now: Instant): Pick<BodyLine, 'minutes' | 'tightness'> {
  const { seconds = 0, tightness = null } = facts ?? {};
  return {
    minutes: seconds === 0 ? null : durationText(seconds),
    tightness: tightness === null ? null : tightnessText(tightness, now),
  };
}

function tightnessText({ at, before, after }: Tightness, now: Instant): string {
  const when = agoText(at, now);
  if (before === null) return `tight ${after ?? 0} afterwards (${when})`;
  return after === null ? `tight ${before} (${when})` : `tight ${before}, then ${after} (${when})`;
}

/** What the map says of an area besides its name; null = nothing is known. */
export function factOf(body: BodyFacts, area: AreaId, now: Instant): string | null {
  const { minutes, tightness } = wordsOf(body[area], now);
  const facts = [minutes, tightness].filter((one) => one !== null);
  return facts.length === 0 ? null : facts.join(', ');
}

/** What the two ends of the colour scale stand for. */
export function scaleOf(body: BodyFacts, measure: Measure): readonly [string, string] {
  if (measure === 'tightness') return ['0', '10'];
  return ['0 min', durationText(Math.max(60, ...AREA_IDS.map((area) => body[area]?.seconds ?? 0)))];
}
