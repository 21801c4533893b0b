import { assertNever } from '#core/assert-never.ts';
import { noticeOf } from '#core/bridge/notice.ts';
import type { Effect } from '#core/cycle/event.ts';
import type { Keeper } from './keeper.ts';
import type { Ports } from './ports.ts';

/** Does what the planner asks for, through the ports. Throws what a port throws. */
export function perform(
  effect: Effect,
  { screen, publisher, notifier }: Pick<Ports, 'screen' | 'publisher' | 'notifier'>,
  keeper: Pick<Keeper, 'note'>,
): void {
  switch (effect.do) {
    case 'open-heads-up':
      screen.open('heads-up');
      return;
    case 'grow-heads-up':
      screen.grow();
      return;
    case 'close-heads-up':
      screen.close('heads-up');
      return;
    case 'open-notice': {
      const { title, text } = noticeOf(effect.plan);
      // Where nothing can be notified, the small window asks.
      if (!notifier.offer(title, text, effect.silent)) screen.open('heads-up');
      return;
    }
    case 'close-notice':
      notifier.withdraw();
      screen.close('heads-up');
      return;
    case 'open-session':
      screen.open('session', effect.presence);
      return;
    case 'show-session':
      screen.open('session');
      return;
    case 'close-session':
      screen.close('session');
      return;
    case 'play':
      publisher.play({ sound: effect.sound, says: effect.says });
      return;
    case 'log':
      keeper.note(effect.entry);
      return;
    default:
      assertNever(effect);
  }
}
