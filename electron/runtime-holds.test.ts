import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { MINUTE } from '#core/time.ts';
import { Runtime } from './runtime.ts';
import { fakeComputer, setHolds } from './testing/fake-computer.ts';
import { fakeDisk } from './testing/fake-disk.ts';

const setUp = (settings: object = {}) => {
  const disk = fakeDisk();
  disk.text.settings = JSON.stringify(settings);
  const computer = fakeComputer(disk);
  const runtime = new Runtime(computer.ports);
  runtime.start();
  return { computer, runtime };
};
const camera = { why: 'camera', who: 'zoom' } as const;
const [movement] = DEFAULTS.kinds;
const kindsOf = (presence: string) => ({ kinds: [{ ...movement, presence }] });

describe('What holds a break', () => {
  test('is watched for only shortly before something is due, and until it is offered and answered', () => {
    const { computer, runtime } = setUp();
    computer.pass(29 * 60 - 30);
    expect(computer.watch).toBeNull();
    computer.pass(60);
    expect(computer.watch?.reasons).toContain('camera');
    expect(computer.watch?.reasons).not.toContain('battery');
    computer.pass(30);
    runtime.tell({ is: 'wished', wish: { do: 'skip' } });
    expect(computer.watch).toBeNull();
  });

  test('keeps the break owed and says why, and it is offered once when the reason is gone', () => {
    const { computer, runtime } = setUp();
    computer.pass(29 * 60);
    setHolds(computer, [camera]);
    computer.pass(5 * 60);
    expect(computer.did).toEqual([]);
    expect(runtime.snapshot()).toMatchObject({ phase: 'held', owed: 'movement' });
    expect(runtime.snapshot().why).toMatch(
      /^Held: camera in use since 09:29 or earlier \(zoom\)\. Owed: movement, /,
    );
    expect(computer.trays.at(-1)?.tooltip).toMatch(/camera in use/i);
    setHolds(computer, []);
    computer.pass(60);
    expect(computer.did.filter((what) => what === 'open heads-up')).toHaveLength(1);
  });

  test('takes an open heads-up back', () => {
    const { computer, runtime } = setUp();
    computer.pass(30 * 60);
    setHolds(computer, [{ why: 'do-not-disturb', who: null }]);
    expect(computer.did).toContain('close heads-up');
    expect(runtime.snapshot().offer).toBeNull();
  });

  test('that fails to be watched stands in nobody’s way', () => {
    const { computer } = setUp();
    computer.fails.add('holds');
    computer.pass(30 * 60 + 5);
    expect(computer.did).toContain('open heads-up');
    expect(computer.log.errors.length).toBeGreaterThan(0);
    computer.log.errors.length = 0;
  });

  test('is not watched any more once the app ends', () => {
    const { computer, runtime } = setUp();
    computer.pass(30 * 60);
    runtime.end();
    expect(computer.watch).toBeNull();
    expect(computer.awaitsTouch).toBe(false);
  });

  test('of which a system knows nothing is said, with its reason', () => {
    expect(setUp().runtime.snapshot().blind).toEqual({ battery: 'No battery here.' });
  });
});

describe('A break by notification', () => {
  test('is notified instead of opening a window, and taken back when it is over', () => {
    const { computer } = setUp(kindsOf('notification'));
    computer.pass(30 * 60);
    expect(computer.did).not.toContain('open heads-up');
    expect(computer.said.at(-1)).toMatch(/^Time for a break: .+ Click to start\.$/);
    computer.pass(150);
    expect(computer.did).toContain('withdraw notice');
  });

  test('asks by the small window where nothing can be notified', () => {
    const { computer } = setUp(kindsOf('notification'));
    computer.fails.add('notices');
    computer.pass(30 * 60);
    expect(computer.did).toContain('open heads-up');
    computer.pass(150);
    expect(computer.did).toContain('close heads-up');
  });
});

describe('A full-screen break', () => {
  test('fills the screen also when its window had to be opened again', () => {
    const { computer, runtime } = setUp(kindsOf('full-screen'));
    computer.pass(30 * 60);
    runtime.tell({ is: 'wished', wish: { do: 'start', exercise: null } });
    runtime.tell({ is: 'window-died', window: 'session' });
    expect(computer.did.filter((what) => what === 'open session full')).toHaveLength(2);
  });
});

describe('The first touch after a silence', () => {
  test('is waited for while somebody is away, and ends the absence to the second', () => {
    const { computer, runtime } = setUp();
    computer.pass(60);
    expect(computer.awaitsTouch).toBe(false);
    computer.pass(6 * 60 + 7, 'idle');
    expect(computer.awaitsTouch).toBe(true);
    computer.say({ is: 'touched' });
    expect(computer.awaitsTouch).toBe(false);
    expect(runtime.snapshot().credit?.seconds).toBe(6 * 60 + 7);
    expect(runtime.snapshot().phase).toBe('working');
    expect(computer.now - (runtime.snapshot().credit?.at ?? 0)).toBeLessThan(MINUTE);
  });
});
