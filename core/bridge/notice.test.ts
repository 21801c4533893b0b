import { describe, expect, it } from 'vitest';
import { planJust } from '#core/testing/plans.ts';
import { noticeOf } from './notice.ts';

describe('a notification that offers a break', () => {
  it('says what it is and how long it takes, in few words', () => {
    expect(noticeOf(planJust(['rel-uppertrap-hook-seated', 'mov-chin-tuck']))).toEqual({
      title: 'Time for a break',
      text: 'Neck-to-shoulder hold, then Chin glide. 6 min. Click to start.',
    });
  });
});
