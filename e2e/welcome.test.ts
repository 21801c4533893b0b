import { describe, expect, test } from 'vitest';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';
import { onDisk } from './desktop/settings-page.ts';
import { stays, until } from './desktop/until.ts';

const desktop = useDesktop();
const heading = (name: string) => ({ level: 1, name }) as const;

describe('The first start', () => {
  test('opens the first questions, which lead by the keyboard alone to the first break', async () => {
    const app = await desktop.launch();
    const page = await app.page('home');
    await page.getByRole('heading', heading('Where does sitting get you?')).waitFor();
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await press('Shoulder top');
    for (let at = 0; at < 5; at += 1) await press('Next');
    await page.getByRole('heading', heading('Before anything is pressed')).waitFor();
    expect((await app.command('start', 'rel-uppertrap-hook-seated')).code).toBe(1);
    for (const name of [/^Today: none/, /^Places/, /^Conditions/, /^Joints/]) await press(name);
    await press('These answers are right');
    await page.getByRole('heading', heading('That is all')).waitFor();
    await press('Start the first break');
    await app.reaches('the first break', ({ session }) => session !== null);
    await onDisk(app, { welcomed: true, tight: ['upper-trapezius'], screening: { answers: { dvt: 'no' } } });
  });

  test('is welcomed once: what was skipped is not asked again by a window', async () => {
    const app = await desktop.launch();
    const page = await app.page('home');
    await page.getByRole('button', { name: 'Skip the rest' }).click();
    await page.getByRole('link', { name: 'Now', exact: true }).waitFor();
    await onDisk(app, { welcomed: true });
    await app.quit();
    const again = await desktop.launch({ profile: app.profile });
    await again.reaches('work', ({ phase }) => phase === 'working');
    await stays(async () => (await again.windows()).length === 0, 'no window', 3_000);
  });

  test('at login opens nothing', async () => {
    const app = await desktop.launch({ args: ['--hidden'] });
    await app.reaches('work', ({ phase }) => phase === 'working');
    await stays(async () => (await app.windows()).length === 0, 'no window', 4_000);
  });

  test('with settings of an older version opens nothing: somebody has been here before', async () => {
    const { welcomed, ...older } = quiet as { readonly welcomed?: boolean };
    expect(welcomed).toBe(true);
    const app = await desktop.launch({ settings: { ...older, version: 2 } });
    await until(async () => (await app.status()).phase === 'working', 'work');
    await stays(async () => (await app.windows()).length === 0, 'no window', 3_000);
  });
});
