import { describe, expect, it } from 'vitest';
import { planOf } from '#core/session/plan.ts';
import { noticeOf } from './notice.ts';

describe('a notification that offers a break', () => {
  it('says what it is and how long it takes, in few words', () => {
    expect(noticeOf(planOf(['rel-uppertrap-hook-seated', 'mov-chin-tuck'], ['hands']))).toEqual({
      title: 'Time for a break',
      text: 'Hook or hand hold, then Chin glide. 6 min. Click to start.',
    });
  });
});
