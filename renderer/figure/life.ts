import type { PhaseKind } from '#core/exercises/exercise.ts';
import { secondsOf } from '#core/figure/film.ts';
import type { Film, Moment } from '#core/figure/film.ts';
import { blinksAt, breathAt, SWAY_HEADS, swayAt } from '#core/figure/idle.ts';
import { creepAt, loopPlace, rhythmOf, roundPlace } from '#core/figure/motion.ts';
import type { Repetition, Rhythm } from '#core/figure/motion.ts';
import type { Seconds } from '#core/time.ts';

/** What a figure does with its time. */
export interface Life {
  readonly film: Film;
  /** The loop that it goes through; null = it stays at its resting key. */
  readonly loop: Rhythm | null;
  /** Where it is along its sweep, for one that holds and creeps; null = it does not. */
  readonly taps: readonly Seconds[] | null;
  /** How full the breath is; null = the figure breathes by itself. It breathes only where it does not loop. */
  readonly breath: (() => number) | null;
  /** Seconds into the stage, from the page's own clock; null = the figure counts for itself. */
  readonly clock: (() => Seconds) | null;
  /** True = nothing moves, ever: a picture, or less motion is wanted. */
  readonly still: boolean;
}

/** How somebody in place stays there before the way back is shown again, where the loop shows how one gets there. */
const ARRIVED: Seconds = 1;

/** The loop of a phase; null = it is no movement. */
export function loopOf(film: Film, kind: PhaseKind, repetition: Repetition | null): Rhythm | null {
  if (kind === 'hold' || kind === 'breathe' || film.travel() < 1) return null;
  const rhythm = rhythmOf(secondsOf(film.posing, kind), repetition);
  return kind === 'set-up' ? { ...rhythm, far: ARRIVED } : rhythm;
}

/** What is to be seen so many seconds into the life. */
export function momentOf(life: Life, seconds: Seconds): Moment {
  const { film, loop, taps, breath, still } = life;
  if (still) return { t: film.rest };
  const blinks = blinksAt(seconds);
  if (loop !== null) {
    const placeOf = film.posing.round.length > 0 ? roundPlace : loopPlace;
    return { t: placeOf(loop, seconds), blinks, sway: film.sways ? swayAt(seconds) : 0 };
  }
  const t = taps === null ? film.rest : creepAt(taps, seconds);
  return { t, blinks, breath: breath?.() ?? breathAt(seconds) };
}

/** Where a life without a clock begins: at the resting key, so that a picture that comes to life does not jump. */
export function beginning({ film, loop }: Life): Seconds {
  return loop !== null && film.rest === 1 ? loop.moving / 2 : 0;
}

/** Heads that a breath moves the edge of the chest. */
const BREATH_HEADS = 0.04;
/** Less than so many pixels is not worth a frame. */
const UNSEEN = 0.3;

/** Whether somebody could tell the two moments apart. */
export function differs({ film }: Life, a: Moment, b: Moment): boolean {
  if (a.from !== undefined || b.from !== undefined || (a.blinks ?? false) !== (b.blinks ?? false))
    return true;
  const head = film.camera.scale;
  const moved =
    Math.abs(a.t - b.t) * film.travel() +
    Math.abs((a.breath ?? 0) - (b.breath ?? 0)) * BREATH_HEADS * head +
    Math.abs((a.sway ?? 0) - (b.sway ?? 0)) * SWAY_HEADS * head;
  return moved >= UNSEEN;
}
