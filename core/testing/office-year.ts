import type { Instant } from '#core/time.ts';
import { localInstant, localWeekday, SECOND } from '#core/time.ts';
import { HOURS, MIN } from './builders.ts';
import type { Day } from './day.ts';

/** Where the year is spent, from which of its days on: so all four summer-time nights of two continents are in it. */
const PLACES: readonly (readonly [number, string])[] = [
  [0, 'America/New_York'],
  [75, 'Europe/Berlin'],
  [130, 'Asia/Tokyo'],
  [137, 'Europe/Berlin'],
  [300, 'America/New_York'],
];
/** Days of the year on which nobody works: two weeks in summer, and one at its end. */
const isHoliday = (number: number): boolean => (number >= 203 && number < 217) || number >= 358;

/**
 * 365 days of office life, the same every time: work, calls, lunch, answers of every kind, sleeps told and untold, restarts
 * and kills, a clock that goes wrong, journeys, and the summer-time nights at the desk. `setZone` makes a time zone the
 * local one.
 */
export function liveOneYear(day: Day, setZone: (zone: string) => void): void {
  const begin = day.now;
  for (let number = 0; number < 365; number += 1) {
    const place = PLACES.find(([from]) => from === number);
    if (place !== undefined) setZone(place[1]);
    liveOneDay(day, localInstant(begin, number, 0), number);
  }
}

/** One day from its morning to its night, which ends with the next morning's first touch. */
function liveOneDay(day: Day, midnight: Instant, number: number): void {
  const weekday = localWeekday(midnight + 12 * HOURS * SECOND);
  const free = weekday === 0 || (weekday === 6 && number % 4 !== 0) || isHoliday(number);
  const length = localInstant(midnight, 1, 0) - midnight;
  restUntil(day, localInstant(midnight, 0, 8 * 60 + 30 + (number % 7) * 5), number);
  if (!free) workday(day, number);
  // The nights before a change of the clock are worked through: somebody has to finish something.
  const next = localInstant(midnight, 2, 0) - localInstant(midnight, 1, 0);
  if (length !== 24 * HOURS * SECOND || next !== 24 * HOURS * SECOND) {
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
        .idle(Math.min(left, HOURS))
        .sleep(Math.max(0, left - HOURS))
        .unlock();
      break;
    default:
      day.sleep(left);
  }
}

/** A morning at the desk, a lunch, an afternoon with a meeting elsewhere, and what goes wrong now and then. */
function workday(day: Day, number: number): void {
  work(day, 100 * MIN + (number % 5) * 9 * MIN, number);
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
  work(day, HOURS + (number % 3) * 10 * MIN, number + 1);
  const why = number % 2 === 0 ? 'camera' : 'full-screen';
  day
    .hold(why)
    .type(30 * MIN)
    .idle(10 * MIN)
    .release(why);
  if (number % 14 === 3) day.windowDies(day.shown ?? 'heads-up');
  day.sleep(50 * MIN);
  work(day, HOURS + (number % 4) * 10 * MIN, number + 2);
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
