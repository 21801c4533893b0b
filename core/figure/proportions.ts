/** Lengths of the body in heads (one head = 1); the figure stands about 6.7 tall. */
export const BODY = {
  thigh: 1.62,
  shin: 1.55,
  /** Height of the ankle joint over the sole. */
  ankle: 0.27,
  upperArm: 1.17,
  forearm: 1,
  /** How far each hip joint lies from the middle. */
  hipWidth: 0.235,
  shoulderWidth: 0.66,
  /** Heights over the hip line, along the trunk. */
  shoulderHeight: 1.66,
  lowerBend: 0.35,
  upperBend: 0.95,
  neckHeight: 1.86,
  neckLength: 0.17,
  /** The head is drawn a tenth too large: at its true size it looked cold. */
  headSize: 1.1,
} as const;
