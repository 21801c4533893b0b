import { describe, expect, test } from 'vitest';
import type { Bridge } from '#core/bridge/bridge.ts';
import type { Session } from '#core/session/session.ts';
import { lastKey } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { press, stir } from './desktop/input.ts';
import { healthy } from './desktop/rhythm.ts';
import {
  digits,
  onTo,
  person,
  sessionPage,
  sessionReaches as reaches,
  startNamed,
  stateOf,
  wish,
} from './desktop/session-page.ts';
import { stays, until } from './desktop/until.ts';

const desktop = useDesktop();

/** Skull base, chin and shoulder blades: five minutes without a tool. */
const FIVE_MINUTES = {
  id: 'five',
  name: 'Five minutes',
  steps: ['rel-suboccipital-seated-fingers', 'mov-chin-tuck', 'mov-scap-retraction'].map((exercise) => ({
    exercise,
    seconds: null,
  })),
};

/** Runs in the page: notes when the seconds jump up, which they do only when a stage begins. */
const noteStages = async (): Promise<Session | null> => {
  const noted: number[] = [];
  const left = () => {
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(
      document.querySelector('[role=timer]')?.textContent ?? '',
    ) ?? ['', '0', '0'];
    return Number(minutes) * 60 + Number(seconds);
  };
  let last = left();
  const look = () => {
    const now = left();
    if (now > last) requestAnimationFrame(() => noted.push(Date.now()));
    last = now;
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { noted });
  return (await (window as unknown as { unknot: Bridge }).unknot.hello()).session;
};

/** When each stage after the running one begins, by the facts of a session that nobody touches. */
const beginnings = ({ plan, index, since, spent }: Session): readonly number[] => {
  let at = (since ?? 0) - spent;
  return plan.stages.slice(index, -1).map(({ seconds }) => (at += seconds * 1000));
};

describe('The time of a session', () => {
  test(
    'of 5 minutes is within 100 ms of the wall clock whenever a stage begins',
    { timeout: 400_000 },
    async () => {
      const app = await desktop.launch({ settings: person({ routines: [FIVE_MINUTES] }) });
      await app.command('start', 'routine', 'five');
      const page = await sessionPage(app);
      await stays(() => app.running(), 'loading and the first layout are no drift', 1_000);
      const session = await page.evaluate(noteStages);
      if (session === null) throw new Error('no session runs');
      await app.reaches('the end', ({ phase }) => phase === 'done', 330_000);
      const noted = await page.evaluate(() => (window as unknown as { noted: number[] }).noted);
      const late = beginnings(session).map((at, stage) => (noted[stage] ?? Infinity) - at);
      console.log(`late at each of ${late.length} stages, in ms: ${late.map(Math.round).join(' ')}`);
      expect(noted).toHaveLength(late.length);
      expect(Math.max(...late.map(Math.abs))).toBeLessThanOrEqual(100);
      expect(app.profile.counts()).toEqual({ started: 1, finished: 1 });
    },
  );

  test('stands still in a hold that sleep interrupts, and goes on from the same second', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, 'rel-suboccipital-seated-fingers');
    await onTo(app, page, { stage: 'hold' });
    const before = await reaches(app, 'some of the hold', ({ secondsLeft }) => secondsLeft <= 27);
    desktop.logind.suspend();
    await stays(() => app.running(), 'the app goes on', 3_000);
    await stir();
    desktop.logind.wake();
    const after = await reaches(app, 'the session', () => true);
    expect(after.stage).toBe('hold');
    expect(after.number).toBe(before.number);
    expect(before.secondsLeft - after.secondsLeft).toBeLessThanOrEqual(1);
    await until(async () => {
      await press('space');
      return (await app.status()).session?.paused === false;
    }, 'a running clock');
    await reaches(app, 'the hold to go on', ({ secondsLeft }) => secondsLeft < after.secondsLeft);
  });

  test('stands still in a pause: seconds, ring and all that is still to come', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, 'rel-suboccipital-seated-fingers');
    await onTo(app, page, { stage: 'hold' });
    await until(async () => {
      await page.keyboard.press('Space');
      return (await app.status()).session?.paused;
    }, 'a stopped clock');
    const stage = page.locator('.stage');
    const picture = await stage
      .locator('path')
      .evaluateAll((paths) => paths.map((one) => one.getAttribute('d')));
    const seconds = await digits(page);
    await stays(async () => (await digits(page)) === seconds, 'the seconds stand still', 1_500);
    const later = await stage
      .locator('path')
      .evaluateAll((paths) => paths.map((one) => one.getAttribute('d')));
    expect(later).toEqual(picture);
  });
});

