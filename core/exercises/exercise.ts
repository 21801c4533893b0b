import type { Seconds } from '#core/time.ts';
import type { AreaId } from './areas.ts';
import type { ToolId } from './tools.ts';

/** What a phase asks for: getting ready, staying on a spot, creeping over it, moving, or letting go. */
export type PhaseKind = 'set-up' | 'hold' | 'sweep' | 'move' | 'breathe';

/** One part of one side of an exercise. */
export type Phase = {
  readonly kind: PhaseKind;
  readonly seconds: Seconds;
  /** True while a tool or hand presses: these seconds count towards the dose. */
  readonly pressure: boolean;
  readonly cue: string;
};

/** How sure the evidence is, from A (reviews or several trials) to D (expert practice only). */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** One exercise of the catalogue; where its numbers come from is in `sources` and `evidence`. */
export type Exercise = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'release' | 'movement';
  readonly area: AreaId;
  /** Any one of these will do, gentlest first; empty or 'none' = nothing is needed. */
  readonly tools: readonly ToolId[];
  /** All of these are needed in the room. */
  readonly props: readonly ('wall' | 'chair' | 'desk' | 'doorway' | 'mat')[];
  readonly position: 'seated' | 'standing' | 'floor';
  /** 'each' = the phases are done once a side; 'midline' = once. */
  readonly sides: 'each' | 'midline';
  readonly phases: readonly Phase[];
  /** During pressing holds and sweeps, "move a millimetre or two" after this long; null = stay on one spot. */
  readonly repositionEvery: Seconds | null;
  /** Repetitions of a movement, one set in each of its move phases; null = by time. */
  readonly reps: { readonly sets: number; readonly reps: number; readonly holdSeconds: number } | null;
  /** Felt pressure to aim for on 0 to 10; null for movements. */
  readonly intensity: readonly [number, number] | null;
  readonly feel: string;
  readonly mistakes: readonly string[];
  readonly gentler: string;
  readonly firmer: string;
  readonly avoid: readonly string[];
  /** The first is the general rule, the rest belong to this exercise. */
  readonly stopIf: readonly string[];
  /** Exercises of the other kind that belong with it, best first. */
  readonly pairedWith: readonly string[];
  readonly officeFriendly: boolean;
  readonly quiet: boolean;
  readonly grade: EvidenceGrade;
  readonly evidence: string;
  readonly sources: readonly string[];
};

/** Pressure on one spot, in seconds (evidence.md D1-D3, founding article F19). */
export const DOSE = { least: 60, most: 120 } as const;
