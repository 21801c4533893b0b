import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { local } from '#core/testing/builders.ts';
import { heard, momentsAhead, stageSound } from './moments.ts';
import { plan } from './plan.ts';
import { begin, pause } from './steer.ts';

const T0 = local('2026-03-02 09:00');
const s = (seconds: number) => T0 + seconds * 1000;
const chin = begin(plan('mov-chin-tuck', []), null, T0); // 15 set-up, 64 move, 8 breathe
const lean = begin(plan('rel-glutemed-wall-ball', ['soft-ball']), null, T0); // 25 set-up, 30 hold (tap at 25), 25 sweep

describe('the moments of a session', () => {
  it('are three ticks and the change', () => {
    const found = momentsAhead(chin, T0).map(({ at, sound }) => [(at - T0) / 1000, sound]);
    expect(found).toEqual([
      [12, 'tick'],
      [13, 'tick'],
      [14, 'tick'],
      [15, 'stage'],
    ]);
  });

  it('have the tap in its place', () => {
    const found = momentsAhead(lean, s(25)).map(({ at, sound }) => [(at - T0) / 1000, sound]);
    expect(found[0]).toEqual([50, 'reposition']);
  });

  it('are none while it is paused, nor after its end', () => {
    expect(momentsAhead(pause(chin, s(5)), s(6))).toEqual([]);
    expect(momentsAhead(chin, s(87))).toEqual([]);
  });

  it('end with the end', () => {
    expect(momentsAhead(chin, s(86)).at(-1)).toEqual({ at: s(87), sound: 'end' });
  });

  it('tell the sides apart', () => {
    const kinds = new Map(lean.plan.stages.map((stage) => [stage.kind, stage]));
    const change = kinds.get('switch')!;
    expect(stageSound(change)).toBe('switch-right');
    expect(stageSound({ ...change, side: 'left' })).toBe('switch-left');
    expect(stageSound(kinds.get('hold')!)).toBe('stage');
  });

  it('do not tick in a stage that is hardly longer than the ticks', () => {
    const stages = chin.plan.stages.map((stage) => ({ ...stage, seconds: 7 }));
    const short = begin({ ...chin.plan, stages }, null, T0);
    expect(momentsAhead(short, T0).map(({ sound }) => sound)).toEqual(['stage']);
  });
});

describe('what is heard', () => {
  it('is each moment once, at looks of any length', () => {
    expect(heard(chin, s(11), s(12))).toBe('tick');
    expect(heard(chin, s(12), s(12.5))).toBeNull();
    expect(heard(chin, s(14.5), s(15))).toBe('stage');
  });

  it('is only the last of several when a look is late', () => {
    expect(heard(chin, s(0), s(15.5))).toBe('stage');
    expect(heard(chin, s(0), s(1000))).toBe('end');
  });

  it('is every moment when looks come at them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BUILT_IN_IDS), fc.nat(999), (id, spent) => {
        const session = { ...begin(plan(id, ['hands']), null, T0), spent: spent + 0.1 };
        let now = T0;
        for (
          let next = momentsAhead(session, now)[0];
          next !== undefined;
          next = momentsAhead(session, now)[0]
        ) {
          expect(next.at).toBeGreaterThan(now);
          expect(heard(session, now, next.at)).toBe(next.sound);
          now = next.at;
        }
      }),
    );
  });
});
