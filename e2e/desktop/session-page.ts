import type { Page } from 'playwright-core';
import type { Bridge } from '#core/bridge/bridge.ts';
import type { Command } from '#core/bridge/command.ts';
import type { Snapshot } from '#core/bridge/snapshot.ts';
import type { Status } from '#core/bridge/status.ts';
import type { App } from './app.ts';
import { settingsWith } from './rhythm.ts';

/** A session as the status tells it. */
export type Shown = NonNullable<Status['session']>;

/** Settings of somebody who owns two balls, in which nothing comes by itself. */
export const person = (more: object = {}): object =>
  settingsWith({}, { tools: ['soft-ball', 'tennis-ball'], ...more });

/** Seconds that the digits of a page show. */
export const digits = async (page: Page): Promise<number> => {
  const text = (await page.getByRole('timer').first().textContent()) ?? '';
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return seconds === undefined ? Number(/\d+/.exec(text)?.[0]) : Number(minutes) * 60 + Number(seconds);
};

/** Waits for the session's page and its digits. */
export const sessionPage = async (app: App): Promise<Page> => {
  const page = await app.page('session');
  await page.getByRole('timer').first().waitFor();
  return page;
};

/** Starts an exercise by its name and gives the page. */
export const startNamed = async (app: App, exercise: string): Promise<Page> => {
  const { code, stderr } = await app.command('start', exercise);
  if (code !== 0) throw new Error(`start ${exercise} ended with ${code}: ${stderr}`);
  return sessionPage(app);
};

/** Waits until the session is as `when` wants it, and gives it. */
export const sessionReaches = async (
  app: App,
  what: string,
  when: (session: Shown) => boolean,
  within?: number,
): Promise<Shown> => {
  const { session } = await app.reaches(
    what,
    (status) => status.session !== null && when(status.session),
    within,
  );
  return session as Shown; // earned: asked for above
};

/** Goes on by the key of the player until a stage is as wanted: of this kind, or with these facts. */
export const onTo = async (app: App, page: Page, wanted: Partial<Shown>): Promise<Shown> => {
  for (;;) {
    const session = await sessionReaches(app, 'a session', () => true);
    if (Object.entries(wanted).every(([key, value]) => session[key as keyof Shown] === value)) return session;
    await page.keyboard.press('ArrowRight');
    await sessionReaches(app, 'the next stage', ({ number }) => number > session.number);
  }
};

/** The whole state of the app, as any of its pages is told it. */
export const stateSeenBy = (page: Page): Promise<Snapshot> =>
  page.evaluate(() => (window as unknown as { unknot: Bridge }).unknot.hello());

/** Opens the home window and gives the whole state of the app. */
export const stateOf = async (app: App): Promise<Snapshot> => {
  await app.command('settings');
  const page = await app.page('home');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return stateSeenBy(page);
};

/** Says a command from a page of the app, as its buttons do. */
export const wish = async (page: Page, command: Command): Promise<void> => {
  const send = (what: Command) => (window as unknown as { unknot: Bridge }).unknot.send(what);
  const answer = await page.evaluate(send, command);
  if (!answer.ok) throw new Error(`“${command.do}” was refused: ${answer.message}`);
};
