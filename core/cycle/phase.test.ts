import { describe, expect, it } from 'vitest';
import { cycleOf, hoursDaily, local, MOVEMENT, NOW, settingsOf } from '#core/testing/builders.ts';
import { someOffer, someOutcome, someSession } from '#core/testing/facts.ts';
import type { Cycle } from './cycle.ts';
import { holdsOf, phaseOf } from './phase.ts';

const pause = { since: NOW - 5, until: NOW + 1 };
const away = { since: NOW, why: 'idle', asked: true } as const;
const held = { kind: 'movement', since: NOW, exercise: 'mov-chin-tuck' } as const;

describe('the phase', () => {
  it('is the strongest of what is true', () => {
    const facts: readonly (readonly [string, Partial<Cycle>])[] = [
      ['session', { session: someSession() }],
      ['done', { outcome: someOutcome() }],
      ['offered', { offer: someOffer() }],
      ['paused', { pause }],
      ['off-hours', { offSince: NOW }],
      ['away', { away }],
      ['held', { held }],
      ['working', {}],
    ];
    facts.forEach(([phase], from) => {
      const weaker = facts.slice(from).map(([, fact]) => fact);
      expect(phaseOf(cycleOf(Object.assign({}, ...weaker) as Partial<Cycle>), settingsOf())).toBe(phase);
    });
  });

  it('is off while no kind of break is on, unless it is paused', () => {
    const off = settingsOf({ kinds: [{ ...MOVEMENT, on: false }] });
    expect(phaseOf(cycleOf({ offSince: NOW, away, held }), off)).toBe('off');
    expect(phaseOf(cycleOf({ pause }), off)).toBe('paused');
    expect(phaseOf(cycleOf(), settingsOf({ kinds: [{ ...MOVEMENT, on: false }, MOVEMENT] }))).toBe('working');
  });
});

describe('the reasons that hold a break', () => {
  it('stand side by side, each with what is known of it', () => {
    const session = someSession();
    const outside = [{ why: 'camera', who: 'zoom', since: NOW - 7 }] as const;
    const settings = settingsOf({ hours: hoursDaily('10:00-12:00') });
    expect(holdsOf(cycleOf({ session, pause, offSince: NOW - 3, outside }), settings, NOW)).toEqual([
      { why: 'session', since: session.startedAt, until: null, who: null },
      { why: 'paused', since: NOW - 5, until: NOW + 1, who: null },
      { why: 'off-hours', since: NOW - 3, until: local('2026-03-02 10:00'), who: null },
      { why: 'camera', since: NOW - 7, until: null, who: 'zoom' },
    ]);
  });

  it('are none while somebody works', () => {
    expect(holdsOf(cycleOf({ away, held }), settingsOf(), NOW)).toEqual([]);
  });
});
