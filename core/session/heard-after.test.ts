import { describe, expect, it } from 'vitest';
import { NOW as T0 } from '#core/testing/builders.ts';
import { planJust } from '#core/testing/plans.ts';
import { ALL_WORDS } from '#core/testing/transcript.ts';
import { eased } from './ease.ts';
import { heardAfter } from './heard-after.ts';
import type { Session } from './session.ts';
import { back, begin, more, on, pause, resume } from './steer.ts';

const s = (seconds: number) => T0 + seconds * 1000;
const chin = begin(planJust(['mov-chin-tuck']), null, T0);
const lean = begin(planJust(['rel-uppertrap-wall-ball'], { tools: ['soft-ball', 'tennis-ball'] }), null, T0);
const holding = on(on(lean, s(1)), s(2));
const after = (before: Session, next: Session, now: number, hearing = ALL_WORDS) =>
  heardAfter(before, next, now, hearing);
const bare = { quiet: false, speech: null };

describe('what is heard of a key', () => {
  it('is silence at once and a word when the clock stops', () => {
    expect(after(chin, pause(chin, s(5)), s(5))).toEqual({ sound: null, says: 'Paused.' });
    const let_go = { sound: null, says: 'Paused. Let go of the spot.' };
    expect(after(holding, pause(holding, s(5)), s(5))).toEqual(let_go);
    const finding = on(lean, s(1));
    expect(after(finding, pause(finding, s(2)), s(2))).toEqual(let_go);
    expect(after(chin, pause(chin, s(5)), s(5), bare)).toEqual({ sound: null, says: null });
  });

  it('is where one is when it goes on', () => {
    const stands = pause(holding, s(12));
    expect(after(stands, resume(stands, s(60)), s(60))?.says).toBe(
      'Going on. Hold, left side. 15 seconds left.',
    );
    expect(after(stands, resume(stands, s(60)), s(60), bare)).toBeNull();
  });

  it('is less than that before the next words, and nothing right before them', () => {
    const at = (seconds: number) => {
      const stands = pause(chin, s(seconds));
      return after(stands, resume(stands, s(99)), s(99))?.says;
    };
    expect(at(12)).toBe('Going on. 3 seconds left.');
    expect(at(14.5)).toBeUndefined();
  });

  it('is the stage that it led to', () => {
    expect(after(chin, on(chin, s(3)), s(3))).toMatchObject({
      sound: 'stage',
      says: expect.stringContaining('Glide') as string,
    });
    expect(after(holding, back(holding, s(3)), s(3))?.sound).toBe('find');
    expect(after(chin, back(chin, s(9)), s(9))?.says).toContain('Sit tall');
  });

  it('is nothing of the end, which has its own sound', () => {
    const last = on(on(chin, s(1)), s(2));
    expect(after(last, on(last, s(3)), s(3))).toBeNull();
  });

  it('is that there is more time', () => {
    expect(after(chin, more(chin, s(3)), s(3))?.says).toBe('15 seconds more.');
    expect(after(chin, more(chin, s(3)), s(3), bare)).toBeNull();
  });

  it('is the other tool where there is time to take it, else what is different', () => {
    const firmer = eased(holding, 'firmer', s(6));
    if (!firmer.ok) throw new Error(firmer.why);
    expect(after(holding, firmer.session, s(6))).toMatchObject({
      sound: 'swap',
      says: expect.stringContaining('tennis ball') as string,
    });
    const softer = eased(holding, 'gentler', s(6));
    if (!softer.ok) throw new Error(softer.why);
    expect(after(holding, softer.session, s(6))?.says).toContain('Aim for 3 of 10.');
    const early = eased(lean, 'firmer', s(3));
    if (!early.ok) throw new Error(early.why);
    expect(after(lean, early.session, s(3))?.says).toBe('Next with the tennis ball.');
  });

  it('is nothing where nothing changed', () => {
    expect(after(chin, chin, s(3))).toBeNull();
  });
});
