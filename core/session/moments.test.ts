import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_IDS } from '#core/exercises/ids.ts';
import { NOW as T0 } from '#core/testing/builders.ts';
import { planJust } from '#core/testing/plans.ts';
import { ALL_WORDS } from '#core/testing/transcript.ts';
import { arrival, beginning, heard, momentsAhead, stageEnd } from './moments.ts';
import { begin, pause } from './steer.ts';

const s = (seconds: number) => T0 + seconds * 1000;
const BARE = { quiet: false, speech: null };
const QUIET = { quiet: true, speech: null };
const chin = begin(planJust(['mov-chin-tuck']), null, T0); // 15 set-up, 64 move, 8 breathe
const lean = begin(planJust(['rel-glutemed-wall-ball']), null, T0); // 25 set-up, 12 find, 30 hold, …

describe('the moments of a session', () => {
  it('are three ticks and the change', () => {
    const found = momentsAhead(chin, T0, BARE).map(({ at, sound }) => [(at - T0) / 1000, sound]);
    expect(found).toEqual([
      [12, 'tick'],
      [13, 'tick'],
      [14, 'tick'],
      [15, 'stage'],
    ]);
  });

  it('have the taps in their places, and the half of a side', () => {
    const stages = chin.plan.stages.map((stage, at) => (at === 0 ? { ...stage, taps: [6, 20] } : stage));
    const tapped = { ...chin, plan: { ...chin.plan, stages } };
    expect(momentsAhead(tapped, T0, BARE)[0]).toMatchObject({ at: s(6), sound: 'reposition' });
    const side = [37, 67].flatMap((at) =>
      momentsAhead({ ...lean, index: at === 37 ? 2 : 3, since: s(at) }, s(at), BARE),
    );
    expect(side.filter(({ sound }) => sound === 'half')).toHaveLength(1);
  });

  it('are none while it is paused, nor after its end', () => {
    expect(momentsAhead(pause(chin, s(5)), s(6), BARE)).toEqual([]);
    expect(momentsAhead(chin, s(87), BARE)).toEqual([]);
    expect([stageEnd(pause(chin, s(5)), s(6)), stageEnd(chin, s(87)), stageEnd(chin, s(3))]).toEqual([
      null,
      null,
      s(15),
    ]);
  });

  it('end with the end', () => {
    const end = { at: s(87), sound: 'end', says: 'Done. That was Chin glide.' };
    expect(momentsAhead(chin, s(86), ALL_WORDS).at(-1)).toEqual(end);
  });

  it('tell the sides apart, and looking from holding', () => {
    const sounds = lean.plan.stages.map((stage, index) => [
      stage.kind,
      arrival({ ...lean, index }, BARE)?.sound,
    ]);
    expect(new Set(sounds.map((pair) => pair.join(': ')))).toEqual(
      new Set([
        'set-up: stage',
        'find: find',
        'hold: stage',
        'sweep: stage',
        'move: stage',
        'breathe: stage',
        'switch: switch-right',
      ]),
    );
    const stages = lean.plan.stages.map((stage) => ({ ...stage, side: 'left' as const }));
    const index = stages.findIndex(({ kind }) => kind === 'switch');
    expect(arrival({ ...lean, plan: { ...lean.plan, stages }, index }, BARE)?.sound).toBe('switch-left');
  });

  it('do not tick in a stage that is hardly longer than the ticks', () => {
    const stages = chin.plan.stages.map((stage) => ({ ...stage, seconds: 7 }));
    const short = begin({ ...chin.plan, stages }, null, T0);
    expect(momentsAhead(short, T0, BARE).map(({ sound }) => sound)).toEqual(['stage']);
  });

  it('begin with the start, and in an office with nothing', () => {
    expect(beginning(chin, BARE)).toEqual({ sound: 'start', says: null });
    expect(beginning(chin, ALL_WORDS)?.says).toContain('Chin glide.');
    expect(beginning(chin, QUIET)).toBeNull();
    expect(momentsAhead(chin, T0, QUIET)).toEqual([]);
  });

  it('say nothing of a waiting clock in an office', () => {
    const waits = begin({ ...chin.plan, waits: 'stage' }, null, T0);
    expect(momentsAhead(waits, s(14.5), BARE)).toEqual([{ at: s(15), sound: 'waiting', says: null }]);
    expect(momentsAhead(waits, s(14.5), QUIET)).toEqual([]);
  });
});

describe('what is heard', () => {
  const sound = (from: number, to: number) => heard(chin, s(from), s(to), BARE)?.sound ?? null;

  it('is each moment once, at looks of any length', () => {
    expect(sound(11, 12)).toBe('tick');
    expect(sound(12, 12.5)).toBeNull();
    expect(sound(14.5, 15)).toBe('stage');
  });

  it('is only the last of several when a look is late', () => {
    expect(sound(0, 15.5)).toBe('stage');
    expect(sound(0, 1000)).toBe('end');
  });

  it('keeps words that were passed over while they are true, and then says where things stand', () => {
    const counted = heard(chin, s(14.5), s(71.5), ALL_WORDS);
    expect(counted).toEqual({ sound: null, says: 'Last one.' });
    expect(heard(chin, s(70), s(76.5), ALL_WORDS)).toEqual({ sound: 'tick', says: '3 seconds left.' });
    const tapped = { ...chin, plan: { ...chin.plan, stages: [{ ...chin.plan.stages[0]!, taps: [11.5] }] } };
    expect(heard(tapped, s(11), s(12), ALL_WORDS)).toMatchObject({ sound: 'tick' });
  });

  it('is every moment when looks come at them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BUILT_IN_IDS),
        fc.nat(999),
        fc.constantFrom(BARE, ALL_WORDS, QUIET),
        (id, spent, hearing) => {
          const session = { ...begin(planJust([id]), null, T0), spent: spent + 0.1 };
          let now = T0;
          for (let next = momentsAhead(session, now, hearing)[0]; next !== undefined;) {
            expect(next.at).toBeGreaterThan(now);
            const { at, ...told } = next;
            expect(heard(session, now, at, hearing)).toEqual(told);
            now = at;
            next = momentsAhead(session, now, hearing)[0];
          }
        },
      ),
    );
  });
});
