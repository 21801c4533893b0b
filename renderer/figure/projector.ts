import type { Film, Moment } from '#core/figure/film.ts';
import { meets } from '#core/figure/meets.ts';
import { ease } from '#core/figure/motion.ts';
import type { Millis, Seconds } from '#core/time.ts';
import { beginning, differs, momentOf } from './life.ts';
import type { Life } from './life.ts';
import { paint } from './paint.ts';

/** After a frame it is looked so soon for the next one: with the wait for the screen that makes 30 a second. */
const LOOK: Millis = 24;
/** A breath is slow: while nothing else moves, 12 looks a second will do. */
const LOOK_AT_REST: Millis = 83;
/** A longer gap than this was a pause and no slow frame. */
const LONGEST: Millis = 250;
/** How long a body takes from what it showed to what it shall show now. */
const OVER: Seconds = 0.6;

/** Shows lives in one element, one after the other, without a jump between them. */
export interface Projector {
  /** Shows that life from now on; `running` = it goes on by itself. Gives the way to stop it. */
  readonly show: (life: Life, running: boolean) => () => void;
}

/** What was on the screen when another film began, and when that was on the film's own clock. */
interface Crossing {
  readonly pose: ReturnType<Film['poseAt']>;
  readonly camera: Film['camera'];
  readonly since: Millis;
}

/** A projector onto that element. */
export function projector(screen: Element): Projector {
  let seconds: Seconds | null = null;
  let last: { readonly film: Film; readonly moment: Moment } | null = null;
  let crossing: Crossing | null = null;

  const timeOf = (life: Life): Seconds => life.clock?.() ?? (seconds ??= beginning(life));
  const draw = (life: Life, moment: Moment) => {
    last = { film: life.film, moment };
    paint(screen, life.film.at(moment));
  };
  const momentNow = (life: Life): Moment => {
    const moment = momentOf(life, timeOf(life));
    if (crossing === null) return moment;
    const gone = (performance.now() - crossing.since) / 1000 / OVER;
    if (gone >= 1) crossing = null;
    if (crossing === null) return moment;
    const share = ease(Math.max(0, gone));
    return { ...moment, breath: (moment.breath ?? 0) * share, from: { ...crossing, share } };
  };
  const begin = (life: Life, running: boolean) => {
    if (last === null || last.film === life.film) return;
    const goesOver = running && meets(last, { film: life.film, moment: momentOf(life, timeOf(life)) });
    crossing = goesOver
      ? { pose: last.film.poseAt(last.moment), camera: last.film.camera, since: performance.now() }
      : null;
  };

  return {
    show(life, running) {
      begin(life, running);
      draw(life, momentNow(life));
      return running ? run() : () => undefined;

      function run(): () => void {
        let timer: ReturnType<typeof setTimeout> | undefined;
        let request = 0;
        let looked = performance.now();
        const wait = () => {
          timer = setTimeout(look, life.loop === null && crossing === null ? LOOK_AT_REST : LOOK);
        };
        const look = () => {
          const now = performance.now();
          seconds = timeOf(life) + Math.min(LONGEST, now - looked) / 1000;
          looked = now;
          if (last !== null && !differs(life, last.moment, momentNow(life))) wait();
          else request = requestAnimationFrame(frame);
        };
        const frame = () => {
          draw(life, momentNow(life));
          wait();
        };
        wait();
        return () => {
          clearTimeout(timer);
          cancelAnimationFrame(request);
        };
      }
    },
  };
}
