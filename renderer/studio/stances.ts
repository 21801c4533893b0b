import type { PoseData } from '#core/figure/pose.ts';
import { SITTING } from '#core/figure/poses/stances.ts';

/** Where something new can begin: how it is called in the code (null = it needs no word) and what it says. */
export interface Stance {
  readonly name: string;
  readonly called: string | null;
  readonly data: PoseData;
}

/** Standing at ease, which is where every stance begins that says nothing. */
const STANDING: Stance = { name: 'Standing', called: null, data: {} };

/** All of them, the plainest first; every exercise can be copied besides. */
export const STANCES: readonly Stance[] = [STANDING, { name: 'Sitting', called: 'SITTING', data: SITTING }];
