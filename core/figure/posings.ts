import { armSweep, skullBase, upperBackRoller } from './poses/floor-back.ts';
import { halfFrogRoller, hipFrontRoller } from './poses/floor-prone.ts';
import { calfRoller, crossedLegRoller, hamstringsRoller } from './poses/floor-sitting.ts';
import { gluteBridge, gluteMedFloorRoller, halfKneelHipFlexor, quadsFloorRollerBend } from './poses/floor.ts';
import { chinTuck, figureFourSeated, footSeatedBall, upperTrapHookSeated } from './poses/seated.ts';
import {
  bandLateralRaise,
  gluteMedWallBall,
  standingHipAbduction,
  upperTrapWallBall,
  wallSlide,
} from './poses/standing.ts';
import {
  scapRetraction,
  thoracicExtensionChair,
  seatedRotation,
  neckSideStretch,
  breathDrop,
} from './poses/seated-upper-moves.ts';
import { sitToStand, seatedKneeExtension, shortFoot } from './poses/seated-lower-moves.ts';
import {
  gluteMaxWallBall,
  midBackDoubleBallWall,
  midBackWallBall,
  pecWallBall,
  tflWallBall,
} from './poses/standing-balls.ts';
import {
  calfRaise,
  footStandingBall,
  sideLungeRock,
  standingHipExtension,
  standingHipFlexor,
} from './poses/standing-desk.ts';
import { hipHinge, walkReset } from './poses/standing-free.ts';
import { ankleRockWall, doorwayPecStretch, wallPushupPlus } from './poses/standing-wall.ts';
import {
  levatorSeatedPress,
  suboccipitalSeatedFingers,
  pecSeatedFingers,
  calfSeatedPress,
} from './poses/seated-press.ts';
import {
  quadsSeatedRoll,
  adductorsSeatedPress,
  piriformisChairBall,
  hamstringsChairBall,
} from './poses/seated-thigh.ts';
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
  ['rel-pec-wall-ball', pecWallBall],
  ['rel-midback-wall-ball', midBackWallBall],
  ['rel-midback-doubleball-wall', midBackDoubleBallWall],
  ['rel-tfl-wall-ball', tflWallBall],
  ['rel-glutemax-wall-ball', gluteMaxWallBall],
  ['rel-foot-standing-ball', footStandingBall],
  ['mov-wall-pushup-plus', wallPushupPlus],
  ['mov-doorway-pec-stretch', doorwayPecStretch],
  ['mov-standing-hipflexor', standingHipFlexor],
  ['mov-standing-hip-extension', standingHipExtension],
  ['mov-side-lunge-rock', sideLungeRock],
  ['mov-hip-hinge', hipHinge],
  ['mov-calf-raise', calfRaise],
  ['mov-ankle-rock-wall', ankleRockWall],
  ['mov-walk-reset', walkReset],
  ['mov-scap-retraction', scapRetraction],
  ['mov-thoracic-extension-chair', thoracicExtensionChair],
  ['mov-seated-rotation', seatedRotation],
  ['mov-neck-side-stretch', neckSideStretch],
  ['mov-breath-drop', breathDrop],
  ['mov-sit-to-stand', sitToStand],
  ['mov-seated-knee-extension', seatedKneeExtension],
  ['mov-short-foot', shortFoot],
  ['rel-levator-seated-press', levatorSeatedPress],
  ['rel-suboccipital-seated-fingers', suboccipitalSeatedFingers],
  ['rel-pec-seated-fingers', pecSeatedFingers],
  ['rel-calf-seated-press', calfSeatedPress],
  ['rel-quads-seated-roll', quadsSeatedRoll],
  ['rel-adductors-seated-press', adductorsSeatedPress],
  ['rel-piriformis-chair-ball', piriformisChairBall],
  ['rel-hamstrings-chair-ball', hamstringsChairBall],
  ['rel-shoulder-floor-arm-sweep', armSweep],
  ['rel-suboccipital-floor', skullBase],
  ['rel-thoracic-floor-roller', upperBackRoller],
  ['rel-hipfront-floor-roller', hipFrontRoller],
  ['rel-adductors-floor-frog', halfFrogRoller],
  ['rel-piriformis-floor-roller', crossedLegRoller],
  ['rel-hamstrings-floor-roller', hamstringsRoller],
  ['rel-calf-floor-roller', calfRoller],
]);
