import type { Film, Moment } from './film.ts';
import { poseBetween } from './pose.ts';
import type { Pose } from './pose.ts';
import { turnBetween } from './rotation.ts';
import { solve } from './solve.ts';
import { lengthOf, subtract } from './vector.ts';

/** A film at one of its instants. */
export interface Showing {
  readonly film: Film;
  readonly moment: Moment;
}

/** What a body can do in the short time that going over takes: degrees that it turns (so far one bends down), heads that its hips go. */
const AT_ONCE = { turn: 75, way: 1.2 } as const;

/**
 * Whether what is shown can go over into something else without a cut: both are seen from the same side, and the body need
 * not turn over on its way, nor go far.
 */
export function meets(from: Showing, to: Showing): boolean {
  const [a, b] = [from.film.camera, to.film.camera];
  const sameSide = a.right.every((x, i) => x === b.right[i]) && a.up.every((x, i) => x === b.up[i]);
  if (!sameSide) return false;
  const [start, end] = [from.film.poseAt(from.moment), to.film.poseAt(to.moment)];
  // Angles that mean nearly the same may still lead past one that turns the body over.
  return near(start, poseBetween(start, end, 0.5)) && near(start, end);
}

function near(a: Pose, b: Pose): boolean {
  const [from, to] = [solve(a).trunk, solve(b).trunk];
  const turn = Math.max(turnBetween(from.hips, to.hips), turnBetween(from.chest, to.chest));
  return turn <= AT_ONCE.turn && lengthOf(subtract(to.pelvis, from.pelvis)) <= AT_ONCE.way;
}
