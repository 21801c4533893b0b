/** Reasons outside the app for which a due break is held back, the strongest first. */
export const OUTSIDE_REASONS = [
  'camera',
  'microphone',
  'full-screen',
  'do-not-disturb',
  'app',
  'battery',
] as const;
export type OutsideReason = (typeof OUTSIDE_REASONS)[number];

/** A reason that holds now. `who` names what causes it where the system tells, such as "zoom"; null = it does not. */
export type OutsideHold = { readonly why: OutsideReason; readonly who: string | null };
