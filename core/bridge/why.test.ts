import { describe, expect, it } from 'vitest';
import type { Cycle, WaitReason } from '#core/cycle/cycle.ts';
import type { Hold } from '#core/cycle/phase.ts';
import { WEEKDAYS } from '#core/settings/kind.ts';
import type { Kind } from '#core/settings/kind.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import {
  cycleOf,
  every,
  HOURS,
  hoursDaily,
  local,
  MIN,
  MOVEMENT,
  NOW,
  RELEASE,
  settingsOf,
} from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { heldText, holdText, kindStates, whySentence } from './why.ts';

const MINUTE = 60_000;
const both = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const says = (cycle: Partial<Cycle>, kind: Kind = MOVEMENT, changes: Partial<Settings> = {}) =>
  kindStates(cycleOf(cycle), settingsOf({ kinds: [kind], ...changes }), NOW)[0]!.says;
const LUNCH: Kind = { ...MOVEMENT, trigger: { by: 'times', times: ['12:00'], days: [...WEEKDAYS] } };
const due = { worked: { movement: 30 * MINUTE } };

describe('a reason that holds breaks', () => {
  const text = (why: Hold, who: string | null = null, until: number | null = null) =>
    holdText({ why, since: NOW - MINUTE, until, who }, NOW);

  it('is said with since when and by whom', () => {
    expect(text('session')).toBe('in a break since 08:59');
    expect(text('camera', 'zoom')).toBe('camera in use since 08:59 (zoom)');
    expect(text('microphone')).toBe('microphone in use since 08:59');
    expect(text('full-screen', 'vlc')).toBe('a full-screen program in front since 08:59 (vlc)');
    expect(text('do-not-disturb')).toBe('do-not-disturb is on since 08:59');
    expect(text('app', 'gimp')).toBe('gimp runs since 08:59');
    expect(text('app')).toBe('a chosen program runs since 08:59');
    expect(text('battery')).toBe('on battery since 08:59');
  });

  it('is said with until when, where that is known', () => {
    expect(text('paused')).toBe('paused until you resume');
    expect(text('paused', null, NOW + MINUTE)).toBe('paused until 09:01');
    expect(text('off-hours')).toBe('outside working hours');
    expect(text('off-hours', null, NOW + MINUTE)).toBe('outside working hours until 09:01');
  });

  it('that nobody knows is a mistake', () => {
    expect(() => text('mood' as Hold)).toThrow();
  });

  it('is the strongest that is no session', () => {
    const { session } = new Day().start().cycle;
    const pause = { since: NOW, until: null };
    expect(heldText(cycleOf({ session, pause }), settingsOf(), NOW)).toBe('paused until you resume');
    expect(heldText(cycleOf({ session }), settingsOf(), NOW)).toBeNull();
  });
});

describe('where a kind of break stands', () => {
  it('is told by what was counted, where that is worth it', () => {
    expect(says({})).toBe('in 30 min (0 of 30 active min)');
    expect(says({ worked: { movement: 10.9 * MINUTE } })).toBe('in 20 min (10 of 30 active min)');
    expect(says({}, every(MOVEMENT, 119))).toBe('in 2 min');
    expect(says({}, every(MOVEMENT, 120))).toBe('in 2 min (0 of 2 active min)');
    const clock: Kind = { ...MOVEMENT, trigger: { by: 'clock', every: 1800 } };
    expect(says({ clocked: { movement: 5 * MINUTE } }, clock)).toBe('in 25 min (5 of 30 min by the clock)');
  });

  it('is told by its time, where it has one', () => {
    expect(says({ served: { movement: NOW } }, LUNCH)).toBe('at 12:00');
    const morning = { ...DEFAULTS.kinds[2]! };
    const day = { start: NOW - MINUTE, began: NOW - MINUTE };
    expect(says({ day }, morning, { hours: hoursDaily('09:10-17:00') })).toBe('at 09:10');
  });

  it('says that it is on offer or under way', () => {
    const day = new Day().type(30 * MIN);
    const state = () => kindStates(day.cycle, day.settings, day.now)[0]!;
    expect(state()).toMatchObject({ says: 'on offer since 09:30', owed: true });
    day.start();
    expect(state()).toMatchObject({ says: 'under way', owed: false });
  });

  it('says why it will not come', () => {
    expect(says({ pause: { since: NOW, until: null } })).toBe('paused until you resume');
    expect(says({}, DEFAULTS.kinds[2])).toBe('with the first unlock or login of a working day');
    expect(says({}, LUNCH, { hours: hoursDaily('09:00-10:00') })).toBe('at no time within working hours');
    expect(says({}, MOVEMENT, { hours: hoursDaily() })).toBe('no working hours are set');
  });

  it('says which limit of the day was met', () => {
    const pressed = [
      { at: NOW, areas: ['upper-trapezius', 'levator-scapulae', 'suboccipitals'] as const },
      { at: NOW, areas: ['pectorals', 'quadriceps', 'adductors', 'calves'] as const },
    ];
    const limits = (releases: number | null, perArea: number | null) => ({ limits: { releases, perArea } });
    expect(says({ pressed }, RELEASE, limits(2, null))).toBe(
      '2 of 2 release sessions today: again tomorrow at 04:00',
    );
    const spent = 'each area that your tools reach has had its releases today: again tomorrow at 04:00';
    expect(says({ pressed }, RELEASE, { ...limits(3, 1), tools: [] })).toBe(spent);
    expect(says({ pressed }, RELEASE, { ...limits(null, 1), tools: [] })).toBe(spent);
  });

  it('says what an owed break waits for', () => {
    const outside = [{ why: 'camera', who: null, since: NOW }] as const;
    const away = { since: NOW, why: 'idle', asked: true } as const;
    const held = { kind: 'movement', since: NOW, exercise: 'mov-chin-tuck' } as const;
    expect(says({ ...due, outside, away, held })).toBe('held: camera in use since 09:00');
    expect(says({ ...due, away, held })).toBe('as soon as you are back');
    expect(says({ ...due, held })).toBe('held until a moment ago: comes now');
    expect(says(due)).toBe('now');
  });

  it('says why it waits', () => {
    const waiting = (why: WaitReason, minutes = 40) =>
      says({ ...due, waits: { movement: { until: NOW + minutes * MINUTE, why } } });
    expect(waiting('later')).toBe('put off until 09:40');
    expect(waiting('missed')).toBe('not answered: again at 09:40');
    expect(waiting('left')).toBe('left early: again at 09:40');
    expect(waiting('spaced')).toBe('not right after another break: at 09:40');
    expect(waiting('later', 24 * 60)).toBe('put off until tomorrow 09:00');
    expect(waiting('missed', 24 * 60)).toBe('not answered: again tomorrow at 09:00');
    expect(waiting('later', 0)).toBe('now');
    expect(() => waiting('moody' as WaitReason)).toThrow();
    const sooner = { waits: { movement: { until: NOW + MINUTE, why: 'later' } } } as const;
    expect(says(sooner)).toBe('in 30 min (0 of 30 active min)');
  });

  it('says no count that begins anew before the break', () => {
    const hours = hoursDaily('08:00-09:10', '10:00-12:00');
    const worked = { worked: { movement: 10 * MINUTE } };
    expect(says(worked, MOVEMENT, { hours })).toBe('in 1 h 30 min');
    expect(says(worked)).toBe('in 20 min (10 of 30 active min)');
    const pause = { since: NOW, until: NOW + 10 * MINUTE };
    expect(says({ ...worked, pause })).toBe('in 30 min (10 of 30 active min)');
  });

  it('says that it comes as part of a rarer one', () => {
    const near = (release: number) =>
      kindStates(cycleOf({ worked: { release: release * MINUTE } }), both, NOW).find(
        ({ kind }) => kind === 'movement',
      )!.says;
    expect(near(62)).toBe('in 30 min, as part of: release');
    expect(near(58)).toBe('in 30 min, as part of: release');
    expect(near(62.1)).toBe('in 30 min (0 of 30 active min)');
    expect(near(57.9)).toBe('in 30 min (0 of 30 active min)');
  });
});

