import type { PhaseKind } from '#core/exercises/exercise.ts';
import { armAngles, legAngles } from '#core/figure/angles.ts';
import { LIMITS } from '#core/figure/limits.ts';
import type { Pose } from '#core/figure/pose.ts';
import { during, poseAt } from '#core/figure/posing.ts';
import type { Posing } from '#core/figure/posing.ts';
import type { Skeleton } from '#core/figure/skeleton.ts';
import { solve } from '#core/figure/solve.ts';
import { flesh, lowest, shod } from '#core/figure/testing/flesh.ts';
import { lengthOf, subtract } from '#core/figure/vector.ts';
import { endOf } from './play.ts';

const ARMS = ['armL', 'armR'] as const;
const LEGS = ['legL', 'legR'] as const;
const INSTANTS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** Heads that an end may be off its target, and that a body may sink into the floor. */
const SLACK = { target: 0.03, floor: 0.1 };
/** Degrees from a limit at which a joint counts as being there. */
const AT_LIMIT = 1;

/** What a test or a physiotherapist would not let pass while that phase is shown, a sentence each; none = all is well. */
export function warningsOf(posing: Posing, phase: PhaseKind): readonly string[] {
  const shown = during(posing, phase);
  const found = INSTANTS.filter((t) => t <= endOf(shown)).flatMap((t) => {
    const pose = poseAt(shown, t);
    const body = solve(pose);
    return [...missed(pose, body), ...strained(body), ...sunk(posing, body)];
  });
  return [...new Set(found)];
}

function missed(pose: Pose, body: Skeleton): string[] {
  return [...ARMS, ...LEGS].flatMap((limb) => {
    const { ik } = pose[limb];
    const off = ik === null ? 0 : lengthOf(subtract(ik, body[limb].end));
    return off < SLACK.target ? [] : [`${limb} does not come to its target.`];
  });
}

function strained(body: Skeleton): string[] {
  const arms = ARMS.flatMap((limb) => {
    const { abd, elbow, rot, wrist } = armAngles(body, body[limb]);
    const moves = { shoulderAbd: abd, shoulderRot: rot, elbow, wrist } as const;
    return atLimit(limb, moves);
  });
  const legs = LEGS.flatMap((limb) => {
    const { flex, abd, rot, knee, ankle } = legAngles(body, body[limb]);
    return atLimit(limb, { hipFlex: flex, hipAbd: abd, hipRot: rot, knee, ankle });
  });
  return [...arms, ...legs];
}

type Angles = { readonly [Move in keyof typeof LIMITS]?: number | null };

function atLimit(limb: string, angles: Angles): string[] {
  return Object.entries(LIMITS).flatMap(([move, [least, most]]) => {
    const angle = new Map(Object.entries(angles)).get(move) ?? null;
    if (angle === null) return [];
    // A straight elbow or knee is where it rests, not a strain.
    const low = least !== 0 && angle < least + AT_LIMIT;
    return low || angle > most - AT_LIMIT ? [`${limb}: ${move} is at its limit.`] : [];
  });
}

function sunk(posing: Posing, body: Skeleton): string[] {
  const low = Math.min(...flesh(body, shod(posing)).map(lowest));
  return low < -SLACK.floor ? ['Something is sunk in the floor.'] : [];
}
