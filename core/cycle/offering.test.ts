import { describe, expect, it } from 'vitest';
import { cycleOf, MOVEMENT, NOW, RELEASE, settingsOf, worldOf } from '#core/testing/builders.ts';
import { someOffer } from '#core/testing/facts.ts';
import type { Cycle } from './cycle.ts';
import { aged, offered } from './offering.ts';

const settings = settingsOf({ kinds: [MOVEMENT, RELEASE] });
const MINUTE = 60_000;
const due = (movement: number, release = 0): Partial<Cycle> => ({
  worked: { movement: movement * MINUTE, release: release * MINUTE },
});
const CAMERA = { why: 'camera', who: null, since: NOW } as const;
const held = { kind: 'movement', since: NOW - 5, exercise: 'mov-standing-hip-abduction' } as const;

describe('a break that is held', () => {
  const after = (cycle: Partial<Cycle>) => offered(cycleOf(cycle), worldOf({ holds: [] }), settings);

  it('is offered with the exercise that was chosen for it', () => {
    expect(after({ ...due(30), held, watchSince: 1 }).cycle).toMatchObject({
      offer: { exercise: held.exercise, kind: 'movement', since: NOW, dueAt: NOW },
      held: null,
    });
  });

  it('is owed no more when nothing is due, and stays owed in a pause', () => {
    expect(after({ held }).cycle.held).toBeNull();
    expect(after({ held, pause: { since: NOW, until: null } }).cycle.held).toBe(held);
  });

  it('makes place for a rarer one that becomes due, and is owed since the first', () => {
    const rarer = after({ ...due(30, 90), held, outside: [CAMERA], watchSince: 1 });
    expect(rarer.cycle.held).toMatchObject({ kind: 'release', since: NOW - 5 });
    expect(rarer.effects).toMatchObject([
      { do: 'log', entry: { is: 'held', kind: 'release', why: 'camera' } },
    ]);
    const same = after({ ...due(30), held, outside: [CAMERA], watchSince: 1 });
    expect([same.cycle.held, same.effects]).toEqual([held, []]);
    expect(after({ ...due(30), outside: [CAMERA], watchSince: 1 }).cycle.held?.since).toBe(NOW);
  });

  it('waits until it is known that the way is free', () => {
    expect(after(due(30)).cycle.offer).toBeNull();
  });
});

describe('an offer as time passes', () => {
  const offer = () => ({ ...someOffer(), since: NOW, dueAt: NOW });
  const after = (seconds: number, cycle: Partial<Cycle> = {}) => {
    const next = aged(cycleOf({ offer: offer(), ...cycle }), NOW + seconds * 1000, settings);
    return next.effects.map((effect) => (effect.do === 'log' ? effect.entry.is : effect.do));
  };
  const idleSince = (at: number) => ({ away: { since: NOW + at * 1000, why: 'idle', asked: true } }) as const;

  it('grows after a minute, once, and gives up after two and a half', () => {
    expect([after(59), after(60)]).toEqual([[], ['grow-heads-up']]);
    expect(after(60, { offer: { ...offer(), grown: true } })).toEqual([]);
    expect([after(149.9, { offer: { ...offer(), grown: true } }), after(150)]).toEqual([
      [],
      ['close-heads-up', 'missed'],
    ]);
  });

  it('is not missed by who left, and taken back from who rested for as long as the break', () => {
    expect(after(150, idleSince(100))).toEqual(['close-heads-up', 'held']);
    expect(after(40, idleSince(-49))).toEqual([]);
    expect(after(40, idleSince(-50))).toEqual(['close-heads-up', 'held']);
    expect(after(1, { away: { since: NOW, why: 'locked', asked: true } })).toEqual([
      'close-heads-up',
      'held',
    ]);
  });

  it('is taken back by a pause, the end of working hours, and a reason outside', () => {
    for (const why of [{ pause: { since: NOW, until: null } }, { offSince: NOW }, { outside: [CAMERA] }])
      expect(after(1, why)).toEqual(['close-heads-up', 'held']);
  });

  it('goes without a word with its kind', () => {
    const off = settingsOf({ kinds: [{ ...MOVEMENT, on: false }, RELEASE] });
    expect(aged(cycleOf({ offer: offer() }), NOW, off)).toMatchObject({
      cycle: { offer: null },
      effects: [{ do: 'close-heads-up' }],
    });
  });
});
