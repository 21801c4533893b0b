import { describe, expect, test } from 'vitest';
import { fakeX, settled } from '../testing/fake-x.ts';
import { returnWatch } from './x-return.ts';

const here = { x: 0, y: 0 };

describe('A watch for the return', () => {
  test('tells the first input, once', async () => {
    const x = fakeX();
    let returns = 0;
    returnWatch(x.display).arm(() => returns++);
    await settled();
    expect(returns).toBe(0);
    x.touch(here);
    x.touch(here);
    expect(returns).toBe(1);
  });

  test('tells the last who armed it, and nobody when disarmed, and waits for nothing then', async () => {
    const x = fakeX();
    const told: string[] = [];
    const watch = returnWatch(x.display);
    watch.arm(() => told.push('first'));
    watch.arm(() => told.push('second'));
    await settled();
    expect(x.busy()).toBe(1);
    watch.arm(() => told.push('third'));
    await settled();
    x.touch(here);
    watch.arm(() => told.push('fourth'));
    await settled();
    watch.disarm();
    watch.arm(() => told.push('fifth'));
    watch.disarm();
    await settled();
    x.touch(here);
    expect({ told, busy: x.busy() }).toEqual({ told: ['third'], busy: 0 });
  });

  test('tells nothing where there is no X server', async () => {
    const nobody = { server: () => Promise.resolve(null) };
    for (const display of [null, nobody]) {
      const watch = returnWatch(display);
      watch.arm(() => expect.unreachable());
      await settled();
      watch.disarm();
    }
  });
});
