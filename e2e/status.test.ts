import { describe, expect, test } from 'vitest';
import { useDesktop } from './desktop/desktop.ts';
import { onTo, person, sessionReaches } from './desktop/session-page.ts';
import type { Shown } from './desktop/session-page.ts';

const desktop = useDesktop();
const RELEASE = 'rel-uppertrap-wall-ball';

describe('status --json', () => {
  const session = {
    exercise: expect.stringMatching(/^(rel|mov)-/) as string,
    stage: expect.any(String) as Shown['stage'],
    side: expect.toBeOneOf([null, 'left', 'right']) as Shown['side'],
    secondsLeft: expect.any(Number) as number,
    paused: false,
    waiting: false,
    number: expect.any(Number) as number,
    of: expect.any(Number) as number,
  };

  test('tells every kind of stage, and a clock that waits, also after kill -9', async () => {
    let app = await desktop.launch({ settings: person({ session: { waits: 'stage', asks: true } }) });
    await app.command('start', RELEASE);
    let page = await app.page('session');
    await page.getByRole('heading', { name: 'Shoulder-top ball lean' }).waitFor();
    const kinds: Shown['stage'][] = ['set-up', 'find', 'hold', 'swap', 'sweep', 'breathe', 'switch'];
    for (const stage of kinds) {
      if (stage === 'swap') await page.keyboard.press('f');
      await onTo(app, page, { stage });
      const status = await app.status();
      expect(status.phase).toBe('session');
      expect(status.session).toEqual({ ...session, stage });
    }
    const waits = await sessionReaches(app, 'the end of the switch', ({ waiting }) => waiting);
    expect(waits).toMatchObject({ stage: 'switch', secondsLeft: 0, paused: false });
    expect(await app.command('status')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^In a break/),
    });
    await app.kill();
    app = await desktop.launch({ profile: app.profile });
    page = await app.page('session');
    expect(await sessionReaches(app, 'the session', () => true)).toEqual(waits);
    await page.getByRole('button', { name: 'Go on' }).click();
    await sessionReaches(app, 'the other side', ({ stage, side }) => stage === 'find' && side === 'right');
    const moved = await onTo(app, page, { stage: 'move', side: null });
    expect(moved).toEqual({ ...session, stage: 'move', side: null });
  });
});
