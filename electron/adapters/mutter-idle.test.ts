import { describe, expect, test } from 'vitest';
import { fakeBus } from '../testing/fake-bus.ts';
import { mutterIdle } from './mutter-idle.ts';

const NAME = 'org.gnome.Mutter.IdleMonitor';

/** GNOME's monitor: watch 1 is for the quiet, the others for the next input, in the order in which they were asked for. */
const setUp = ({ there = true, idle = 0 } = {}) => {
  const now = { passed: 1_000_000 };
  const asked: string[] = [];
  let ids = 0;
  const bus = fakeBus(({ member, body, signature }) => {
    if (member === 'NameHasOwner') return there;
    asked.push(`${member}(${signature} ${body.join()})`.replace('( )', '()'));
    if (member === 'GetIdletime') return idle;
    ids += 1;
    return ids;
  });
  const touches: number[] = [];
  const mutter = mutterIdle(bus, () => now.passed);
  return {
    mutter,
    asked,
    touches,
    fire: (id: number) => bus.say([NAME, 'WatchFired'], { body: [id] }),
    owner: (name: string) => bus.say([NAME, 'NameOwnerChanged'], { body: [NAME, ':1.1', name] }),
    pass: (seconds: number) => (now.passed += seconds * 1000),
    arm: () => mutter.returns.arm(() => touches.push(now.passed)),
  };
};

describe('Idle time on GNOME', () => {
  test('is exact from the fifth second without input on, and 0 from the next input on', () => {
    const { mutter, asked, fire, pass } = setUp();
    expect(mutter.idleSeconds()).toBe(0);
    fire(1);
    expect(mutter.idleSeconds()).toBe(5);
    pass(55.5);
    expect(mutter.idleSeconds()).toBe(60);
    fire(2);
    expect(mutter.idleSeconds()).toBe(0);
    fire(1);
    fire(2); // another's, or one that has fired
    pass(1);
    expect(mutter.idleSeconds()).toBe(6);
    expect(asked).toEqual([
      'AddIdleWatch(t 5000)',
      'GetIdletime()',
      'AddUserActiveWatch()',
      'AddUserActiveWatch()',
    ]);
  });

  test('is known from the start on', () => {
    const { mutter, fire } = setUp({ idle: 90_000 });
    expect(mutter.idleSeconds()).toBe(90);
    fire(2);
    expect(mutter.idleSeconds()).toBe(0);
  });

  test('is null where there is no GNOME, until there is', () => {
    const { mutter, asked, owner } = setUp({ there: false });
    expect(mutter.idleSeconds()).toBeNull();
    expect(asked).toEqual([]);
    owner(':1.9');
    expect(mutter.idleSeconds()).toBe(0);
    owner('');
    expect(mutter.idleSeconds()).toBeNull();
    expect(mutterIdle(null).idleSeconds()).toBeNull();
  });
});

describe('A return on GNOME', () => {
  test('is told once, at the first input', () => {
    const { touches, fire, pass, arm } = setUp();
    fire(1);
    arm();
    pass(600);
    fire(2);
    fire(1);
    fire(3);
    expect(touches).toEqual([1_600_000]);
  });

  test('is told when it was awaited while somebody was there, or before GNOME was', () => {
    const early = setUp();
    early.arm();
    early.fire(2);
    expect(early.touches).toHaveLength(1);
    const late = setUp({ there: false });
    late.arm();
    late.owner(':1.9');
    late.fire(2);
    expect(late.touches).toHaveLength(1);
  });

  test('is not told when nobody awaits it any more', () => {
    const { mutter, touches, fire, arm } = setUp();
    fire(1);
    arm();
    mutter.returns.disarm();
    fire(2);
    expect(touches).toEqual([]);
  });
});
