import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '#core/exercises/ids.ts';
import { DEFAULTS } from '#core/settings/settings.ts';
import { cycleOf, MIN, MOVEMENT, NOW, RELEASE, settingsOf, worldOf } from '#core/testing/builders.ts';
import { Day } from '#core/testing/day.ts';
import { dueAt } from './due.ts';
import type { Event } from './event.ts';
import { SESSION_ACTS } from './event.ts';
import { steered } from './sitting.ts';
import { step } from './step.ts';

const told = (event: unknown) => step(cycleOf(), { event: event as Event, world: worldOf() }, settingsOf());

describe('a step', () => {
  it('knows every key of the player', () => {
    for (const act of SESSION_ACTS)
      expect(told({ is: 'wished', wish: { do: 'session', act } }).effects).toEqual([]);
  });

  it('throws at what it does not know', () => {
    expect(() => told({ is: 'sneezed' })).toThrow();
    expect(() => told({ is: 'wished', wish: { do: 'fly' } })).toThrow();
    const { cycle } = new Day().start();
    expect(() => steered(cycle, 'dance' as 'on', NOW, settingsOf())).toThrow();
    const kind = { ...MOVEMENT, trigger: { by: 'moon' } as never };
    expect(() => dueAt(cycleOf(), kind, settingsOf(), NOW)).toThrow();
  });

  it('asks for the first touch only while somebody is silent', () => {
    const awaits = (event: Event, idleSeconds: number) =>
      step(cycleOf(), { event, world: worldOf({ idleSeconds }) }, settingsOf()).awaitTouch;
    expect(awaits({ is: 'looked' }, 60)).toBe(true);
    expect(awaits({ is: 'looked' }, 0)).toBe(false);
    expect(awaits({ is: 'locked' }, 60)).toBe(false);
  });

  it('believes the word of the unlock more than what was read', () => {
    const locked = cycleOf({ locked: true });
    const unlock = step(
      locked,
      { event: { is: 'unlocked' }, world: worldOf({ locked: true }) },
      settingsOf(),
    );
    expect(unlock.cycle.away).toBeNull();
    const look = step(locked, { event: { is: 'looked' }, world: worldOf({ locked: false }) }, settingsOf());
    expect(look.cycle.away).toMatchObject({ why: 'locked' });
  });
});

describe('the sounds of a kind', () => {
  const sounds = (sounds: 'all' | 'session' | 'none') =>
    new Day({ settings: settingsOf({ kinds: [{ ...MOVEMENT, sounds }] }) })
      .type(30 * MIN)
      .exercise('mov-chin-tuck').sounds;

  it('are those that it wants', () => {
    expect(sounds('all').slice(0, 2)).toEqual(['heads-up', 'start']);
    expect(sounds('session')[0]).toBe('start');
    expect(sounds('session').at(-1)).toBe('end');
    expect(sounds('none')).toEqual([]);
  });

  it('are those of the kind that is under way, whatever others want', () => {
    const kinds = [{ ...MOVEMENT, sounds: 'none' }, RELEASE] as const;
    const day = (exercise: ExerciseId) =>
      new Day({ settings: settingsOf({ kinds }) }).start(exercise).idle(20).press('leave');
    expect(day('mov-chin-tuck').sounds).toEqual([]);
    expect(day('rel-uppertrap-hook-seated').sounds[0]).toBe('start');
  });

  it('say nothing about a session of no kind', () => {
    const settings = settingsOf({ kinds: [{ ...MOVEMENT, on: false, sounds: 'none' }] });
    expect(new Day({ settings }).start().sounds).toEqual(['start']);
  });
});

describe('a wish', () => {
  it('to start what the day has had enough of is refused', () => {
    const settings = settingsOf({ limits: { releases: 0, perArea: null } });
    expect(new Day({ settings }).start('rel-uppertrap-hook-seated').effects).toEqual([]);
    const none = settingsOf({ shorter: { ...DEFAULTS.shorter, on: false } });
    expect(new Day({ settings: none }).shorter().effects).toEqual([]);
  });

  it('begins nothing else by itself: who has just answered is not idle', () => {
    const settings = settingsOf({ headsUp: { ...DEFAULTS.headsUp, starts: 'at-pause' } });
    const day = new Day({ settings }).type(30 * MIN + 20);
    const world = worldOf({ now: day.now, idleSeconds: 9, holds: [] });
    const after = (event: Event) => step(day.cycle, { event, world }, settings).cycle.session !== null;
    expect(after({ is: 'looked' })).toBe(true);
    expect(after({ is: 'wished', wish: { do: 'resume' } })).toBe(false);
  });
});

describe('a heads-up that is closed', () => {
  it('means Later, and no answer where there is no Later any more', () => {
    const settings = settingsOf({ later: { ...DEFAULTS.later, most: 1 } });
    const day = new Day({ settings })
      .type(30 * MIN)
      .closeWindow('heads-up')
      .type(10 * MIN)
      .closeWindow('heads-up');
    expect(day.entries.map(({ is }) => is)).toEqual(['offered', 'later', 'offered', 'missed']);
    expect(day.shown).toBeNull();
  });
});
