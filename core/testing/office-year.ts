import type { Instant } from '#core/time.ts';
import { localInstant, localWeekday, SECOND } from '#core/time.ts';
import { HOURS, MIN } from './builders.ts';
import type { Day } from './day.ts';

/** Sets the zone in which local times are told. */
export type SetZone = (zone: string) => void;

/** The nights of `zone` in which the clock changes are worked through; the journey is to the other side of the world. */
type Year = { readonly day: Day; readonly zone: string; readonly setZone: SetZone };

const JOURNEY = { zone: 'Asia/Tokyo', from: 130, to: 137 };

/**
 * 365 days of office life, the same every time: work, calls, lunch, answers of every kind, sleeps told and untold, restarts
 * and kills, a clock that goes wrong, a journey, and both summer-time nights at the desk.
 */
export function liveOneYear({ day, zone, setZone }: Year): void {
  const begin = day.now;
  for (let number = 0; number < 365; number += 1) {
    if (number === JOURNEY.from) setZone(JOURNEY.zone);
    if (number === JOURNEY.to) setZone(zone);
    liveOneDay(day, localInstant(begin, number, 0), number);
  }
}

/** One day from its morning to its night, which ends in the next morning's first touch. */
function liveOneDay(day: Day, midnight: Instant, number: number): void {
  const weekday = localWeekday(midnight + 12 * HOURS * SECOND);
  const free = weekday === 0 || (weekday === 6 && number % 3 !== 0);
  const length = localInstant(midnight, 1, 0) - midnight;
  restUntil(day, localInstant(midnight, 0, 8 * 60 + 30 + (number % 7) * 5), number);
  if (!free) workday(day, number);
  // The two nights when the clock changes are 23 or 25 hours long, and somebody has to finish something.
  if (length !== 24 * HOURS * SECOND || number % 45 === 0) {
    const left = localInstant(midnight, 1, 5 * 60) - day.now;
    work(day, Math.max(0, left / SECOND), number);
  }
}

/** The night or the weekend: the ways in which computers spend it, in turn. */
function restUntil(day: Day, morning: Instant, number: number): void {
  const left = Math.round((morning - day.now) / SECOND);
  if (left <= 0) return;
  switch (number % 6) {
    case 0:
      day.restart(left);
      break;
    case 1:
      day.restart(left, 'kill');
      break;
    case 2:
      day.lock().sleep(left, { byHand: false }).unlock();
      break;
    case 3:
      day.sleep(left, { told: false });
      break;
    case 4:
      day
        .lock()
        .idle(Math.min(left, 2 * HOURS))
        .sleep(Math.max(0, left - 2 * HOURS))
        .unlock();
      break;
    default:
      day.sleep(left);
  }
}

function workday(day: Day, number: number): void {
  work(day, 3 * HOURS + (number % 5) * 7 * MIN, number);
  day
    .lock()
    .idle(40 * MIN + (number % 4) * 5 * MIN)
    .unlock();
  if (number % 30 === 7) day.setClock(-HOURS);
  if (number % 30 === 22) day.setClock(2 * HOURS);
  if (number % 9 === 4)
    day
      .pause(number % 2 === 0 ? { seconds: HOURS } : 'tomorrow')
      .type(20 * MIN)
      .resume();
  work(day, 4 * HOURS + (number % 3) * 10 * MIN, number + 1);
  if (number % 14 === 3) day.windowDies(day.shown ?? 'heads-up');
}

/** Typing with the small silences of work; what is offered is seen within a minute and answered, each time otherwise. */
function work(day: Day, length: number, number: number): void {
  const end = day.now + length * SECOND;
  for (let turn = number; day.now < end; turn += 1) {
    const pause = day.now + (7 * MIN + (turn % 5) * 90) * SECOND;
    while (day.now < pause && day.shown === null) day.type(MIN);
    if (day.shown === 'heads-up') answer(day, turn);
    else if (turn % 6 === 0) day.idle(20 + (turn % 9) * 25);
  }
}

function answer(day: Day, turn: number): void {
  switch (turn % 9) {
    case 0:
      day.later(20 * MIN);
      break;
    case 2:
      day.skip();
      break;
    case 4:
      day.type(5 * MIN);
      break;
    case 5:
      day.start().idle(20).press('leave');
      break;
    case 7:
      day.closeWindow('heads-up');
      break;
    default:
      day.exercise();
  }
}
