import { gluteBridge, gluteMedFloorRoller, halfKneelHipFlexor, quadsFloorRollerBend } from './poses/floor.ts';
import { chinTuck, figureFourSeated, footSeatedBall, upperTrapHookSeated } from './poses/seated.ts';
import {
  bandLateralRaise,
  gluteMedWallBall,
  standingHipAbduction,
  upperTrapWallBall,
  wallSlide,
} from './poses/standing.ts';
import type { Posing } from './posing.ts';

/** Every exercise that has been posed, by its id in the catalogue. */
export const POSINGS: ReadonlyMap<string, Posing> = new Map([
  ['rel-uppertrap-hook-seated', upperTrapHookSeated],
  ['rel-uppertrap-wall-ball', upperTrapWallBall],
  ['rel-glutemed-wall-ball', gluteMedWallBall],
  ['rel-foot-seated-ball', footSeatedBall],
  ['rel-quads-floor-roller-bend', quadsFloorRollerBend],
  ['rel-glutemed-floor-roller', gluteMedFloorRoller],
  ['mov-chin-tuck', chinTuck],
  ['mov-band-lateral-raise', bandLateralRaise],
  ['mov-standing-hip-abduction', standingHipAbduction],
  ['mov-halfkneel-hipflexor', halfKneelHipFlexor],
  ['mov-glute-bridge', gluteBridge],
  ['mov-wall-slide', wallSlide],
  ['mov-figure4-seated', figureFourSeated],
]);
