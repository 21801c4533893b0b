import type { Seconds } from '#core/time.ts';
import type { AreaId } from './areas.ts';
import type { BuiltInId, ExerciseId } from './ids.ts';
import type { RuleId } from './rule-ids.ts';
import type { SourceId } from './sources.ts';
import type { ToolId } from './tools.ts';
import type { ZoneId } from './zones.ts';

/** How one is placed for an exercise. */
export const POSITIONS = ['seated', 'standing', 'floor'] as const;
export type Position = (typeof POSITIONS)[number];

/** Things of the room that an exercise may need. */
export const PROPS = ['wall', 'chair', 'desk', 'doorway', 'mat'] as const;
export type Prop = (typeof PROPS)[number];

/** What a phase asks for: getting ready, staying on a spot, creeping over it, moving, or letting go. */
export const PHASE_KINDS = ['set-up', 'hold', 'sweep', 'move', 'breathe'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/** One part of one side of an exercise. */
export type Phase = {
  readonly kind: PhaseKind;
  readonly seconds: Seconds;
  /** True while a tool or hand presses: these seconds count towards the dose. */
  readonly pressure: boolean;
  /** What to do, in words that can be heard. `{aim}` stands for the pressure to aim for, as a number in words. */
  readonly cue: string;
};

/** How sure the evidence is, from A (reviews or several trials) to D (expert practice only). */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** One exercise of the catalogue; where its numbers come from is in `sources` and `evidence`. */
export type Exercise = {
  readonly id: ExerciseId;
  readonly name: string;
  readonly kind: 'release' | 'movement';
  readonly area: AreaId;
  /** What is worked on, in the words of anatomy. */
  readonly muscles: readonly string[];
  /** Any one of these will do, gentlest first; empty or 'none' = nothing is needed. */
  readonly tools: readonly ToolId[];
  /** All of these are needed in the room. */
  readonly props: readonly Prop[];
  readonly position: Position;
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
  /** Places near this one where nothing may press. */
  readonly avoidZones: readonly ZoneId[];
  /** The first is the general rule, the rest belong to this exercise. */
  readonly stopIf: readonly string[];
  /** Questions of the screening that hide this exercise, in addition to what each rule hides by itself. */
  readonly hideIf: readonly RuleId[];
  /** Exercises of the other kind that belong with it, best first. */
  readonly pairedWith: readonly ExerciseId[];
  readonly officeFriendly: boolean;
  readonly quiet: boolean;
  readonly grade: EvidenceGrade;
  readonly evidence: string;
  readonly sources: readonly SourceId[];
  /** The exercise whose figure shows this one; absent = its own, if it has one. */
  readonly figure?: BuiltInId | undefined;
};

/** Pressure on one spot, in seconds (evidence.md D1-D3, founding article F19). */
export const DOSE = { least: 60, most: 120 } as const;
