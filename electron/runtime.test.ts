import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '#core/settings/settings.ts';
import { HOUR, MINUTE, SECOND } from '#core/time.ts';
import { Runtime } from './runtime.ts';
import { fakeComputer } from './testing/fake-computer.ts';
import type { FakeComputer } from './testing/fake-computer.ts';

const run = (computer: FakeComputer): Runtime => {
  const runtime = new Runtime(computer.ports);
  runtime.start();
  return runtime;
};

const setUp = () => {
  const computer = fakeComputer();
  return { computer, runtime: run(computer) };
};

/** The same disk in a computer some time later; the first run is not told of its end, as at a kill. */
const killed = ({ disk, now }: FakeComputer, seconds = 5): FakeComputer =>
  fakeComputer(disk, now + seconds * SECOND);

const noticesOf = (runtime: Runtime) => runtime.snapshot().notices.map(({ text }) => text);
const loggedIn = ({ disk }: FakeComputer) => disk.history().map(({ is }) => is);

describe('Runtime', () => {
  test('takes an event through a step to effects, windows, tray and the next alarm', () => {
    const { computer, runtime } = setUp();
    runtime.tell({ is: 'wished', wish: { do: 'start', exercise: 'mov-chin-tuck' } });
    expect(computer.did).toEqual(['open session', 'play start']);
    expect(computer.shown.at(-1)?.session?.plan.exercises).toEqual(['mov-chin-tuck']);
    expect(computer.trays.at(-1)?.icon).toBe('session');
    expect(loggedIn(computer)).toEqual(['started']);
    expect(computer.alarm?.at).toBeGreaterThan(computer.now);
    expect(computer.alarm?.at).toBeLessThanOrEqual(computer.now + 30 * SECOND);
  });

  test('offers a break after 30 active minutes, and none to an empty chair', () => {
    const { computer } = setUp();
    computer.pass(1790);
    expect(computer.did).toEqual([]);
    computer.pass(10);
    expect(computer.did).toEqual(['open heads-up', 'play heads-up']);
    const other = setUp().computer;
    other.pass(3600, 'idle');
    expect(other.did).toEqual([]);
  });

  test('passes on what the system says by itself', () => {
    const { computer, runtime } = setUp();
    computer.say({ is: 'locked' });
    expect(runtime.snapshot().phase).toBe('away');
    computer.say({ is: 'unlocked' });
    expect(runtime.snapshot().phase).toBe('working');
  });

  test('reads the world once for each step', () => {
    const { computer, runtime } = setUp();
    let reads = 0;
    const { read } = computer.ports.presence;
    Object.assign(computer.ports.presence, { read: () => (reads++, read()) });
    runtime.tell({ is: 'looked' });
    expect(reads).toBe(1);
  });

  test('lets events that come during a step wait for their turn', () => {
    const { computer, runtime } = setUp();
    computer.meanwhile = (what) => {
      if (what !== 'open session') return;
      runtime.tell({ is: 'window-closed', window: 'session' });
      computer.did.push('told');
    };
    runtime.obey({ do: 'start', exercise: null });
    expect(computer.did).toEqual(['open session', 'told', 'play start', 'close session']);
    expect(loggedIn(computer)).toEqual(['started', 'partial']);
  });

  test('has one alarm: each step replaces the one before', () => {
    const { computer, runtime } = setUp();
    const first = computer.alarm;
    computer.now += 1000;
    runtime.tell({ is: 'looked' });
    expect(computer.alarm).not.toBe(first);
    computer.pass(600);
    expect(computer.now - computer.shown.at(-1)!.at).toBeLessThanOrEqual(30 * SECOND);
  });
});

describe('Runtime when something throws', () => {
  test('logs an effect that fails, performs the others, and looks again', () => {
    const { computer, runtime } = setUp();
    computer.fails.add('open session');
    computer.log.expects('could not open-session: no open session');
    runtime.obey({ do: 'start', exercise: null });
    expect(computer.did).toEqual(['play start']);
    expect(loggedIn(computer)).toEqual(['started']);
    expect(computer.alarm?.at).toBeGreaterThan(computer.now);
  });

  test('goes on looking when the world cannot be read', () => {
    const { computer, runtime } = setUp();
    computer.fails.add('presence');
    computer.log.expects('could not work on "looked": no presence');
    runtime.tell({ is: 'looked' });
    computer.fails.clear();
    computer.pass(1800);
    expect(computer.did).toContain('open heads-up');
  });

  test('goes on when windows or the tray take nothing', () => {
    const { computer, runtime } = setUp();
    computer.fails.add('windows').add('tray');
    computer.log.expects('could not tell the windows: no windows');
    computer.log.expects('could not show the tray icon: no tray');
    runtime.obey({ do: 'start', exercise: null });
    computer.fails.clear();
    computer.pass(5);
    expect(computer.shown.at(-1)?.phase).toBe('session');
    expect(computer.trays.at(-1)?.icon).toBe('session');
  });
});

