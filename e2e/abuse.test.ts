import { describe, expect, test } from 'vitest';
import type { Status } from '#core/bridge/status.ts';
import { lastKey } from './desktop/app.ts';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { press, stir } from './desktop/input.ts';
import {
  onTo,
  person,
  sessionPage,
  sessionReaches,
  startNamed,
  stateSeenBy,
} from './desktop/session-page.ts';
import type { Shown } from './desktop/session-page.ts';
import { stays, until } from './desktop/until.ts';
import { setClock } from './desktop/wrong-clock.ts';

const desktop = useDesktop();
const RELEASE = 'rel-uppertrap-wall-ball';
const HOUR = 3_600_000;

/** Where a session stands, its seconds apart. */
const place = ({ exercise, stage, side, number, of }: Shown) => ({ exercise, stage, side, number, of });

describe('A double click', () => {
  /** Clicks twice at the same place, the second time as soon as the first has done its work, as a hand does. */
  const twice = async (app: App, name: RegExp | string, done: () => Promise<unknown>): Promise<void> => {
    const page = await app.page('session');
    const box = await page.getByRole('button', { name }).boundingBox();
    if (box === null) throw new Error(`The button ${String(name)} has no place on the page`);
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.click(...at);
    await done();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
  };

  test('on Start begins, and does not say that the spot is found', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, RELEASE);
    await twice(app, 'Start', () => page.getByRole('button', { name: 'Found it' }).waitFor());
    await stays(async () => (await app.status()).session?.stage === 'find', 'the spot to be looked for', 800);
    expect(await app.status()).toMatchObject({ session: { number: 2, paused: false } });
  });

  test.for(['Gentler', 'Firmer'] as const)('on %s is one step, not two', async (name) => {
    const app = await desktop.launch({
      settings: person({ tools: ['soft-ball', 'tennis-ball', 'lacrosse-ball'] }),
    });
    const page = await startNamed(app, RELEASE);
    await onTo(app, page, { stage: 'hold', side: 'left' });
    if (name === 'Gentler') {
      for (const tool of ['Tennis ball', 'Lacrosse ball']) {
        await page.keyboard.press('f');
        await page
          .getByText(new RegExp(`take the ${tool}`, 'i'))
          .first()
          .waitFor();
        await stays(() => app.running(), 'a step for itself', 500);
      }
      await onTo(app, page, { stage: 'hold' });
    }
    const { of } = await sessionReaches(app, 'the hold', ({ stage }) => stage === 'hold');
    await twice(app, name, () =>
      page
        .getByText(/take the tennis ball/i)
        .first()
        .waitFor(),
    );
    await stays(() => app.running(), 'whatever the second click does', 500);
    const { session } = await stateSeenBy(page);
    const stage = session?.plan.stages[session.index];
    expect({ kind: stage?.kind, tool: stage?.tool }).toEqual({ kind: 'swap', tool: 'tennis-ball' });
    expect(session?.plan.stages).toHaveLength(of + 2);
  });

  test('on Something feels wrong answers nothing on the page that comes', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, RELEASE);
    await onTo(app, page, { stage: 'hold' });
    const list = page.getByRole('heading', { name: 'That was the right call.' });
    await twice(app, /something feels wrong/i, () => list.waitFor());
    await stays(async () => (await list.count()) === 1, 'the signs of danger stay in sight', 800);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(app.profile.counts()).toEqual({ started: 1, stopped: 1 });
  });

  test('on Start a break now, in the home window, starts one', async () => {
    const app = await desktop.launch({ settings: person() });
    await app.command('settings');
    const home = await app.page('home');
    await home.getByRole('link', { name: 'Now' }).click();
    await home.getByRole('button', { name: 'Start a break now' }).dblclick();
    await sessionPage(app);
    await stays(async () => (await app.status()).session?.number === 1, 'the session as it began', 500);
    expect(app.profile.counts()).toEqual({ started: 1 });
  });
});

