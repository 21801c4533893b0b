import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { App } from './app.ts';
import { until } from './until.ts';

/** Opens the home window at its settings. */
export const openSettings = async (app: App): Promise<Page> => {
  await app.command('settings');
  return app.page('home');
};

/** Goes to a page of the home window by its name in the list. */
export const go = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

/** Opens a kind of break or a routine of the page Rhythm to its fields; nothing when it is open already. */
export const unfold = async (page: Page, name: string): Promise<void> => {
  const key = page.getByRole('button', { name: `Edit ${name}`, exact: true });
  if ((await key.getAttribute('aria-expanded')) === 'false') await key.click();
};

/** Types a value into a field of a sentence and confirms it. */
export const write = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  await page.keyboard.press('Enter');
};

/** What a field of a sentence shows. */
export const shown = (page: Page, label: string): Promise<string> =>
  page.getByRole('textbox', { name: label, exact: true }).inputValue();

/** Waits until these parts of the settings on the disk are as wanted. */
export const onDisk = async (app: App, wanted: object): Promise<void> => {
  await until(() => {
    expect(app.profile.settings()).toMatchObject(wanted);
    return true;
  }, 'the settings on the disk');
};