describe('A command', () => {
  test('is answered, and done at once', () => {
    const { computer, runtime } = setUp();
    expect(runtime.obey({ do: 'pause', until: { seconds: 600 } })).toEqual({ ok: true });
    expect(runtime.snapshot().pause).toEqual({ until: computer.now + 10 * MINUTE });
    expect(runtime.obey({ do: 'resume' })).toEqual({ ok: true });
    expect(runtime.snapshot().pause).toBeNull();
    expect(runtime.obey({ do: 'minimise' })).toEqual({ ok: true });
  });

  test('opens the page that it names, and the running session for none', () => {
    const { computer, runtime } = setUp();
    runtime.obey({ do: 'open', page: 'hours' });
    runtime.obey({ do: 'open', page: null });
    runtime.obey({ do: 'start', exercise: null });
    runtime.obey({ do: 'open', page: null });
    expect(computer.did).toEqual([
      'open page hours',
      'open page now',
      'open session',
      'play start',
      'open session',
    ]);
  });

  test('changes a setting at once and keeps it', () => {
    const { computer, runtime } = setUp();
    expect(runtime.obey({ do: 'change-settings', key: 'theme', value: 'dark' })).toEqual({ ok: true });
    expect(computer.shown.at(-1)?.settings.theme).toBe('dark');
    expect(JSON.parse(computer.disk.text.settings!)).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  test('with anything wrong in it changes nothing', () => {
    const { computer, runtime } = setUp();
    const value = { growsAfter: 20, givesUpAfter: 'soon', againAfter: 600 };
    const answer = runtime.obey({ do: 'change-settings', key: 'headsUp', value });
    expect(answer).toEqual({ ok: false, message: 'headsUp.givesUpAfter takes a number from 1 to 3600.' });
    expect(runtime.snapshot().settings).toEqual(DEFAULTS);
    expect(computer.disk.writes.settings).toBe(0);
  });

  test('to start at login reads back what the system made of it', () => {
    const { computer, runtime } = setUp();
    expect(runtime.obey({ do: 'set-login', on: true })).toEqual({ ok: true });
    expect(computer.shown.at(-1)?.login).toEqual({ is: 'on' });
    computer.fails.add('login');
    expect(runtime.obey({ do: 'set-login', on: false })).toEqual({
      ok: false,
      message: 'The system refused: no login',
    });
    expect(computer.shown.at(-1)?.login).toEqual({ is: 'unknown', why: 'The system does not say.' });
  });
});

describe('The disk', () => {
  test('that refuses the settings gets them later, and they hold meanwhile', () => {
    const { computer, runtime } = setUp();
    computer.disk.refuses.add('settings');
    expect(runtime.obey({ do: 'change-settings', key: 'theme', value: 'dark' })).toEqual({ ok: true });
    expect(noticesOf(runtime)).toEqual(['Unknot cannot write to its folder. It goes on and tries again.']);
    expect(runtime.snapshot().settings.theme).toBe('dark');
    computer.disk.refuses.clear();
    computer.pass(30);
    expect(JSON.parse(computer.disk.text.settings!)).toMatchObject({ theme: 'dark' });
    computer.pass(300);
    expect(computer.disk.writes.settings).toBe(1);
  });

  test('with broken files is told of once, and defaults hold', () => {
    const computer = fakeComputer();
    computer.disk.broken.set('settings', 'settings.json.broken-1').set('state', 'state.json.broken-2');
    const runtime = run(computer);
    expect(noticesOf(runtime)).toEqual([
      'The settings file did not parse. It is kept as settings.json.broken-1; defaults are in its place.',
      'The state file did not parse. It is kept as state.json.broken-2; defaults are in its place.',
    ]);
    expect(computer.said).toEqual([
      'The settings file did not parse. It is kept as settings.json.broken-1; defaults are in its place. ' +
        'And 1 more: open Unknot.',
    ]);
    // Who has had settings was here before.
    expect(runtime.snapshot().settings).toEqual({ ...DEFAULTS, welcomed: true });
    expect(runtime.snapshot().phase).toBe('working');
  });

  test('that cannot be read at all is told of, and the app runs', () => {
    const computer = fakeComputer();
    computer.disk.unreadable.add('settings').add('state');
    const runtime = run(computer);
    expect(noticesOf(runtime)).toEqual([
      'The settings file could not be read; defaults are in its place.',
      'The state file could not be read; defaults are in its place.',
    ]);
  });

  test('with one bad field in the settings loses that field only', () => {
    const computer = fakeComputer();
    computer.disk.text.settings = JSON.stringify({ theme: 'dark', later: 'soon' });
    const runtime = run(computer);
    expect(runtime.snapshot().settings).toEqual({ ...DEFAULTS, welcomed: true, theme: 'dark' });
    expect(noticesOf(runtime)).toEqual(['Setting later was not an object; its default holds.']);
  });
});

describe('A restart', () => {
  test('goes on where the killed run was', () => {
    const { computer } = setUp();
    computer.pass(1200);
    const second = killed(computer);
    run(second);
    second.pass(590); // a few seconds of being down may count as work
    expect(second.did).toEqual([]);
    second.pass(75); // and a minute of work may be lost
    expect(second.did).toContain('open heads-up');
  });

  test('keeps a pause of two hours', () => {
    const { computer, runtime } = setUp();
    runtime.obey({ do: 'pause', until: { seconds: 7200 } });
    const until = computer.now + 2 * HOUR;
    computer.pass(1800);
    const second = killed(computer, 600);
    const again = run(second);
    expect(again.snapshot().pause).toEqual({ until });
    second.pass((until - second.now) / SECOND - 1);
    expect(again.snapshot().phase).toBe('paused');
    second.pass(1);
    expect(again.snapshot().phase).toBe('working');
    expect(loggedIn(second)).toEqual(['paused', 'resumed']);
  });

  test('keeps all kinds of break switched off', () => {
    const { computer, runtime } = setUp();
    const kinds = DEFAULTS.kinds.map((kind) => ({ ...kind, on: false }));
    runtime.obey({ do: 'change-settings', key: 'kinds', value: kinds });
    const second = killed(computer);
    const again = run(second);
    second.pass(4 * 3600);
    expect(second.did).toEqual([]);
    expect(again.snapshot()).toMatchObject({ phase: 'off', next: null });
    expect(again.obey({ do: 'start', exercise: null })).toEqual({ ok: true });
    expect(second.did).toEqual(['open session', 'play start']);
  });

  test('brings a session back, stopped, at its second, and logs nothing twice', () => {
    const { computer, runtime } = setUp();
    runtime.obey({ do: 'start', exercise: 'mov-chin-tuck' });
    computer.pass(40);
    const { index } = runtime.snapshot().session!;
    const second = killed(computer);
    const again = run(second);
    expect(second.did).toEqual(['open session']);
    expect(again.snapshot().session).toMatchObject({ index, since: null });
    expect(loggedIn(second)).toEqual(['started']);
  });
});

describe('Quitting', () => {
  test('keeps the state, what was done of a session, and stops looking', () => {
    const { computer, runtime } = setUp();
    runtime.obey({ do: 'start', exercise: 'mov-chin-tuck' });
    computer.pass(40);
    expect(runtime.obey({ do: 'quit' })).toEqual({ ok: true });
    expect(loggedIn(computer)).toEqual(['started', 'partial']);
    expect(JSON.parse(computer.disk.text.state!)).toMatchObject({ session: null, seenAt: computer.now });
    expect(computer.alarm).toBeNull();
    expect(computer.did.slice(-2)).toEqual(['close session', 'quit']);
  });

  test('keeps the count up to this second', () => {
    const { computer, runtime } = setUp();
    computer.pass(1799);
    runtime.end();
    const second = killed(computer, 1);
    run(second);
    second.pass(2);
    expect(second.did).toContain('open heads-up');
  });

  test('happens once: windows that close because of it, and a second quit, change nothing', () => {
    const { computer, runtime } = setUp();
    runtime.obey({ do: 'start', exercise: null });
    computer.pass(20);
    runtime.end();
    const before = { ...computer.disk.text };
    runtime.tell({ is: 'window-closed', window: 'session' });
    runtime.tell({ is: 'window-died', window: 'session' });
    runtime.end();
    expect(computer.disk.text).toEqual(before);
    expect(computer.alarm).toBeNull();
  });

  test('in the middle of a step waits for its turn, and nothing comes after it', () => {
    const { computer, runtime } = setUp();
    computer.meanwhile = (what) => {
      if (what !== 'open session') return;
      runtime.quit();
      runtime.tell({ is: 'wished', wish: { do: 'pause', until: 'forever' } });
    };
    runtime.obey({ do: 'start', exercise: null });
    expect(computer.alarm).toBeNull();
    expect(loggedIn(computer)).toEqual(['started', 'partial']);
    expect(JSON.parse(computer.disk.text.state!)).toMatchObject({ session: null, pause: null });
  });
});