describe('A start while a session runs', () => {
  test('begins no other: by name it is refused, and without one it brings that session to the front', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, RELEASE);
    const before = await onTo(app, page, { stage: 'hold' });
    for (const words of [['mov-chin-tuck'], ['routine', 'morning'], ['3m']]) {
      const answer = await app.command('start', ...words);
      expect(answer).toMatchObject({ code: 1, stderr: expect.stringMatching(/A break is running/) });
    }
    const shown = await app.command('start');
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringMatching(/^In a break: Shoulder-top/) });
    const after = await sessionReaches(app, 'the session', () => true);
    expect(place(after)).toEqual(place(before));
    expect(await app.windows()).toHaveLength(1);
    expect(app.profile.counts()).toEqual({ started: 1 });
  });
});

describe('A clock that is set in a hold', () => {
  const inHold = async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, RELEASE);
    const before = await onTo(app, page, { stage: 'hold' });
    return { app, page, before, at: performance.now() };
  };

  test('back by an hour takes nothing from it and adds nothing', async () => {
    const { app, page, before, at } = await inHold();
    await setClock(app, -HOUR);
    const after = await sessionReaches(app, 'some of the hold', ({ secondsLeft }) => {
      return secondsLeft <= before.secondsLeft - 3;
    });
    const passed = (performance.now() - at) / 1000;
    expect(place(after)).toEqual(place(before));
    expect(after.paused).toBe(false);
    // What ran since the last look, 5 s ago at most, is not known any more.
    const lost = passed - (before.secondsLeft - after.secondsLeft);
    expect(lost).toBeGreaterThanOrEqual(-2);
    expect(lost).toBeLessThanOrEqual(8);
    const { session, at: now } = await stateSeenBy(page);
    expect(now - (session?.startedAt ?? 0)).toBeLessThan(HOUR);
  });

  test('forward by an hour stops it where it was, as a sleep does', async () => {
    const { app, before } = await inHold();
    await setClock(app, HOUR);
    const after = await sessionReaches(app, 'a stopped clock', ({ paused }) => paused);
    expect(place(after)).toEqual(place(before));
    expect(before.secondsLeft - after.secondsLeft).toBeLessThanOrEqual(6);
    await stir(); // somebody is there again
    const on = await until(async () => {
      await press('space');
      const { session } = await app.status();
      return session?.paused === false && session;
    }, 'a running clock');
    expect(place(on)).toEqual(place(before));
    expect(app.profile.counts()).toMatchObject({ started: 1 });
  });
});

describe('Keys that are pressed wildly', () => {
  const KEYS = [
    'ArrowRight',
    'ArrowLeft',
    'ArrowLeft',
    '+',
    '+',
    'g',
    'f',
    'Space',
    'Space',
    '?',
    '7',
    'Enter',
  ];

  test('end in a session that makes sense, with no spot pressed for longer than its dose', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, RELEASE);
    await onTo(app, page, { stage: 'hold' });
    let dice = 42;
    for (let at = 0; at < 150; at++) {
      dice = (dice * 16_807) % 2_147_483_647; // the same keys in every run
      await page.keyboard.press(KEYS[dice % KEYS.length] ?? '+');
    }
    const { session } = await stateSeenBy(page);
    const { code, stdout } = await app.command('status', '--json');
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Status).session).not.toBeNull();
    const pressed = { left: 0, right: 0 };
    session?.plan.stages.forEach(({ pressure, side, exercise }, at) => {
      if (pressure && side !== null && exercise === RELEASE) pressed[side] += session.done[at] ?? 0;
    });
    expect(Math.max(pressed.left, pressed.right)).toBeLessThanOrEqual(120_000);
    expect(session?.done).toHaveLength(session?.plan.stages.length ?? -1);
    await lastKey(page, 'Escape');
    expect(app.profile.counts()['started']).toBe(1);
  });
});
