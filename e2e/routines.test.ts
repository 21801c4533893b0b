import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './desktop/app.ts';
import { useDesktop } from './desktop/desktop.ts';
import { quiet } from './desktop/rhythm.ts';
import { go, onDisk, openSettings, write } from './desktop/settings-page.ts';

const step = (exercise: string, seconds: number | null = null) => ({ exercise, seconds });
const [nod, leg, rise] = ['mov-chin-tuck', 'mov-standing-hip-abduction', 'mov-calf-raise'] as const;
const noon = { id: 'noon', name: 'Noon', steps: [step(nod), step(leg), step(rise)] };

const desktop = useDesktop();
let app: App;
let page: Page;

beforeAll(async () => {
  app = await desktop.launch({ settings: { ...quiet, routines: [noon] } });
  page = await openSettings(app);
  await go(page, 'Routines');
  await page.getByRole('button', { name: 'Edit the routine Noon' }).click();
});

const inOrder = (...exercises: readonly string[]) =>
  onDisk(app, { routines: [{ steps: exercises.map((exercise) => ({ exercise })) }] });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('A routine', () => {
  test('is put in order by keys alone: the focus goes along', async () => {
    await page.getByRole('button', { name: 'Move Chin glide, 1, down' }).focus();
    await page.keyboard.press('Enter');
    await inOrder(leg, nod, rise);
    expect(await focused()).toBe('Move Chin glide, 2, down');
    await page.keyboard.press('Enter');
    await inOrder(leg, rise, nod);
    expect(await focused()).toBe('Move Chin glide, 3, down');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await inOrder(leg, nod, rise);
    expect(await focused()).toBe('Move Chin glide, 2, up');
  });

  test('is put in order by the mouse', async () => {
    const items = page.getByRole('list', { name: 'Exercises of Noon' }).getByRole('listitem');
    await items.nth(2).locator('.grip').dragTo(items.nth(0));
    await inOrder(rise, leg, nod);
    await items.nth(0).locator('.grip').dragTo(items.nth(1));
    await inOrder(leg, rise, nod);
  });

  test('has its own times, and starts as it is shown', async () => {
    await write(page, 'Side leg lift, 1: time', '20 s');
    await onDisk(app, { routines: [{ steps: [step(leg, 20), step(rise), step(nod)] }] });
    await page.getByRole('button', { name: 'Show the session of Noon' }).click();
    await page.getByText('Left: move 20 s').waitFor();
    await page.getByRole('button', { name: 'Start the routine Noon' }).click();
    const { session } = await app.reaches('a session', (status) => status.session !== null);
    expect(session?.exercise).toBe(leg);
  });
});