describe('A session whose window dies three times', () => {
  test(
    'is finished all the same, counts as the break, and the history says so once',
    { timeout: 120_000 },
    async () => {
      const app = await desktop.launch({ settings: person({ shorter: { on: true, length: 28 } }) });
      await app.command('shorter');
      for (let times = 0; times < 3; times++) {
        const page = await sessionPage(app);
        const gone = new Promise((resolve) => page.once('crash', resolve).once('close', resolve));
        const left = await digits(page);
        await app.electron?.evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
        });
        await gone;
        await reaches(app, 'the clock to go on without a window', ({ secondsLeft }) => secondsLeft !== left);
        await until(async () => (await app.windows()).length === 1, 'its window again');
        await stays(() => app.running(), 'the new page to draw', 1_500);
      }
      await app.reaches('the end', ({ phase }) => phase === 'done', 60_000);
      expect(app.profile.counts()).toEqual({ started: 1, finished: 1 });
      const page = await app.page('session');
      await page.getByRole('button', { name: /close|done/i }).click();
      const { nextBreak } = await app.reaches('the end of it', ({ phase }) => phase !== 'done');
      expect(Date.parse(nextBreak?.dueAt ?? '') - Date.now()).toBeGreaterThan(1_780_000);
    },
  );
});

describe('Something feels wrong', () => {
  test('ends at once, shows the signs of danger, and the exercise rests until it is brought back', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, 'rel-suboccipital-seated-fingers');
    await onTo(app, page, { stage: 'hold' });
    await page.getByRole('button', { name: /something feels wrong/i }).click();
    await app.reaches('the page after it', ({ session, phase }) => session === null && phase === 'done');
    await page.getByRole('heading', { name: /that was the right call/i }).waitFor();
    expect(app.profile.counts()).toEqual({ started: 1, stopped: 1 });
    await page.close();
    const again = await app.command('start', 'rel-suboccipital-seated-fingers');
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/questions/i);
    // Movements always work.
    const moving = await startNamed(app, 'mov-chin-tuck');
    await lastKey(moving, 'Escape');
    await stateOf(app);
    const home = await app.page('home');
    const asked = { ...healthy, answeredAt: Date.now() };
    await wish(home, { do: 'change-settings', key: 'screening', value: asked });
    const resting = await app.command('start', 'rel-suboccipital-seated-fingers');
    expect(resting).toMatchObject({ code: 1, stderr: expect.stringMatching(/rests/i) });
    await wish(home, { do: 'bring-back', exercise: 'rel-suboccipital-seated-fingers' });
    await startNamed(app, 'rel-suboccipital-seated-fingers');
  });
});

describe('A sign of danger that was ticked after a Stop', () => {
  test('leaves nothing to be offered, movements included', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, 'rel-suboccipital-seated-fingers');
    await onTo(app, page, { stage: 'hold' });
    await page.getByRole('button', { name: /something feels wrong/i }).click();
    await page.getByRole('checkbox', { name: /swollen or throbbing calf/i }).check();
    await page.getByRole('button', { name: 'One applies' }).click();
    await page.getByText(/offers nothing until you have been through the health questions/).waitFor();
    const moving = await app.command('start', 'mov-chin-tuck');
    expect(moving).toMatchObject({ code: 1, stderr: expect.stringMatching(/ill/i) });
  });
});

describe('Somebody who was not asked about their health', () => {
  test('presses nothing, and is told why and what there is instead', async () => {
    const app = await desktop.launch({ settings: person({ screening: {} }) });
    const refused = await app.command('start', 'rel-suboccipital-seated-fingers');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/health questions/i);
    expect((await app.status()).session).toBeNull();
  });
});

describe('Gentler', () => {
  test('takes the next softer tool in the middle of a hold, and the hold goes on afterwards', async () => {
    const app = await desktop.launch({ settings: person() });
    const page = await startNamed(app, 'rel-uppertrap-wall-ball');
    await onTo(app, page, { stage: 'hold' });
    // It begins with the gentlest: a firmer one first.
    await page.keyboard.press('f');
    const swap = await reaches(app, 'time to take the other ball', ({ stage }) => stage === 'swap');
    await page
      .getByText(/tennis ball/i)
      .first()
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await reaches(
      app,
      'the rest of the hold',
      ({ stage, number }) => stage === 'hold' && number > swap.number,
    );
    await page.keyboard.press('g');
    await reaches(
      app,
      'time to take the softer ball',
      ({ stage, number }) => stage === 'swap' && number > swap.number,
    );
    await page
      .getByText(/soft ball/i)
      .first()
      .waitFor();
  });
});
