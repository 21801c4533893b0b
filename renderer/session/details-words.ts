import { assertNever } from '#core/assert-never.ts';
import type { EvidenceGrade } from '#core/exercises/exercise.ts';
import type { ZoneId } from '#core/exercises/zones.ts';
import { ZONES } from '#core/exercises/zones.ts';

/** How sure it is that an exercise does something, in words. */
export function gradeText(grade: EvidenceGrade): string {
  switch (grade) {
    case 'A':
      return 'Well tested: reviews or several trials of this kind of exercise.';
    case 'B':
      return 'Partly tested: at least one trial of something very close to this.';
    case 'C':
      return 'Indirectly tested: trials of other areas, other people or a therapist’s hands.';
    case 'D':
      return 'Hardly tested: this is what experienced people do.';
    default:
      return assertNever(grade);
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The places where nothing may press, in one sentence; null = there are none near. */
export function keepOffText(zones: readonly ZoneId[]): string | null {
  if (zones.length === 0) return null;
  return zones.map((zone, at) => (at === 0 ? ZONES[zone].label : lower(ZONES[zone].label))).join(', ');
}

/** Two tests that hold everywhere (evidence.md 5.3). */
export const TWO_TESTS = 'Feel a pulse or a zing? Move.';