describe('the list of kinds', () => {
  it('has those that are on, the soonest first, those that will not come last', () => {
    const never: Kind = { ...LUNCH, id: 'never', trigger: { by: 'times', times: [], days: [] } };
    const kinds = [never, { ...never, id: 'too' }, RELEASE, MOVEMENT, { ...MOVEMENT, id: 'off', on: false }];
    const states = kindStates(cycleOf(), settingsOf({ kinds }), NOW);
    expect(states.map(({ kind }) => kind)).toEqual(['movement', 'release', 'never', 'too']);
    expect(states[0]).toMatchObject({ name: 'Movement', dueAt: NOW + 30 * MINUTE, owed: false });
    expect(states[2]).toMatchObject({ dueAt: null, owed: false });
  });

  it('knows what is owed: what is due, and what is held', () => {
    const held = { kind: 'release', since: NOW, exercise: 'mov-chin-tuck' } as const;
    const owed = kindStates(cycleOf({ ...due, held }), both, NOW).filter((state) => state.owed);
    expect(owed.map(({ kind }) => kind)).toEqual(['movement', 'release']);
  });
});

describe('the reason in a sentence', () => {
  it('tells where the cycle is', () => {
    expect(new Day().start().why).toBe('A break is under way.');
    expect(new Day().start('mov-chin-tuck').idle(90).why).toBe('The last page of a break is still open.');
    expect(new Day({ settings: settingsOf({ kinds: [] }) }).why).toBe('All kinds of break are off.');
    expect(new Day().type(30 * MIN).why).toBe('A break is on offer.');
    expect(new Day().type(10 * MIN).why).toBe('Movement: in 20 min (10 of 30 active min).');
  });

  it('tells what is held, by what, and what is owed', () => {
    const day = new Day().hold('camera', 'zoom').type(31 * MIN);
    expect(day.why).toBe('Held: camera in use since 09:29 or earlier (zoom). Owed: movement, base of skull.');
    const paused = day.pause('forever').why;
    expect(paused).toBe('Paused until you resume. Owed: movement, base of skull.');
    const held = { kind: 'gone', since: NOW, exercise: 'mov-chin-tuck' } as const;
    expect(whySentence(cycleOf({ held }), settingsOf(), NOW)).toBe(
      'It was held until a moment ago and comes now. Owed: gone, base of skull.',
    );
  });

  it('tells of a pause and of working hours', () => {
    expect(new Day().pause({ seconds: HOURS }).why).toBe('Paused until 10:00.');
    const closed = new Day({
      settings: settingsOf({ hours: hoursDaily('10:00-12:00') }),
      from: local('2026-03-02 09:00'),
    });
    expect(closed.why).toBe('Outside working hours until 10:00.');
  });

  it('tells since when somebody is away', () => {
    const day = new Day()
      .type(10 * MIN)
      .lock()
      .idle(MIN);
    expect(day.why).toBe('Away since 09:10. Movement: in 20 min (10 of 30 active min).');
  });
});
