import { aimOf, aimText } from '#core/choosing/ladder.ts';
import { cueText as cueWords } from '#core/exercises/cue.ts';
import type { EvidenceGrade, Exercise, Phase, PhaseKind, Position } from '#core/exercises/exercise.ts';
import type { Seen } from '#core/exercises/sources.ts';
import type { Cap } from '#core/screening/screening.ts';

/** How one is placed, in words. */
export const POSITION_WORDS: { readonly [position in Position]: string } = {
  seated: 'Seated',
  standing: 'Standing',
  floor: 'On the floor',
};

export const KIND_WORDS: { readonly [kind in Exercise['kind']]: string } = {
  release: 'Release',
  movement: 'Movement',
};

/** What a phase is called in a list of phases. */
export const PHASE_WORDS: { readonly [kind in PhaseKind]: string } = {
  'set-up': 'Get ready',
  hold: 'Hold',
  sweep: 'Creep over it',
  move: 'Move',
  breathe: 'Let go',
};

/** What the grades mean: how sure it is, never how good it is. */
export const GRADE_WORDS: { readonly [grade in EvidenceGrade]: string } = {
  A: 'Good: a review, or several trials of this kind of exercise',
  B: 'Fair: at least one controlled trial of something closely similar',
  C: 'Indirect: another area, done by a therapist, or in healthy or athletic people',
  D: 'Practice: experts do it so, no trial was found',
};

/** How well a source is known. */
export const SEEN_WORDS: { readonly [seen in Seen]: string } = {
  read: 'read in full',
  summary: 'known by its title and summary',
  practice: 'common practice, no trial found',
};

/** The cue of a phase with the pressure to aim for in it; no side is meant yet. */
export function cueText({ cue }: Phase, exercise: Exercise, cap: Cap): string {
  const aim = aimOf(exercise, cap);
  return cueWords(cue, { aim: aim === null ? '' : aimText(aim), side: null });
}

/** The phase whose movement stands for the whole exercise in a picture: one that moves before one that stays. */
export function shownPhase({ phases }: Exercise): Phase | null {
  const kinds: readonly PhaseKind[] = ['move', 'sweep', 'hold'];
  return kinds.flatMap((kind) => phases.filter((phase) => phase.kind === kind))[0] ?? null;
}

/** What a screen reader says in place of that picture: what to do, on the side that it shows. */
export function pictureWords(exercise: Exercise, side: 'left' | 'right' | null, cap: Cap): string {
  const aim = aimOf(exercise, cap);
  const cue = shownPhase(exercise)?.cue ?? '';
  return `${exercise.name}. ${cueWords(cue, { aim: aim === null ? '' : aimText(aim), side })}`;
}
