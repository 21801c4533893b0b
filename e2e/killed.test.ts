import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastKey } from './desktop/app.ts';
import type { App } from './desktop/app.ts';
import { projectDir } from './desktop/cli.ts';
import { useDesktop } from './desktop/desktop.ts';
import { onTo, person, sessionPage, sessionReaches, startNamed, stateOf } from './desktop/session-page.ts';
import type { Shown } from './desktop/session-page.ts';
import { until } from './desktop/until.ts';

const desktop = useDesktop();
const RELEASE = 'rel-uppertrap-wall-ball';

describe('kill -9 in a release', () => {
  /** What a restart must not change. */
  const place = ({ exercise, stage, side, number, of }: Shown) => ({ exercise, stage, side, number, of });

  /** Kills it where it stands and starts it again: it must be there again, stopped, with no time lost. */
  const killed = async (app: App): Promise<App> => {
    const before = await sessionReaches(app, 'the session', () => true);
    await app.kill();
    const next = await desktop.launch({ profile: app.profile });
    await sessionPage(next);
    const after = await sessionReaches(next, 'the session', () => true);
    expect({ ...place(after), paused: after.paused }).toEqual({ ...place(before), paused: true });
    const lost = before.secondsLeft - after.secondsLeft;
    expect(lost).toBeLessThanOrEqual(1);
    // What had not reached the disk is given back: the state is written at every key, and every 5 s. A pause gives nothing.
    expect(lost).toBeGreaterThanOrEqual(before.paused ? 0 : -6);
    return next;
  };

  test(
    'in each kind of stage: it is back, stopped, at its second, and goes on',
    { timeout: 120_000 },
    async () => {
      let app = await desktop.launch({ settings: person() });
      await startNamed(app, RELEASE);
      const stages: readonly Partial<Shown>[] = [
        { stage: 'set-up' },
        { stage: 'find', side: 'left' },
        { stage: 'hold', side: 'left' },
        { stage: 'swap' },
        { stage: 'switch', side: 'right' },
        { stage: 'move', side: null },
      ];
      for (const wanted of stages) {
        const page = await app.page('session');
        if (wanted.stage === 'swap') await page.keyboard.press('f');
        await onTo(app, page, wanted);
        if (wanted.stage === 'find') app = await killed(app); // the second time it stands still already
        app = await killed(app);
        const again = await app.page('session');
        await again.keyboard.press('Space');
        await sessionReaches(app, 'a running clock', ({ paused }) => !paused);
      }
      expect(app.profile.counts()).toEqual({ started: 1 });
    },
  );

  test('on the page after a Stop: the exercise rests and the questions are due all the same', async () => {
    const first = await desktop.launch({ settings: person() });
    const page = await startNamed(first, RELEASE);
    await onTo(first, page, { stage: 'hold' });
    await page.keyboard.press('Shift+W');
    await page.getByRole('heading', { name: 'That was the right call.' }).waitFor();
    await first.kill();
    const second = await desktop.launch({ profile: first.profile });
    const { resting, ask, session } = await stateOf(second);
    expect({ resting: resting.map(({ exercise }) => exercise), ask, session }).toEqual({
      resting: [RELEASE],
      ask: 'stopped',
      session: null,
    });
    expect((await second.command('start', RELEASE)).code).toBe(1);
    expect(second.profile.counts()).toEqual({ started: 1, stopped: 1 });
  });
});

describe('A session with an exercise of a pack that is removed while the app is down', () => {
  const PACK = path.join(projectDir, 'docs/examples/desk-neck.json');
  const inPack = async (): Promise<App> => {
    const app = await desktop.launch({ settings: person() });
    expect(await app.command('import', PACK)).toMatchObject({ code: 0 });
    await startNamed(app, 'desk-neck/slow-nod');
    await until(() => app.profile.read('state.json').includes('desk-neck/slow-nod'), 'the session on disk');
    await app.kill();
    return app;
  };

  test('goes on: its plan carries what it needs', async () => {
    const { profile } = await inPack();
    const app = await desktop.launch({ profile, settings: person() });
    const page = await sessionPage(app);
    await onTo(app, page, { stage: 'move' });
    await lastKey(page, 'Escape');
    await app.reaches('the end', ({ session }) => session === null);
    expect(await app.command('start', 'desk-neck/slow-nod')).toMatchObject({ code: 1 });
    expect(profile.counts()).toEqual({ started: 1, partial: 1 });
  });

  test('is dropped where the state does not carry it, and nothing else is', async () => {
    const { profile } = await inPack();
    const state = JSON.parse(profile.read('state.json')) as { session: { plan: { own: unknown } } };
    state.session.plan.own = [];
    profile.write('state.json', state);
    const app = await desktop.launch({ profile, settings: person() });
    await app.reaches('work', ({ phase, session }) => phase === 'working' && session === null);
    expect(await app.command('start', RELEASE)).toMatchObject({ code: 0 });
    await sessionPage(app);
  });
});
